/**
 * What names of offices end in, wherever an assignment names them; each form adds who else it may name.
 *
 * Example: `市财政局`, `县总工会`, `区法院` end so; `市人民医院`, `某某公司` do not
 */
export const OFFICE_ENDS: readonly string[] = [
  '局', '厅', '委', '办', '部', '(?<!部)署', '政府', '管委会', '委员会', '办公室', '海关', '总工会', '残联', '妇联', '文联', '科协', '侨联', '台联', '社科联', '工商联', '贸促会', '红十字会', '慈善总会', '供销(?:合作联合)?社', '法院', '检察院', '指挥部', '领导小组',
];

/** Whose branches carry under the net's own name: 国网某市供电公司, 中国电信某分公司. */
export const NETS = '国网|中国(?:电信|移动|联通|铁塔|邮政|广电)';
