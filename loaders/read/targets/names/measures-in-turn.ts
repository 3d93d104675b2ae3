/**
 * Several groups with several measures behind the last of them: `肉牛、肉羊出栏量和产值分别达到10万头、50万只和20亿元、8亿元` → 肉牛出栏量, 肉羊出栏量, 肉牛产值,
 * 肉羊产值; `小学、初中入学率和巩固率分别达到100%和99%` → each rate of both; `肉牛、奶牛存栏量和牛奶产量分别…` → 牛奶产量 is of itself.
 *
 * Where the values fit neither the groups nor the measures nothing is guessed. Serves "for … three targets".
 */
import type {PlacedAmount} from '../numbers/amounts.ts';
import {METRIC_TAIL} from '../groups/group-nouns.ts';
import {groupsInFront} from '../groups/groups-in-front.ts';
import {partsOf} from './joint-names.ts';
import type {Name} from './names.ts';
import {withValues, type Valued} from './values-in-blocks.ts';
import {isMetric} from '../words/vocabulary.ts';

const STOCK = /[出存]栏$/u;
/** 老年人健康素养水平 is what is measured, and no group of the next. */
const ENDS_MEASURE = /(?:水平|素养|能力|标准)$/u;
/** 产值, 巩固率: a measure that names nothing of its own. */
const BARE = /^(?:(?:综合|总)?产值|总?产量|[出存]栏量?|(?:种植|播种|养殖)?面积|(?:[^率]{1,3}|规范化?管理|健康管理|综合利用)率|增加值|人数|销量|销售额|[客货]运量)$/u;
const ALIKE = 4;

/** 小学、初中 | 专任教师 | 达标率和持证率: whose both rates are. */
const WHOSE = /^(?:专任)?(?:教师|校长|医师|护士)(?=.{3})/u;
const LONGEST_GROUP = 10;
const MOST = 16;

/** The names with their values; null for a subject that is no such list, none where they cannot be told. `marks` stand behind the values, one fewer than these. */
export function measuresInTurn(subject: string, amounts: readonly PlacedAmount[], marks: readonly string[]): readonly Valued[] | null {
  const parts = partsOf(subject);
  const at = parts.findIndex(isMeasure);
  const groups = parts.slice(0, at);
  const measures = parts.slice(at);
  const [first = ''] = measures;
  if (at < 1 || measures.length < 2 || !measures.every(isMeasure) || groups.some(group => group.length > LONGEST_GROUP || ENDS_MEASURE.test(group)) || parts.length > MOST) return null;
  const ofFirst = groupsInFront([...groups, first]);
  const last = ofFirst.at(-1)?.population ?? METRIC_TAIL.exec(STOCK.test(first) ? `${first}量` : first)?.groups?.['group'];
  if (ofFirst.length !== groups.length + 1 || last === undefined || last === first) return null;
  const rest = measures.slice(1).map(measure => isBare(measure, first) ? ofSameGroups(groups, last, measure, ofFirst[0]?.indicator ?? '') : [{indicator: measure, population: null}]);
  if (rest.some(names => names.length === 0)) return null;
  const joint = measures.map(measure => `${groups.join('、')}、${last}${measure}`);
  return withValues({names: [ofFirst, ...rest], joint, isTold: linksDiffer(subject, groups, measures)}, amounts, marks) ?? (rest.some(names => names.length > 1) ? [] : null);
}

/** Whether a measure names no thing of its own: 巩固率, and 门诊报销比例 behind 住院报销比例. */
function isBare(measure: string, first: string): boolean {
  return BARE.test(measure) || (measure.length < 10 && measure.slice(-ALIKE) === first.slice(-ALIKE));
}

/** The names of another measure for the same groups; none where these cannot be told. */
function ofSameGroups(groups: readonly string[], last: string, measure: string, first: string): readonly Name[] {
  const names = groupsInFront([...groups, `${last}${measure}`]);
  const whose = WHOSE.exec(first)?.[0] ?? '';
  return names.length === groups.length + 1 ? names.map(name => ({...name, indicator: name.indicator.startsWith(whose) ? name.indicator : `${whose}${name.indicator}`})) : [];
}

/** 高血压、糖尿病患者管理率和控制率: the measures are linked by another sign than the groups. */
function linksDiffer(subject: string, groups: readonly string[], measures: readonly string[]): boolean {
  return subject.charAt((groups[0] ?? '').length) !== subject.charAt(subject.length - (measures.at(-1) ?? '').length - 1);
}

function isMeasure(part: string): boolean {
  return isMetric(part) || STOCK.test(part);
}
