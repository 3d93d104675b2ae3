/**
 * What names of bodies end in, wherever a list of them is read.
 *
 * Example: `市财政局`, `某某中心` and `各县区` end so; `经费` does not
 */

/** What names of bodies end in, by one character or more; 和 between two names parts them only behind one of these. */
export const NAME_LAST = '局厅委部办署院处司会府站所社台队馆园组盟联区市县州旗';
export const NAME_ENDS = ['办公室', '督查室', '研究室', '中心', '公司', '集团', '银行', '支行', '分行', '商行', '海关', '单位', '学校', '大学', '各市地'];
export const NAME_END = `(?:[${NAME_LAST}]|${NAME_ENDS.join('|')})`;
