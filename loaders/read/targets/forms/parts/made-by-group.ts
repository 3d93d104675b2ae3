/**
 * Who makes what a bound is set for: `各县打造样板厨房` in front of 不少于5家 → 样板厨房 of 各县; `市级开展演练` → 演练 of 市级.
 *
 * `各县建设用地面积` and `县级医院床位` name what is measured, and nobody makes it. Serves "population".
 */
import {isOneOf, signsOf} from '../../../../signs.ts';
import type {PlacedAmount} from '../../numbers/amounts.ts';
import {firstVerb, longVerbAtEnd} from '../../words/count-verbs.ts';
import {keptVerb} from '../../words/flow-verbs.ts';
import {groupBeforeVerb} from '../../groups/group-subject.ts';
import type {Name} from '../../names/names.ts';
import {withoutOpenings} from '../../names/openings.ts';
import {isMoney, isShare} from '../../numbers/units.ts';
import {isMetric} from '../../words/vocabulary.ts';

/** What the groups of each level and of each place open with. */
const GROUP_SIGNS = signsOf('各每省市县区旗州盟乡镇村');

/** 各县 | 重点建设项目: the verb stands inside the name. */
const NAMED_BEHIND = /^(?:项目|工程|任务|基地|计划|试点|行动|中心|单位)$/u;

/** 各县, 每个区, 市级; 乡镇医疗机构 | 配置 | 药品品种 tells whose they are. */
const OF_EACH = /^[各每]|级$/u;
/** 市级 | 开展 | 演练; 省级培育企业 are a sort of these. */
const LEVEL_DOES = /^(?:开展|组织|举办|举行|打造|设立|配备)/u;

/** The thing and its makers; null where the words name no group in front of a verb. */
export function madeByGroup(words: string, {unit}: PlacedAmount): Name | null {
  if (unit === null || isShare(unit) || isMoney(unit)) return null;
  const opened = withoutOpenings(words);
  const verb = isOneOf(GROUP_SIGNS, opened, 0) ? firstVerb(opened) : null;
  const thing = verb === null ? '' : opened.slice(verb.end);
  if (verb === null || verb.start === 0 || thing.length < 2 || NAMED_BEHIND.test(thing) || isMetric(thing)) return null;
  const made = opened.slice(verb.start, verb.end);
  const population = groupBeforeVerb(opened.slice(0, verb.start));
  // 各县 | 开展培训: what is done by a verb alone keeps it.
  const kept = longVerbAtEnd(thing) === thing ? made : keptVerb(made, made, thing, unit);
  return population === null || !OF_EACH.test(population) || (population.endsWith('级') && !LEVEL_DOES.test(made)) ? null : {indicator: `${kept}${thing}`, population};
}
