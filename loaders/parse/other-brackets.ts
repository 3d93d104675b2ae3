/**
 * Brackets and quotation marks of other printers' sets, read as those that papers have: a character for a character.
 *
 * Example: `〖市财政局负责〗` → `【市财政局负责】`; `「最多跑一次」改革` → `“最多跑一次”改革`; `…审批。「责任单位:市财政局」` → `…审批。【责任单位:市财政局】`;
 * `…审批。{市财政局负责}` and `…审批。<市财政局负责>` → the same;
 * `各县级市<区>人民政府<管委会>` → `各县级市(区)人民政府(管委会)`
 */
import {CARRY} from './clause-ends.ts';

const OTHER: Readonly<Record<string, string>> = {'〖': '【', '〗': '】', '「': '“', '」': '”', '『': '“', '』': '”'};
const SIGNS = new RegExp(`[${Object.keys(OTHER).join('')}]`, 'gu');
/** Who carries a task, by a label or behind a sentence by what they do; 「谁主管、谁负责」 amid one is a motto. */
const CLAUSE = new RegExp(`[「『{<](?=[一-龥]{2,8}(?:单位|部门) ?:)[^「」『』{}<>\\n]{5,300}[」』}>]|(?<=(?:^|[。;\\n]) {0,2})[「『{<][^「」『』{}<>\\n]{2,300}${CARRY}[」』}>]`, 'gu');
/** 县级市 | <区> | 人民政府 | <管委会>: another word for the place or the office before. */
const OTHER_WORD = /(?<=[市县区旗镇乡道府局])<(?<word>[一-龥、]{1,8})>/gu;
/** One of them opens each such clause. */
const CORNERS: readonly string[] = ['「', '『', '{', '<'];

/** The reading copy without them. */
export function withUsualBrackets(folded: string): string {
  const hasCorners = CORNERS.some(corner => folded.includes(corner));
  if (!hasCorners && !folded.includes('〖')) return folded;
  const worded = folded.includes('<') ? folded.replace(OTHER_WORD, '($<word>)') : folded;
  const bracketed = hasCorners ? worded.replace(CLAUSE, clause => `【${clause.slice(1, -1)}】`) : worded;
  return bracketed.replace(SIGNS, sign => OTHER[sign] ?? sign);
}
