/**
 * So many matters that come to be dealt with in a named way: `省市县各级100个高频事项实现“最多跑一次”` → 高频事项实现“最多跑一次” EQ 100 个
 * of 省市县各级.
 *
 * `推出50个高频事项` counts what is put out and is left to others.
 */
import {predicateOf} from './comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from './found.ts';
import {withoutOpenings} from './openings.ts';
import {withComparator} from './with-comparator.ts';

const GROUP = /^(?:(?:省|市|县|区|乡|镇|村|、){1,6}(?:各级|[两三四]级各?|级各?|各)|各[省市县区](?:\([^()]{1,6}\))?)?$/u;
const BEHIND = /^(?:以上)?的?[^,、。的“\d]{0,12}(?:事项|业务|服务)(?:实现)?(?:“[^“”]{2,10}”|[^,、。的“\d]{0,6}(?:通|网|可|联|代|帮)办)$/u;

/** 行政村(含涉农社区) | 生活污水 | 得到有效治理: those counted, and what was done with something of theirs. */
const TREATED = /^(?:以上)?的?(?<who>行政村|建制村|自然村|村庄|村|社区|小区|乡镇|街道|县城?|园区|家庭|学校|医院|企业)(?:\([^()]{1,16}\))?(?<deed>[^,、的“\d()]{2,14}得到(?:有效|全面|彻底|基本|妥善|明显|显著){0,2}(?:治理|整治|改善|解决|处理|处置|修复|改造|管控|控制))$/u;

/** 全年超过 | 28个 | 项目建成或部分建成: the stage that so many come to. */
const STAGE = '(?:建成|竣工|开工|投产|投用|完工|达产|投运|并网)';
const COME_TO = new RegExp(`^(?:以上)?的?[^,、。的“\\d]{0,10}(?:项目|工程)(?:全面|全部|顺利|实现)?${STAGE}(?:或部分${STAGE}|(?:并)?(?:投产|投用|投运|通车|达效|运营|交付))?$`, 'u');

/** 推动 | 公积金变更、企业登记等 | 58项: some of those counted. */
const SUCH_AS = /^(?:推动|推进|实现)?[^,、的]{2,20}(?:、[^,、的]{2,20}){0,5}等$/u;

const COUNTED: ReadonlySet<string> = new Set('个项所家户');

export const mattersDone: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !COUNTED.has(amount.unit ?? '')) return null;
  const treated = place.after.includes('得到') ? TREATED.exec(place.after)?.groups : undefined;
  const isStage = treated === undefined && COME_TO.test(place.after);
  if (treated === undefined && !isStage && (amount.unit === '所' || !BEHIND.test(place.after))) return null;
  const predicate = predicateOf(place.before);
  const group = withoutOpenings(isStage ? place.before.slice(0, predicate.start) : place.before);
  if (isStage) return group === '' && predicate.effect?.startsWith('BY') !== true ? [foundAt(place, context, {indicator: place.after.replace(/^(?:以上)?的?/u, ''), population: null}, withComparator(amount, predicate), place.afterEnd)] : null;
  if (!GROUP.test(group) && !SUCH_AS.test(group)) return null;
  if (treated !== undefined) return group === '' || group === '共' ? [foundAt(place, context, {indicator: `${treated['deed'] ?? ''}的${treated['who'] ?? ''}`, population: null}, amount, place.afterEnd)] : null;
  return [foundAt(place, context, {indicator: place.after.replace(/^(?:以上)?的?/u, ''), population: GROUP.test(group) ? group.replace(/(?<=.)各$/u, '') || null : null}, amount, place.afterEnd)];
};
