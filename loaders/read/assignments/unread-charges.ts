/**
 * Sentences that charge somebody and that no form read, so that they are said and not lost: in closing parts whoever must do something,
 * in any other part the department that leads by its field alone.
 *
 * Example: `宣传、教育等有关部门要加强指导。` → the words before 要, since 宣传 is no department's field; `由商务部门牵头` → 商务部门;
 * `各部门要加强指导。` → nothing
 */
import type {Section, Span} from '../../facts.ts';
import {everyMatch} from '../../every-match.ts';
import {countWhile} from '../../sorted.ts';
import {FIELD_NAMES, FIELD_TAIL} from '../mentions/words.ts';
import {charged} from './chargeable.ts';
import type {Charge} from './index.ts';
import {MUST} from './running-text.ts';

const MUST_DO = new RegExp(MUST, 'u');
const SUBJECT = new RegExp(`(?:^|(?<=[。;,]))[ ]{0,2}(?<names>[^。;:“”]{2,160}?)${MUST}`, 'gu');
/** At least two fields: 宣传、教育等部门. */
const FIELDS = /^(?!各)(?:[一-龥]{2,12}、){1,40}[一-龥]{2,12}等[^、,]{0,14}部门$/u;
/** 胡埭镇、雪浪镇: townships or kinds of them, which nothing tells. */
const TOWNSHIPS = /^(?!各|有关|相关)[一-龥]{2,6}[乡镇](?:、[一-龥]{2,6}[乡镇]){1,20}$/u;

/** 由商务部门 | 牵头: one field alone is any level's. */
const FIELD_LEADS = new RegExp(`由(?<names>(?<field>[一-龥]{2,8}?)${FIELD_TAIL})(?:负责)?牵头(?!的|单位|部门)`, 'gu');

const NONE: readonly Span[] = [];

/** Whom the words of a part charge without being read; `charges` and `clauses` are what was read of them. A review charges nobody. */
export function unreadCharges(words: string, section: Section, charges: readonly Charge[], clauses: readonly Span[]): readonly Span[] {
  if (section === 'REVIEW') return NONE;
  return section === 'CLOSING' ? subjectsThatMust(words, charges, clauses) : fieldsThatLead(words, clauses);
}

/** The departments that lead by their field alone, outside of clauses. */
function fieldsThatLead(words: string, clauses: readonly Span[]): readonly Span[] {
  if (!words.includes('部门') || !words.includes('牵头')) return NONE;
  const isRead = (at: number): boolean => at < (clauses[countWhile(clauses, ({start}) => start <= at) - 1]?.end ?? 0);
  return everyMatch(FIELD_LEADS, words)
    .filter(({index, groups}) => FIELD_NAMES.has(groups?.['field'] ?? '') && !isRead(index + 1))
    .map(({index, groups}) => ({start: index + 1, end: index + 1 + (groups?.['names'] ?? '').length}));
}

/** The subjects of sentences that say what somebody must do. */
function subjectsThatMust(words: string, charges: readonly Charge[], clauses: readonly Span[]): readonly Span[] {
  if (!MUST_DO.test(words)) return NONE;
  const named = new Set(charges.map(({mention}) => mention.text));
  const read = [...clauses, ...charges.map(({mention}) => mention)].sort((one, other) => one.start - other.start);
  const found: Span[] = [];
  let next = 0;
  for (const match of everyMatch(SUBJECT, words)) {
    const names = match.groups?.['names'] ?? '';
    const start = match.index + match[0].indexOf(names);
    const span = {start, end: start + names.length};
    while (next < read.length && (read[next]?.end ?? 0) <= span.start) next += 1;
    if ((read[next]?.start ?? Infinity) < span.end) continue;
    if (FIELDS.test(names) || TOWNSHIPS.test(names) || charged(words, span, true).some(({text}) => !named.has(text))) found.push(span);
  }
  return found;
}
