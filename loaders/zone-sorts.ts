/**
 * The sorts of zones that words name without saying which zone is meant.
 *
 * Example: 园区, 示范区 and 度假区 are sorts; 高新区 and 经开区 are mostly the one of their place
 */
export const SORTS_OF_ZONES: readonly string[] = ['开发', '度假', '产业', '工业', '功能', '试验', '合作', '示范', '风景', '园'];
