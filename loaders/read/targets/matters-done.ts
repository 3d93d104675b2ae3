/**
 * So many matters that come to be dealt with in a named way: `省市县各级100个高频事项实现“最多跑一次”` → 高频事项实现“最多跑一次” EQ 100 个
 * of 省市县各级.
 *
 * `推出50个高频事项` counts what is put out and is left to others.
 */
import {mayHold, wordStarts} from '../../signs.ts';
import type {PlacedAmount} from './amounts.ts';
import {predicateOf} from './comparators.ts';
import {foundAt, onlyAmount, type AmountForm, type ClauseContext} from './found.ts';
import {HONOURED, HONOURS} from './honours.ts';
import {withoutOpenings} from './openings.ts';
import type {Place} from './places.ts';
import {STAGE, STAGE_REACHED} from './stages.ts';
import {withComparator} from './with-comparator.ts';

const GROUP = /^(?:(?:省|市|县|区|乡|镇|村|、){1,6}(?:各级|[两三四]级各?|级各?|各)|各[省市县区](?:\([^()]{1,6}\))?)?$/u;
const BEHIND = /^(?:以上)?的?[^,、。的“\d]{0,12}(?:事项|业务|服务)(?:实现)?(?:“[^“”]{2,10}”|[^,、。的“\d]{0,6}(?:通|网|可|联|代|帮)办)$/u;

/** 行政村(含涉农社区) | 生活污水 | 得到有效治理: those counted, and what was done with something of theirs. */
const TREATED = /^(?:以上)?的?(?<who>行政村|建制村|自然村|村庄|村|社区|小区|乡镇|街道|县城?|园区|家庭|学校|医院|企业)(?:\([^()]{1,16}\))?(?<deed>[^,、的“\d()]{2,14}得到(?:有效|全面|彻底|基本|妥善|明显|显著){0,2}(?:治理|整治|改善|解决|处理|处置|修复|改造|管控|控制))$/u;

/** 全年超过 | 28个 | 项目建成或部分建成: the stage that so many come to. */
const THING = '(?:项目|工程|生产线|机组|电站|线路|泊位|厂房)';
const COME_TO = new RegExp(`^(?:以上)?的?[^,、。的“\\d]{0,10}${THING}(?:全面|全部|顺利|实现|如期|按期|当年|年内){0,2}(?:${STAGE}或部分${STAGE}|${STAGE_REACHED})[、和及与]?$|^(?:以上)?的?[^,、。的“\\d]{0,10}(?:企业|公司)(?:成功|顺利)?(?:(?:在|于)[^,、。的\\d]{2,10})?(?:上市|挂牌|入规|升规)[、和及与]?$`, 'u');
/** 推动 | 某某电子 | 30条 | 生产线投产: whose they are. */
const WHOSE = /^(?:推动|推进|促进|确保|力争|实现)(?<owner>[^,、。的\d]{2,12})$/u;

/** 7个 | 县市区获评全国文明城市: what so many come to be called. */
const CALLED = new RegExp(`^(?:以上)?的?(?<who>(?:[^,、。的“\\d每]|(?<=县)\\(市、区\\)){1,10}?)(?:成功|新)?(?<deed>${HONOURED}[^,、。;的]{3,30})$`, 'u');
/** 5个 | 地级市和 | 3个县级市获评文明城市: the next of the list tells it of both. */
const NEXT_CALLED = new RegExp(`^\\d{1,4}[个家所名人项]${CALLED.source.slice(1)}`, 'u');
/** 40个 | 项目开工、 | 60个项目竣工 */
const LINKED = /[、和及与]$/u;
const AND_LAST = /^[^,、。的“\d每]{1,10}[和、及与]$/u;

/** 10家企业入选名单的, | 奖励5万元: for what something is granted. */
const GRANTED = /^[^。;]{0,60}(?:奖励|奖补|补助|补贴|资助|给予)/u;
const CALL_STARTS = wordStarts(HONOURS);

/** 推动 | 公积金变更、企业登记等 | 58项: some of those counted. */
const SUCH_AS = /^(?:推动|推进|实现)?[^,、的]{2,20}(?:、[^,、的]{2,20}){0,5}等$/u;

const COUNTED: ReadonlySet<string> = new Set('个项所家户条台座名人');
/** What they count are no matters. */
const OF_THINGS: ReadonlySet<string> = new Set('所条台座名人');

export const mattersDone: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !COUNTED.has(amount.unit ?? '')) return null;
  const treated = place.after.includes('得到') ? TREATED.exec(place.after)?.groups : undefined;
  const isStage = treated === undefined && !place.before.endsWith('完成') && COME_TO.test(place.after);
  const called = isStage ? undefined : calledOf(place, context);
  if (treated === undefined && !isStage && called === undefined && (OF_THINGS.has(amount.unit ?? '') || !BEHIND.test(place.after))) return null;
  const predicate = predicateOf(place.before);
  if (called !== undefined) return isPlain(place, context, amount) ? [foundAt(place, context, {indicator: `${called['who'] ?? ''}${called['deed'] ?? ''}`, population: null}, withComparator(amount, predicate), place.afterEnd - (AND_LAST.test(place.after) ? 1 : 0))] : null;
  const group = withoutOpenings(isStage ? place.before.slice(0, predicate.start) : place.before);
  const owner = isStage && group !== '' ? WHOSE.exec(place.before)?.groups?.['owner'] ?? '' : '';
  if (isStage) return group === owner && predicate.effect?.startsWith('BY') !== true ? [foundAt(place, context, {indicator: `${owner}${place.after.replace(/^(?:以上)?的?|[、和及与]$/gu, '')}`, population: null}, withComparator(amount, predicate), place.afterEnd - (LINKED.test(place.after) ? 1 : 0))] : null;
  if (!GROUP.test(group) && !SUCH_AS.test(group)) return null;
  if (treated !== undefined) return group === '' || group === '共' ? [foundAt(place, context, {indicator: `${treated['deed'] ?? ''}的${treated['who'] ?? ''}`, population: null}, amount, place.afterEnd)] : null;
  return [foundAt(place, context, {indicator: place.after.replace(/^(?:以上)?的?/u, ''), population: GROUP.test(group) ? group.replace(/(?<=.)各$/u, '') || null : null}, amount, place.afterEnd)];
};

/** Whether nothing stands before them but 力争 and its like, and nothing is granted behind. */
function isPlain({before}: Place, {view}: ClauseContext, {end}: PlacedAmount): boolean {
  return !before.includes('每') && withoutOpenings(before.slice(0, predicateOf(before).start)) === '' && !GRANTED.test(view.quiet.slice(end, end + 80));
}

function calledOf({after, afterEnd}: Place, {view, clause}: ClauseContext): Record<string, string | undefined> | undefined {
  if (mayHold(CALL_STARTS, after)) return CALLED.exec(after)?.groups;
  const next = AND_LAST.test(after) ? view.text.slice(afterEnd, clause.end) : '';
  const deed = next !== '' && mayHold(CALL_STARTS, next) ? NEXT_CALLED.exec(next)?.groups?.['deed'] : undefined;
  return deed === undefined ? undefined : {who: after.slice(0, -1), deed};
}
