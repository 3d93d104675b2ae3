/**
 * The parts of a whole that places take over: `新增床位1000张,任务分解如下:(一)福州、厦门各200张;(二)平潭50张` → 床位 of 福州、厦门 and of 平潭;
 * `新建幸福院500所,其中,福州90所,莆田80所` → 幸福院 of 福州 and of 莆田.
 *
 * A place that does something (`福州新建50所学校`) has an object of its own. Serves "population".
 */
import type {Stretch} from '../../../facts.ts';
import type {DocumentTree} from '../../../layout.ts';
import {trimSpan} from '../../../span.ts';
import {predicateOf} from '../words/comparators.ts';
import {longVerbFirst, verbAtEnd} from '../words/count-verbs.ts';
import {foundAt, onlyAmount, type AmountForm, type ClauseContext, type Found} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';
import {mayOpenPlaces, placesAlone} from '../groups/place-names.ts';
import type {Place} from '../words/places.ts';
import {plainUnit} from './same-again.ts';
import {isShare} from '../numbers/units.ts';
import {isMetric} from '../words/vocabulary.ts';
import {withComparator} from '../words/with-comparator.ts';

/** (一)福州, 其中:福州, ,福州 */
const LEAD = /^(?:[、,;及]|和(?![平田县林政硕静布顺龙谐]))?(?:\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])?(?:其中)?[:,]?/u;
const LONGEST = 130;

export const placedParts: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || amount.unit === null || isShare(amount.unit) || place.before.length > LONGEST) return null;
  const last = context.earlier.at(-1)?.population ?? '';
  // A part is a place's, stands beside another's, or behind 其中.
  if (last === '' && !context.view.quiet.startsWith('其中', context.clause.start - 3) && !mayOpenPlaces(place.before.replace(LEAD, ''))) return null;
  const predicate = predicateOf(place.before);
  if (predicate.effect?.startsWith('BY') === true) return null;
  const isNext = last !== '' && (placesAlone(last, true) !== null || BODIES.test(last));
  const words = place.before.slice(0, predicate.start).replace(LEAD, '');
  const population = placesAlone(words, isNext) ?? (isNext && (BODIES.test(words) || PLACES_AND_BODIES.test(words)) && isRightBehind(place, context) || isPartInList(words, place, context) ? words : null);
  if (population === null) return null;
  // Of what nobody knows: the number is left for the message about unread ones.
  const indicator = headOfList(context) ?? wholeOf(amount.unit, context)?.indicator;
  return indicator === undefined ? [] : [foundAt(place, context, {indicator, population}, withComparator(amount, predicate), amount.end)];
};

/** 平潭3个, | 高等院校 | 1个: who has the rest beside the places. */
const BODIES = /^[^,。;\d]{2,20}(?:院校|高校|大学|学校|片区|园区|新区|单位|企业|公司|集团|本级)$/u;

/** 通渭县、岷县、定西高新区、市直 | 各25个: places and bodies of one list. */
const PLACES_AND_BODIES = /^(?:[^,。;、\d]{1,8}(?:[县区市州旗盟镇乡]|本级|[市县区]直)、){1,20}[^,。;、\d]{1,8}(?:[县区市州旗盟镇乡]|本级|[市县区]直)$|^(?:[市县区]直、?)?(?:[^,。;、\d]{1,8}[县区市州旗盟]、){1,20}[市县区]直$/u;

/** 新增项目28个。其中, | 邮轮游艇 | 2个,生物医药2个: parts by their names, in a sentence that opens so. */
function isPartInList(words: string, {before}: Place, {view, clause, earlier}: ClauseContext): boolean {
  const last = earlier.at(-1);
  if (last === undefined || !PART.test(words) || NO_PART.test(words) || isMetric(words) || longVerbFirst(words) || verbAtEnd(words) !== undefined || !before.endsWith(words) || clause.start - last.end > NEAR) return false;
  const between = view.text.slice(last.end, clause.start);
  return /^[。,;]其中[,:]$/u.test(between) || (between.length === 1 && last.population !== null && PART.test(last.population) && /其中[,:][^。;]*$/u.test(view.text.slice(Math.max(0, last.start - SENTENCE_REACH), last.start)));
}

const PART = /^(?!直接|包括|按|由|在|对|通过|现有|已|为|是|有|共|达)[^,。;、的\d“”]{2,16}(?:[、和][^,。;、的\d“”]{2,12}){0,2}$/u;
/** 农村供水建设计划完成投资, 续建项目: what is done, or a count of its own. */
const NO_PART = /完成|力争|计划|确保|争取|新[增建开]|(?:投资|项目|任务|工程)$/u;
const NEAR = 5;
const SENTENCE_REACH = 200;

function isRightBehind({beforeStart}: Place, {earlier, view}: ClauseContext): boolean {
  return beforeStart - (earlier.at(-1)?.end ?? 0) < 2 && view.quiet.charAt(beforeStart - 1) !== '。';
}

/** 分地区 | 完成投资 | 目标任务为:福州市76亿元: what the parts are of, in front of the colon. */
const HEAD = /^(?:分(?:地区|区域|行业|领域|部门|县区|设区市)|各(?:地|市|县区|设区市|地区))?(?<head>[^,、]{3,26}?)(?:(?:审批)?布局)?(?:目标任务|任务目标|任务(?:分解|分配)|目标(?:分解|分配)|规划|计划|安排|名额分配)(?:分解)?(?:为|如下)$/u;

function headOfList({view, clause, clauseBefore}: ClauseContext): string | undefined {
  if (clauseBefore === null || clauseBefore.end !== clause.start - 1 || view.quiet.charAt(clauseBefore.end) !== ':') return undefined;
  return HEAD.exec(withoutOpenings(view.text.slice(clauseBefore.start, clauseBefore.end)))?.groups?.['head'];
}

/** Whether a number that ends its clause stands behind places alone, so that it is their part of something. */
export function isPartOfPlaces(before: string, after: string): boolean {
  return /^[,。;、)]|^$/u.test(after) && mayOpenPlaces(before.replace(LEAD, '')) && placesAlone(before.slice(0, predicateOf(before).start).replace(LEAD, '')) !== null;
}

/** What the next line may hold a part of: the last target of a line that opens a list (任务分解如下:) or that goes on with one. */
export function stillOpened({folded}: DocumentTree, {span}: Stretch, last: Found | null, opened: Found | null): Found | null {
  return folded.charAt(trimSpan(folded, span).end - 1) === ':' || last?.indicator === opened?.indicator ? last : null;
}

/** How many targets back a whole may lie. */
const LOOK_BACK = 60;

/** The last count in that unit, of all or of another place. */
function wholeOf(unit: string, {earlier}: ClauseContext): Found | null {
  const near = earlier.slice(-LOOK_BACK).filter(one => plainUnit(one.unit) === plainUnit(unit));
  const last = near.at(-1);
  // 保有量50万辆,比上年增加8万辆。其中,…
  const whole = (last?.comparator === 'CHANGE_BY' ? near.findLast(one => one.indicator === last.indicator && one.comparator !== 'CHANGE_BY') : last) ?? null;
  return whole === null || whole.comparator === 'CHANGE_BY' || whole.value === null ? null : whole;
}
