/**
 * What bodies must do for a plan as a whole: one of these words behind 要 charges those whom the sentence names.
 *
 * Example: `各县(区)人民政府要加大宣传力度` and `市财政局要保障经费` charge; `各县(区)人民政府要高度重视` does not
 */

/** By what they come to: carrying it out, answering for it, watching over it, ruling it, working together, giving to it, doing it with force. */
const DUTIES: readonly (readonly string[])[] = [
  ['落实', '完成', '做好', '抓好', '抓实', '抓紧', '履行', '组织实施', '落地见效', '开展', '安排', '推动', '推进', '用好', '主抓'],
  ['职责', '压实', '扛起', '属地责任', '主体责任', '组织领导', '加强领导'],
  ['统筹', '协调', '指导', '督促', '监督检查', '督查', '考核', '评估', '监管', '查处', '核定', '审核'],
  ['制定', '制订', '出台', '细化', '建立', '健全', '纳入', '列入'],
  ['衔接', '密切配合', '协同配合', '齐抓共管'],
  ['保障', '支持', '提供', '争取', '营造', '增加[^。;,]{0,6}投入', '加大[^。;,]{0,10}(?:力度|投入|宣传|支持|扶持|倾斜|培训|保障)'],
  ['加强', '强化', '优化', '深化', '严格', '确保(?!持)'],
];

/** Looked for, not taken: the same duty may stand behind the next subject of the sentence. */
export const DUTY_AHEAD = `(?=[^。]{0,160}?(?:${DUTIES.flat().join('|')}))`;
