/**
 * The labels over the bodies that carry a task, as far as the layout goes by them.
 *
 * Example: `牵头单位`, `责任部门`, `配合责任单位` are such labels; `完成时限` is none
 */
export const CARRIER_LABEL = '(?:牵头|责任|负责|配合|协助|协办|参与|参加|主办|主责|承办|实施|落实|组织|推进|支[持撑]|保障)(?:责任)?(?:单位|部门|主体|科室)';
