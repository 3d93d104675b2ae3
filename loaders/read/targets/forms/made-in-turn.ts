/**
 * So many things made by one group after another, with the numbers in a list: `市、县分别建成2个、3个示范中心` → 示范中心 of 市 EQ 2 个 and of 县 EQ 3 个;
 * `每千名老年人、每千名儿童分别配备2名、3名社工` → 每千名老年人配备社工, 每千名儿童配备社工.
 *
 * Where groups and numbers are not as many, nothing is guessed. Serves "population".
 */
import {statedCount} from './parts/counts.ts';
import {keptVerb} from '../words/flow-verbs.ts';
import {foundAt, type AmountForm} from '../found.ts';
import {partsOf} from '../names/joint-names.ts';
import type {Name} from '../names/names.ts';
import {withoutOpenings} from '../names/openings.ts';
import {PER_MANY} from '../words/per-people.ts';
import {isMoney, isShare, withoutPower} from '../numbers/units.ts';
import {ACTION_VERBS, isOfBenefit} from '../words/vocabulary.ts';
import {byFirst, wordAt} from '../words/words-by-sign.ts';

const VERBS = byFirst([...ACTION_VERBS.filter(verb => verb.length > 1 || verb === '有'), '安排'].sort((a, b) => b.length - a.length));
const GROUPS = /^(?<groups>[^,。;\d的]{1,60}?)(?:[两三四]级|各)?(?:要|应当?|须|每年|力争){0,2}分别(?<words>[^,、。;\d分]{1,24})$/u;
/** 第一、第二批 are 第一批 and 第二批. */
const BATCHES = /^第?[一二三四五六首](?:[、和及]第?[一二三四五六]){1,5}批$/u;
const BOUND = /(?:不少于|不低于|至少|超过|约|近)$/u;
const FOR_SO_MANY = new RegExp(`^${PER_MANY}.{2,}$`, 'u');
const HAS = /^(?:拥有|配备|有)$/u;
/** 市、县财政分别 | 安排 | 专项资金 */
const GIVES = /^(?:安排|投入)$/u;
const OBJECT = /^[^,、。的\d]{2,20}$/u;
/** A group is a place, a sort of bodies or of people; what is measured is another form's. */
const GROUP = /^(?:每.{1,14}|(?:第?[一二三四五六]|首)批|(?:省|市|州|县|区|旗|乡|镇|村|城|乡镇|街道|社区|城市|城镇|农村|城区|地市|县市|县区)(?:\([^()]{1,4}\))?级?(?:财政)?|.{0,8}(?:小学|初中|高中|中学|高校|中职|高职|幼儿园|医院|机构|企业|学校|园区|地区|[市县区州旗]|阶段|院校))$/u;

export const madeInTurn: AmountForm = (place, context) => {
  const {amounts, before, after} = place;
  const first = amounts[0];
  if (first === undefined || amounts.length < 2 || !before.includes('分别')) return null;
  if (first.unit === null || isShare(first.unit) || amounts.some(({unit}) => withoutPower(unit) !== withoutPower(first.unit))) return null;
  const {groups, words} = GROUPS.exec(withoutOpenings(before).replace(/^在(?=.{2})/u, ''))?.groups ?? {};
  if (groups === undefined || words === undefined) return null;
  const verb = wordAt(VERBS, words, 0);
  const parts = partsOf(BATCHES.test(groups) ? groups.replaceAll(/(?=[、和及])/gu, '批') : groups);
  if (verb === undefined || parts.length !== amounts.length || !parts.every(part => GROUP.test(part))) return null;
  const object = after === '' ? words.slice(verb.length).replace(BOUND, '') : BOUND.test(words) || words === verb ? after.replace(/^(?:以上|左右)/u, '') : '';
  if (!OBJECT.test(object)) return null;
  if (isMoney(first.unit) && (!GIVES.test(verb) || isOfBenefit(object))) return [];
  return parts.map((group, index) => {
    const amount = amounts[index] ?? first;
    return foundAt(place, context, ofGroup(group, verb, object, amount.unit), statedCount(amount, before), after === '' ? amounts.at(-1)?.end ?? amount.end : place.afterEnd);
  });
};

/** So many to a thousand people belong to the name; a place or a body is the group. */
function ofGroup(group: string, verb: string, object: string, unit: string | null): Name {
  if (FOR_SO_MANY.test(group)) return {indicator: `${group}${HAS.test(verb) ? verb : ''}${object}`, population: null};
  return {indicator: `${keptVerb(verb, verb, object, unit)}${object}`, population: group.replace(/财政$/u, '')};
}
