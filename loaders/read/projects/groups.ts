/**
 * The line that projects stand under, with the count and the total that it states itself.
 *
 * Example: `1.重点医院能力提升工程,共3项,总投资预算17400万元。其中…` → 重点医院能力提升工程, 3, 174000000
 */
import type {ProjectGroup, Span} from '../../facts.ts';
import {readNumeral} from '../../numerals.ts';
import type {Budget} from './budgets.ts';
import {beforeOpenBracket, clausesOf, withoutLeading} from './names.ts';

const NUMBER = '[0-9]{1,5}|[一二三四五六七八九十]{1,3}';
const WHOLE = '(?:共计|合计|总计|共|计|包括|包含|涉及|安排|谋划|储备|实施|建设|项目|工程){0,3}';
const THINGS = '(?:重点|重大|子|建设|工程|具体){0,3}(?:项目|工程)?';
/** 共3项, alone in its clause. */
const COUNT_ALONE = new RegExp(`^${WHOLE}[ ]?(?<count>${NUMBER})[ ]?[项个]${THINGS}$`, 'u');
/** 谋划实施重点卫生项目12个: the name before the count. */
const NAME_THEN_COUNT = new RegExp(`^(?<name>.{2,40}?)(?:共计|合计|总计|共|计)?[ ]?(?<count>${NUMBER})[ ]?[项个]$`, 'u');
/** 实施12个重点卫生项目: the count before the name. */
const COUNT_THEN_NAME = new RegExp(`^(?<lead>.{0,12}?(?<count>${NUMBER})[ ]?[项个])(?<name>.{0,30}(?:项目|工程))$`, 'u');

/** The clauses of `region`, those in a bracket left open counted too: `某工程(共3项,`. */
function clausesWithBracket(folded: string, region: Span): Span[] {
  const outside = beforeOpenBracket(folded, region);
  const inside = outside.end === region.end ? [] : clausesOf(folded, {start: outside.end + 1, end: region.end});
  return [...clausesOf(folded, outside), ...inside];
}

interface Counted {
  readonly count: string;
  /** The name in the same clause as the count; null where the clause is nothing but the count. */
  readonly name: Span | null;
}

function countedIn(folded: string, clause: Span): Counted | null {
  const {start, end} = withoutLeading(folded, clause);
  const words = folded.slice(start, end);
  const alone = COUNT_ALONE.exec(words) ?? COUNT_ALONE.exec(folded.slice(clause.start, clause.end));
  if (alone?.groups?.['count'] !== undefined) return {count: alone.groups['count'], name: null};
  const after = COUNT_THEN_NAME.exec(words)?.groups;
  if (after?.['count'] !== undefined) return {count: after['count'], name: {start: start + (after['lead']?.length ?? 0), end}};
  const before = NAME_THEN_COUNT.exec(words)?.groups;
  if (before?.['count'] === undefined) return null;
  return {count: before['count'], name: {start, end: start + (before['name']?.length ?? 0)}};
}

/** What a budget's sentence says of many projects: the group, or null for the name where it gives none. `region` runs up to the cue. */
export function groupOf(text: string, folded: string, region: Span, budget: Budget, sentenceEnd: number): {group: ProjectGroup | null} | null {
  const clauses = clausesWithBracket(folded, region);
  const behind = /^[,(]?(?<words>[^,。;()]{1,14})/u.exec(folded.slice(budget.span.end, Math.min(sentenceEnd, budget.span.end + 20)))?.groups?.['words'] ?? '';
  const counted = clauses.map(clause => countedIn(folded, clause)).find(found => found !== null) ?? null;
  const count = counted?.count ?? COUNT_ALONE.exec(behind)?.groups?.['count'];
  if (count === undefined) return null;
  const [first] = clauses.map(clause => withoutLeading(folded, clause)).filter(clause => clause.end > clause.start);
  const name = counted?.name ?? (first === undefined || countedIn(folded, first) !== null ? null : first);
  if (name === null) return {group: null};
  return {
    group: {
      name: text.slice(name.start, name.end),
      statedYuan: budget.money.yuan,
      statedCount: readNumeral(count),
      span: {start: name.start, end: budget.span.end},
    },
  };
}

/** 社会福利服务设施 of `4.社会福利服务设施,建设林芝市普惠托育项目,投资…`: a numbered head without a total of its own. */
export function headOf(text: string, folded: string, region: Span, name: Span): ProjectGroup | null {
  const [first] = clausesOf(folded, {start: region.start, end: name.start});
  if (first === undefined || first.end >= name.start) return null;
  const verb = folded.slice(first.end, name.start);
  const head = withoutLeading(folded, first);
  if (!/^[, ]{1,3}(?:新建|改建|扩建|建设|实施|购置)$/u.test(verb) || head.start === head.end) return null;
  return {name: text.slice(head.start, head.end), statedYuan: null, statedCount: null, span: head};
}
