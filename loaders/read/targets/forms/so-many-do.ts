/**
 * So many of whom it is said that they get something done: `20所学校完成改造` → 学校完成改造 EQ 20 所; `3.5万户农户实现增收`; `每年50个村完成整治`;
 * `30个社区设立老年食堂`.
 *
 * `20所学校完成改造的,给予奖补` grants, `3名专家完成评审` is an errand. Serves "Target and observation".
 */
import {endPattern} from '../../../ends.ts';
import {mayHold, wordStarts} from '../../../signs.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';
import {predicateOf} from '../words/comparators.ts';
import {statedCount} from './parts/counts.ts';
import {foundAt, onlyAmount, type AmountForm, type ClauseContext} from '../found.ts';
import {groupBeforeVerb} from '../groups/group-subject.ts';
import {withoutOpenings} from '../names/openings.ts';
import {isZone, placesAlone} from '../groups/place-names.ts';
import type {Place} from '../words/places.ts';
import {GRANTED_LATER} from '../words/vocabulary.ts';

/** What may be said of any thing that is counted, and what bodies and places alone do. */
const DONE_BY_ANY: readonly string[] = ['完成', '实现'];
const DONE_BY_BODIES: readonly string[] = [
  '通过', '建成', '建立', '成立', '创成', '接入', '设立', '开设', '配备', '建有', '设有', '具备', '取得', '达成', '成为', '纳入', '开通', '引入', '实施',
];
/** 完成改造情况, 完成改造以后可以…, 完成整治时间待定: how it stands or when; 纳入国家名单 is what they get. */
const WHAT = '(?![^,、]*(?:情况|全面?覆盖|之后|以后|期间|为止|(?<!纳入[^,、]{0,8})名单|时间))[^,、。;的\\d]{2,24}';
const WHO = '[^,、。;的“\\d每各均]{1,14}?';
/** “瞪羚” | 企业 */
const QUOTED = '(?:“[^“”\\d]{1,12}”)?';
/** 22处 | 煤矿复工复产、12处煤矿建成投产: these have done what they do. */
const STAGE_LAST = endPattern(/(?:复产|投产|投用|投运|开工|竣工|完工|达产|并网|通车|落地|上市|入库|改造|搬迁|整治|治理)/u);
const WHO_ALONE = new RegExp(`^${WHO}$`, 'u');
const BODY = '(?:企业|公司|[学高院]校|幼儿园|(?:医|卫生)院|机构|卫生室|中心|[村县市镇]|\\(市、区\\)|[社小园景]区|街道|家庭|农户|单位|基地|合作社|农场|煤矿|矿山|银行|商场|市场)';
/** 残疾人 | 如期脱贫, 贫困县 | 摘帽. */
const OUT: readonly string[] = ['脱贫', '摘帽', '出列'];
const DOES = [
  `${WHO}(?:如期|全部|稳定|实现|顺利|退出){0,2}(?:${OUT.join('|')})`,
  `${WHO}(?<done>(?:全面|全部|如期|顺利|基本|率先)?(?:${DONE_BY_ANY.join('|')})${WHAT})`,
  `(?:${WHO})?项目(?<deed>纳入${WHAT})`,
  `(?:${WHO})?${BODY}(?<deed>(?:${DONE_BY_BODIES.join('|')})${WHAT})`,
].map(words => new RegExp(`^(?:以上)?的?${QUOTED}${words}$`, 'u'));
const STARTS = wordStarts([...DONE_BY_ANY, ...DONE_BY_BODIES, ...OUT]);
const LINKED = /[、和及与]$/u;
const COUNT = '[\\d.]{1,6}[万千百]?[个家所户名人座处条项]';
/** 15个村、 | 3个 | 社区完成整治: the next of the list tells what all of them do. */
const NEXT = new RegExp(`^(?:${COUNT}[^,、。的\\d]{1,10}[、和及与]){0,4}${COUNT}(?<next>[^\\d]{4,40})$`, 'u');
const COUNTED = /^(?:万|[万千百]?(?:[个家所户名人座处条项栋幢口眼套亩]|公里|平方公里|平方米|公顷))$/u;
const PLACES: ReadonlySet<string> = new Set(['城区', '主城区', '中心城区', '老城区', '县城', '农村', '城市', '城镇', '乡村']);
/** 10个县 | 50所 | 学校完成建设 */
const COUNTED_PLACES = /^\d{1,4}个(?:省|市|州|县|区|旗|县\(市、区\)|县[市区]|市县|乡镇|镇|乡|街道|镇街|村|行政村|社区|园区|片区)$/u;
const PERSONS = /^[名人]$/u;

/** 20所 | 学校完成改造. */
export const soManyDo: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !COUNTED.test(amount.unit ?? '')) return null;
  const words = place.after.replace(LINKED, '');
  const indicator = words === place.after || mayHold(STARTS, words) ? whoDoes(words) : doneByNext(words, place, context);
  if (indicator === null) return null;
  const predicate = predicateOf(place.before);
  const population = groupOf(withoutOpenings(place.before.slice(0, predicate.start)));
  if (population === undefined || predicate.effect?.startsWith('BY') === true) return null;
  return isErrand(place, amount, context) ? [] : [foundAt(place, context, {indicator, population}, statedCount(amount, place.before, predicate.effect), place.afterEnd - (place.after.length - words.length))];
};

/** Who does what; null for any other words. */
function whoDoes(words: string): string | null {
  return mayHold(STARTS, words) && DOES.some(pattern => pattern.test(words)) ? words.replace(/^(?:以上)?的?/u, '') : null;
}

function doneByNext(words: string, {afterEnd}: Place, {view, clause}: ClauseContext): string | null {
  const next = WHO_ALONE.test(words) && !STAGE_LAST.test(words) ? NEXT.exec(view.text.slice(afterEnd, clause.end))?.groups?.['next'] ?? '' : '';
  if (!mayHold(STARTS, next)) return null;
  const groups = DOES.map(pattern => pattern.exec(next)?.groups).find(found => found !== undefined);
  const deed = groups?.['done'] ?? groups?.['deed'];
  return deed === undefined ? null : `${words}${deed}`;
}

/** Where those who do it are; undefined where the words are of another form. */
function groupOf(lead: string): string | null | undefined {
  if (lead === '' || /^(?:推进|指导|督促|引导)?(?:全[省市县区州])?(?:首批|第[一二三四]批)?$/u.test(lead) || /^每(?:[^每]{0,3}年)?$/u.test(lead)) return null;
  return placesAlone(lead) ?? (isZone(lead) || PLACES.has(lead) || COUNTED_PLACES.test(lead) ? lead : groupBeforeVerb(lead) ?? undefined);
}

/** Whether one person does it, or something is granted for it. */
function isErrand({before}: Place, {unit, value, end}: PlacedAmount, {view}: ClauseContext): boolean {
  return (PERSONS.test(unit ?? '') && (value ?? 0) < 10) || /每[有新]?$/u.test(before) || GRANTED_LATER.test(view.quiet.slice(end, end + 80));
}
