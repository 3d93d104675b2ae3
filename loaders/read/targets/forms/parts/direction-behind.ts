/**
 * A direction whose verb stands behind what it is of: `省外就医转诊率逐步降低` → DECREASE; `化石能源占比下降和可再生能源比例提高` → both.
 *
 * Example: `并逐年提高` is of the target before; `经济增速持续下行` and `合理控制小客车总量增长` aim at nothing
 */
import {endsIn, isOneOf, signsOf} from '../../../../signs.ts';
import {endPattern} from '../../../../ends.ts';
import type {ClauseContext, Found} from '../../found.ts';
import {withoutOpenings} from '../../names/openings.ts';
import {isRegionOnly, ofRegion} from '../../groups/region-only.ts';
import {isMeasured, measuredOf} from './measured-subject.ts';
import {directionOf, DOWN, MODIFIER, MODIFIERS, STEADY, UP} from './direction-words.ts';
import {directedTo, namesDirected, NO_SUBJECT} from './directed.ts';

const BEHIND = new RegExp(`^(?<subject>.{2,120}?)${MODIFIER}{0,4}(?:(?<up>${UP})|(?<down>${DOWN})|(?<steady>${STEADY}))$`, 'u');
/** 产业规模不断壮大 says no more than 扩大产业规模: of which, nobody is told. */
const SIZE_OF_NOTHING = /^(?:产业|业务|经营|生产|企业|队伍|主体|市场主体|市场|供给|招生|服务)?(?:总体|整体)?规模$/u;
const WIDER = endPattern(/(?:扩大|壮大|扩张)/u);
/** 贷款利率 | 持续下行 is aimed at, 经济增速持续下行 is told of. */
const COST = endPattern(/(?:利率|费率|成本|杠杆率)/u);
/** 教育支出 | 只增不减: whoever rules out the other way speaks of an amount. */
const ONLY_SO = endPattern(/只(?:增不减|减不增)/u);
const ONLY_LAST = signsOf('减增');
const SPENT = endPattern(/(?:支出|投入|经费|预算|存量|债务|排放|消耗|产能|规模)/u);
/** 合理控制小客车总量 | 增长: whoever holds a growth down wants none. */
const CONTROLLED = /^[^,、]{0,6}控制(?![率面价区性图])/u;
/** 投入比例不低于20%, | 并逐年提高; 能耗基本持平, | 此后稳步下降, 2030年稳步下降: the direction of the indicator before. */
const ELIDED = new RegExp(`^(?:[并且]|[此之随其]后|[到至]?20\\d{2}年[底末]?前?)?${MODIFIER}{1,3}(?:(?<up>${UP})|(?<down>${DOWN}))$`, 'u');
const ELIDED_FIRST = signsOf(`并且此之随其到至2${MODIFIERS.map(word => word.charAt(0)).join('')}`);

/** The directions of a clause that ends with their verb; null where it says something else. */
export function directionBehind(words: string, context: ClauseContext): readonly Found[] | null {
  const carried = context.previous !== null && isOneOf(ELIDED_FIRST, words, 0) ? ELIDED.exec(words)?.groups : undefined;
  if (carried !== undefined && context.previous !== null) return [directedTo(context, context.previous, directionOf(carried))];
  const parts = TURN.test(words) ? words.split(NEXT_SUBJECT) : [words];
  if (parts.length === 1) return behind(words, context);
  const read = parts.map(part => behind(part, context) ?? []);
  return read.every(one => one.length > 0) ? read.flat() : behind(words, context);
}

/** 化石能源消费占比下降和 | 可再生能源消费比例提高: each goes its own way. */
const TURN = /(?:提高|提升|上升|增长|增加|降低|下降|减少)[、和与及]/u;
const NEXT_SUBJECT = new RegExp(`(?<=[率例比重量数额]${MODIFIER}{0,2}(?:提高|提升|上升|增长|增加|降低|下降|减少))[、和与及](?=[^、和与及]{3})`, 'u');

function behind(words: string, context: ClauseContext): readonly Found[] | null {
  const groups = BEHIND.exec(words)?.groups;
  if (groups === undefined) return null;
  // 高危孕产妇比例有所增加: without a year it is told of.
  if (context.year === null && words.includes('有所')) return [];
  const whole = groups['subject'] ?? '';
  const kept = groups['steady'] === undefined ? whole : whole.replace(/^.{0,80}(?:维持|保持)/u, '');
  const opened = withoutOpenings(kept.endsWith('位数') ? kept.replace(/(?<=.{2})保持(?:年均)?两位数$/u, '') : kept);
  // 巩固率水平不断提高
  const subject = measuredOf(opened.endsWith('率水平') ? opened.slice(0, -2) : opened);
  if (groups['up'] !== undefined && kept.includes('控制') && CONTROLLED.test(kept)) return [];
  if (subject === '' && context.previous !== null) return null;
  if (context.previous !== null && isMeasured(context.previous.indicator) && isRegionOnly(subject)) return [directedTo(context, ofRegion(context.previous, subject), directionOf(groups))];
  if (context.year === null && subject.endsWith('规模') && SIZE_OF_NOTHING.test(subject) && WIDER.test(words)) return null;
  if (!(isMeasured(subject) || (endsIn(ONLY_LAST, words) && isKeptGoing(subject, words))) || NO_SUBJECT.test(subject) || (words.endsWith('下行') && !COST.test(subject))) return null;
  return namesDirected(subject, context).map(name => directedTo(context, name, directionOf(groups)));
}

/** Whether the words say of an amount, of which other directions are wishes, that it goes one way only. */
function isKeptGoing(subject: string, words: string): boolean {
  return ONLY_SO.test(words) && SPENT.test(subject);
}
