/**
 * So many works that come to a stage, and firms that come to a list: `确保40个重大项目开工建设` → 重大项目开工建设 EQ 40 个; `4家企业上市`.
 *
 * Whose they are may stand in front (`推动江北电子8条生产线投产`). `40个项目竣工情况` and `4家企业上市融资8亿元` tell of something else.
 */
import {mayHold, wordStarts} from '../../../signs.ts';
import {predicateOf} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';
import {STAGE, STAGE_REACHED, STAGES} from '../words/stages.ts';
import {withComparator} from '../words/with-comparator.ts';

const THING = '(?:项目|工程|生产线|机组|电站|线路|泊位|厂房)';
/** 全年超过 | 28个 | 项目建成或部分建成 */
const WORKS = `${THING}(?:全面|全部|顺利|实现|如期|按期|当年|年内){0,2}(?:${STAGE}或部分${STAGE}|(?:主体|基本|新)?${STAGE_REACHED})`;
const LISTED: readonly string[] = ['上市', '挂牌', '入规', '升规'];
const FIRMS = `(?:企业|公司)(?:成功|顺利)?(?:(?:在|于)[^,、。的\\d]{2,10})?(?:${LISTED.join('|')})`;
const COME_TO = new RegExp(`^(?:以上)?的?[^,、。的“\\d]{0,10}(?:${WORKS}|${FIRMS})[、和及与]?$`, 'u');
const STARTS = wordStarts([...STAGES, ...LISTED]);
/** 推动 | 某某电子 | 30条 | 生产线投产: whose they are. */
const WHOSE = /^(?:推动|推进|促进|确保|力争|实现)(?<owner>[^,、。的\d]{2,12})$/u;
/** 40个 | 项目开工、 | 60个项目竣工 */
const LINKED = /[、和及与]$/u;
const COUNTED: ReadonlySet<string> = new Set('个项家条台座所户');

/** 40个 | 重大项目开工建设. */
export const stageReached: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  const {before, after, afterEnd} = place;
  if (amount === null || !COUNTED.has(amount.unit ?? '') || before.endsWith('完成') || !mayHold(STARTS, after) || !COME_TO.test(after)) return null;
  const predicate = predicateOf(before);
  const group = withoutOpenings(before.slice(0, predicate.start));
  const owner = group === '' ? '' : WHOSE.exec(before)?.groups?.['owner'] ?? '';
  if (group !== owner || predicate.effect?.startsWith('BY') === true) return null;
  const indicator = `${owner}${after.replace(/^(?:以上)?的?|[、和及与]$/gu, '')}`;
  return [foundAt(place, context, {indicator, population: null}, withComparator(amount, predicate), afterEnd - (LINKED.test(after) ? 1 : 0))];
};
