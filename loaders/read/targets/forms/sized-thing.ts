/**
 * A thing whose attribute a comma parts: `建有1个建筑面积不少于1000平方米,具备日间照料等综合功能的养老服务中心` → 养老服务中心.
 *
 * A clause behind that tells of something else leaves the thing to others. Serves "indicator, complete enough to stand alone".
 */
import {boundedBy, predicateOf} from '../words/comparators.ts';
import {verbAtEnd} from '../words/count-verbs.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {groupBeforeVerb} from '../groups/group-subject.ts';

const SIZE = /^(?:总?建筑面积|占地面积|总?面积|床位|规模|建筑规模)(?:不少于|不低于|超过|达到?|在)?\d[\d.]{0,7}[^,。;\d]{1,4}(?:以上|左右)?$/u;
const GOES_ON = /^,(?:且|并)?(?:具备|具有|集|能够?|配有|设有|拥有|提供|满足|符合)[^。;\d]{2,50}的(?<thing>[^,。;、的\d]{2,14}(?:中心|站|所|院|馆|园|基地|机构|平台|场所|公园|广场|工厂|学校|市场|食堂|驿站))(?=[,。;(]|$)/u;
const LONGEST = 90;
/** 所有市辖区街道和县城关镇 | 至少: whoever is to have it. */
const EACH = /^(?:确保|力争|推动)?(?:所有|各|每个?)(?<who>[^,。;\d]{2,30}?)(?:要|应当?|须|至少|都|均){0,2}$/u;

export const sizedThing: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  const {view, clause} = context;
  if (amount === null || !SIZE.test(place.after) || place.afterEnd !== clause.end) return null;
  const verb = verbAtEnd(place.before);
  const thing = verb === undefined ? undefined : GOES_ON.exec(view.text.slice(clause.end, clause.end + LONGEST))?.groups?.['thing'];
  if (verb === undefined || thing === undefined) return null;
  const head = place.before.slice(0, place.before.lastIndexOf(verb));
  const population = groupBeforeVerb(head) ?? EACH.exec(head)?.groups?.['who'] ?? null;
  const bound = /至少|不少于|不低于/u.exec(place.before)?.[0] ?? place.before.slice(predicateOf(place.before).start);
  return [foundAt(place, context, {indicator: thing, population}, boundedBy(amount, bound), place.afterEnd)];
};
