/**
 * Bodies that a sentence charges with a measure, without a clause in brackets.
 *
 * Example: `由市卫生健康委牵头建立评价制度` → LEAD; in closing sections `市发改、财政等部门要按照职责各司其职` → RESPONSIBLE each;
 * `由市人民医院牵头的医联体` and `各部门要高度重视` → nobody
 */
import type {Mention, Role, Section, Span} from '../../facts.ts';
import {everyMatch} from '../../every-match.ts';
import {isBody, isNobody, prefixOf, readNames} from '../names.ts';
import type {Charge} from './index.ts';
import {leadAndCooperate, roleOf} from './lead-and-cooperate.ts';
import {sentenceTails} from './sentence-tails.ts';

/** Ends of names that can be charged in running text; a region alone (各县区) or a kind of place is none. */
const BODY_END = /(?:局|厅|委|部|办|署|府|委员会|管委会|总工会|协会|联合会|残联|妇联|医院|中心|公司|集团|银行|办公室|领导小组|小组|大学|学院|法院|检察院|指挥部)$/u;
const GENERIC = /^(?:各级|基层|全市|全省|全区|相关|有关|牵头|上述|[一二三]级|[市省县区州]级|[市省县区州]属|公立|民营|医疗机构|专业|综合)|各类|所属|主管部门$|^(?:党委|政府|人民政府|部门)$/u;

/** What no name holds: 本细则由市农业局. */
const SENTENCE = /[由将把让]|本(?:细则|办法|方案|通知|意见|规定)/u;

interface TextForm {
  readonly pattern: RegExp;
  readonly role: Role;
  /** Only in the closing part of a paper, where sentences say who must see to the whole. */
  readonly closingOnly: boolean;
  readonly wholeList: boolean;
}

const NAMES = '(?<names>[^。;:“”]{2,160}?)';
const MUST = '(?:要|应当|应|须|必须)(?!求|点|素|急)';
/** Looked for, not taken: the same duty may stand behind the next subject of the sentence. */
const DUTY = '(?=[^。]{0,160}?(?:落实|职责|完成|做好|履行|抓好|组织实施|落地见效|统筹|协调|指导|督促|监督检查|评估|推动|推进))';

const FORMS: readonly TextForm[] = [
  {pattern: /由(?<names>[^。;,:由]{3,60}?)牵头(?!的|医院|单位|部门|[,、][^。;]{0,200}?(?:为成员|(?:参与|配合|参加|协同|落实|负责)的))/gu, role: 'LEAD', closingOnly: false, wholeList: false},
  {pattern: new RegExp(`(?:^|(?<=[。;]))[ ]{0,2}(?<names>[^。;:,“”]{3,60}?)(?:(?:要|应|应当)?(?:切实|充分|积极|认真)?(?:发挥|履行|担负|承担)(?:好|起)?[^。;,]{0,6}牵头|(?:负责|要|应|应当)牵头)`, 'gu'), role: 'LEAD', closingOnly: false, wholeList: false},
  {pattern: new RegExp(`(?:^|(?<=[。;]))[ ]{0,2}${NAMES}${MUST}${DUTY}`, 'gu'), role: 'RESPONSIBLE', closingOnly: true, wholeList: true},
  {pattern: new RegExp(`(?<=,)(?<names>[^。;:,“”]{3,80}?)${MUST}${DUTY}`, 'gu'), role: 'RESPONSIBLE', closingOnly: true, wholeList: true},
  {pattern: /(?:^|(?<=[。;,]))[ ]{0,2}(?<names>[^。;:,“”]{3,80}?)(?:具体|统一)?负责(?!人|任|同志|牵头|的|解释)(?=[^。;,]{2})/gu, role: 'RESPONSIBLE', closingOnly: true, wholeList: true},
];

/** The charges of a stretch's sentences outside its clauses. */
export function readRunningText(words: string, section: Section, clauses: readonly Span[]): readonly Charge[] {
  if (!SIGNS.test(words)) return [];
  const found: Charge[] = section === 'REVIEW' ? [] : tailCharges(words, clauses);
  let taken: readonly Span[] = found.map(({mention: {start, end}}) => ({start, end}));
  for (const form of FORMS) {
    if (form.closingOnly && section !== 'CLOSING') continue;
    const own: Span[] = [];
    for (const match of everyMatch(form.pattern, words)) {
      const start = match.index + match[0].indexOf(match.groups?.['names'] ?? '');
      const names = {start, end: start + (match.groups?.['names']?.length ?? 0)};
      if (isWithin(clauses, start) || overlaps(taken, names)) continue;
      const mentions = charged(words, names, form.wholeList);
      if (mentions.length > 0) own.push(names);
      found.push(...mentions.map((mention, index) => ({mention, role: form.role, rank: index + 1, source: 'TEXT'} as const)));
    }
    if (own.length > 0) taken = [...taken, ...own].sort((one, other) => one.start - other.start);
  }
  return onceEach(found);
}

/** A word that every form has. */
const SIGNS = /牵头|要|应|须|负责|落实|配合|参与|协助|实施|推进/u;

/** Ends of sentences that are clauses without brackets. */
function tailCharges(words: string, clauses: readonly Span[]): Charge[] {
  const found: Charge[] = [];
  for (const tail of sentenceTails(words)) {
    if (isWithin(clauses, tail.start) || isWithin(clauses, tail.end - 1)) continue;
    let rank = 0;
    for (const {names, part} of leadAndCooperate.read(words, tail) ?? []) {
      const mentions = readNames(words, names).filter(({text}) => isBody(text));
      found.push(...mentions.map(mention => ({mention, role: roleOf(part), rank: rank += 1, source: 'TEXT'} as const)));
    }
  }
  return found;
}

/** A body that several sentences of one stretch charge alike is charged once. */
function onceEach(charges: readonly Charge[]): readonly Charge[] {
  const seen = new Set<string>();
  return charges.filter(({mention: {prefix, text}, role}) => {
    const key = `${role} ${prefix ?? ''}+${text}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether a place lies in one of the clauses, which stand in order. */
function isWithin(clauses: readonly Span[], at: number): boolean {
  return overlaps(clauses, {start: at, end: at + 1});
}

/** Whether any of the spans, which stand in order and apart, shares a character with `span`. */
function overlaps(spans: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Infinity) < span.end;
}

/** The bodies of a list that can be charged. `市发改、财政…等部门` lists fields instead of names: behind a prefix they count. */
function charged(words: string, names: Span, wholeList: boolean): readonly Mention[] {
  const mentions = readNames(words, names);
  const list = words.slice(names.start, names.end);
  const isFieldList = /等[^、,]{0,4}部门$/u.test(list) && mentions.length > 1 && prefixOf(list) !== null;
  const able = mentions.filter(mention => {
    const name = mention.text;
    if (GENERIC.test(name) || SENTENCE.test(name) || isNobody(name)) return false;
    return isFieldList ? name.length <= 12 : BODY_END.test(name) && (mention.prefix !== null || isNamed(name));
  });
  const isSentence = wholeList && mentions.some(mention => mention.end - mention.start > 24);
  return isSentence ? [] : able;
}

/** The centre's bodies stand without a prefix: 司法部, 市场监管总局; 党支部 is none. */
const NATIONAL = /^(?!各|有关|相关|其他|上级|下级|主管)[一-龥]{1,9}(?:(?<![支干内外全总分乐])部|总局|总署|总社)$/u;

/** A level, a region or a collective before what it is: 市卫健委, 青海省卫生厅, 各县(区)人民政府; 医院 alone is no name. */
function isNamed(name: string): boolean {
  return prefixOf(name) !== null || NATIONAL.test(name) || /^(?:各|地方各级|国家|全国|中央|国务院|中共|[一-龥]{2,6}(?:省|市|区|县|州|盟|旗))/u.test(name);
}
