/**
 * A share of all that is checked, as the rule by which it is done: `市、县两级分别按照不低于4%、3%的比例进行抽检` → 抽检比例 GE 4 % of 市 and GE 3 % of 县;
 * `按不低于5%的比例开展双随机抽查` → 双随机抽查比例.
 *
 * What is paid, kept back or allotted by a share is a term. Serves "Target and observation".
 */
import {boundedBy, predicateOf} from '../words/comparators.ts';
import {foundAt, type AmountForm} from '../found.ts';
import {groupBeforeVerb} from '../groups/group-subject.ts';
import {partsOf} from '../names/joint-names.ts';
import {withoutOpenings} from '../names/openings.ts';
import {isShare} from '../numbers/units.ts';

const BY = /^(?<lead>[^,。;\d]{0,30}?)(?<each>分别)?按照?(?:年度)?(?:不低于|不少于|不得低于)?$/u;
const CHECK = /^(?:以上)?的(?:抽[查检取]?)?比例(?:分别|统一|随机)?(?:进行|开展|实施|组织)?(?<check>[^,。;、的\d]{0,8}(?:抽检|抽查|检查|核查|复核|复查|检测|监测|抽样|抽验|回访|巡查|审计))(?=$|[,。;])/u;
const LEVELS = /(?<=^[省市县区旗乡镇村、和]{2,8})[两三四五]级$/u;

export const checkedByShare: AmountForm = (place, context) => {
  const {amounts, before, after} = place;
  const check = CHECK.exec(after)?.groups?.['check'];
  const {lead = '', each} = check === undefined ? {} : BY.exec(before)?.groups ?? {};
  if (check === undefined || !BY.test(before) || !amounts.every(({unit}) => isShare(unit))) return null;
  const words = withoutOpenings(lead);
  const indicator = `${check}比例`;
  const bound = before.slice(predicateOf(before).start);
  if (amounts.length === 1) return each === undefined ? amounts.map(amount => foundAt(place, context, {indicator, population: groupBeforeVerb(words)}, boundedBy(amount, bound), place.afterEnd)) : null;
  const groups = partsOf(words.replace(LEVELS, ''));
  if (each === undefined || groups.length !== amounts.length) return null;
  return amounts.map((amount, index) => foundAt(place, context, {indicator, population: groups[index] ?? null}, boundedBy(amount, bound), place.afterEnd));
};
