/**
 * Bodies that a charged one must do its work with.
 *
 * Example: behind `市财政局要` the words `会同市教育局、公安局等部门加强统筹` → 市教育局 and 公安局, the latter of 市; `会同有关部门` → nobody
 */
import type {Mention} from '../../facts.ts';
import {isBody, prefixOf, readNames} from '../names.ts';
import {BODY_END, GENERIC, NATIONAL, SENTENCE} from './chargeable.ts';

/** Who the last of them is must be plain: 等部门, a comma or a verb stands behind it. */
const AND_SUCH = '等(?:各?有关|各?相关)?(?:部门|单位|高校|院校|机构|企业|科研院所|科研机构)';
const DEED_BEHIND = '(?:(?<=[局厅委部办署会行府]|园区|公司|集团|中心|海关)|等)(?=加强|建立|健全|完善|制定|研究|开展|做好|抓好|组织|推进|推动|落实|共同|定期|指导|督促|加大|对)';
const PARTNERS = new RegExp(`^(?:积极|主动|及时|加强|密切|切实){0,2}会同(?<partners>(?!会同)[^。;:“”]{2,120}?)(?:${AND_SUCH}|,|${DEED_BEHIND})`, 'u');
const LONGEST_PARTNER = 16;

/** The partners named right behind `at`; none where any of the words is no body's name. */
export function partnersBehind(words: string, at: number, charged: readonly Mention[]): readonly Mention[] {
  const match = PARTNERS.exec(words.slice(at, at + 160));
  const partners = match?.groups?.['partners'] ?? '';
  if (match === null) return [];
  const start = at + match[0].indexOf(partners);
  const mentions = readNames(words, {start, end: start + partners.length});
  const areBodies = mentions.every(({text}) => (BODY_END.test(text) || isBody(text)) && text.length <= LONGEST_PARTNER && !GENERIC.test(text) && !SENTENCE.test(text));
  const first = charged[0];
  const carried = first === undefined ? null : first.prefix ?? prefixOf(first.text);
  return areBodies ? mentions.map(mention => (mention.prefix === null && prefixOf(mention.text) === null && !NATIONAL.test(mention.text) ? {...mention, prefix: carried} : mention)) : [];
}
