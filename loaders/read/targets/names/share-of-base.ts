/**
 * A bound that is a share of a total: `法制审核人员不少于本单位执法人员总数的5%` → 法制审核人员占本单位执法人员总数的比例 GE 5 %.
 *
 * A standard or last year's value is no total: `装备达到国家A类标准的50%` keeps its name. Serves "indicator".
 */
import {endPattern} from '../../../ends.ts';
import {STEPS_TAKEN} from '../words/compared-with.ts';
import type {ClauseContext} from '../found.ts';
import type {Name} from './names.ts';
import {withoutOpenings} from './openings.ts';
import {predicateOf} from '../words/comparators.ts';
import type {Place} from '../words/places.ts';
import {isShare} from '../numbers/units.ts';
import {isMetric} from '../words/vocabulary.ts';

const BASE = /(?:不(?:得|应|宜|能)?(?:少于|低于|超过|高于|小于|大于)|超过|达到|达|控制在|(?:提升|扩大|放宽)[到至])(?<base>[^,、达到]{1,18}(?:[总数]量|总[数额]|业务|总人[口数]|总面积|总学?[课时]{1,2}|总时[长间]|总收入|总支出|编制数?|人数|岗位数?|支出|收入|预算|床位数?|经费|课时|学时|用地|责任|余额|负荷|装机|产能|用[水电气能]量)|[^,、达到]{0,16}(?:建筑|用地|耕地|播种|建成区)面积)的?$/u;
/** A share of what others have or of what was before compares. */
const COMPARED = /上年|上一|去年|同期|国家|全国|全省|平均|标准|20\d{2}年/u;
/** Names that say themselves what they are a share of. */
const IS_SHARE = endPattern(/(?:率|比例|比重|占比|标准|指数)/u);
/** What a bound in the next clause can be of: 再担保业务收费,原则上不高于…. */
const SUBJECT_ALONE = endPattern(/(?:总值|收费|费用|费率|成本|经费|投入|支出|面积|比例|人数|人员|数量)/u);
const LONGEST_SUBJECT = 40;

/** Names the total in an indicator whose value is a share of it. */
export function withBase(indicator: string, before: string): string {
  if (indicator === '' || IS_SHARE.test(indicator)) return indicator;
  const base = BASE.exec(before.slice(-28))?.groups?.['base'];
  if (base === undefined || COMPARED.test(base)) return indicator;
  return `${indicator}占${base}的比例`;
}

/** 新建居住建筑 | 达到83% | 节能要求: which standard is met; empty where nothing in front says by whom. */
export function withStandard(indicator: string, after: string): string {
  return indicator === '' || !after.includes('节能') || IS_SHARE.test(indicator) ? indicator : `${indicator}${after.replace(/^的/u, '')}`;
}

/** 床位数、门诊量 | 均达到总量的15%: each of the names is a share of it. */
export function ofSameBase(names: readonly Name[]): readonly Name[] {
  const share = names.length < 2 ? undefined : /占[^占]{2,16}的比例$/u.exec(names.at(-1)?.indicator ?? '')?.[0];
  return share === undefined ? names : names.map(name => IS_SHARE.test(name.indicator) ? name : {...name, indicator: `${name.indicator}${share}`});
}

/** 达到国家A类标准 | 的50%: what the value is a share of, as the end of a name; nothing where it is a share of no standard. */
export function reference({before, amounts}: Place): string {
  const standard = before.endsWith('的') && isShare(amounts[0]?.unit ?? null) ? /(?<standard>(?:达到|达)[^达到,、的]{2,12}标准|恢复[到至][^,、的]{0,4}20\d{2}年(?:水平|同期)?)的$/u.exec(before)?.groups?.['standard'] : undefined;
  return standard === undefined ? '' : `${standard}的比例`;
}

/** 进出口总值 | 创历史新高, | 达到5379亿元; 生产总值 | 跨越3个千亿元台阶, | 达到1.5万亿元 */
const ON_ITS_WAY = new RegExp(`(?<=.{2})(?:再?创(?:历史|[^,、]{1,6}以?来)?(?:最好水平|新高|新低)|${STEPS_TAKEN})$`, 'u');

/** The subject that a comma parts from its predicate; empty where the clause before says something of its own. */
export function elidedSubject({beforeStart}: Place, {previous, clauseBefore, clause, view}: ClauseContext): string {
  if (clauseBefore === null || clauseBefore.sentence !== clause.sentence || beforeStart !== clause.start) return '';
  if (clauseBefore.end - clauseBefore.start > LONGEST_SUBJECT * 2 || (previous !== null && previous.end > clauseBefore.start)) return '';
  const words = withoutOpenings(view.text.slice(clauseBefore.start, clauseBefore.end)).replace(ON_ITS_WAY, '');
  const isSubject = words.length <= LONGEST_SUBJECT && (SUBJECT_ALONE.test(words) || isMetric(words));
  return isSubject && !ACTS.test(words) && !predicateOf(words).isStated ? words : '';
}

/** What there is of for each head: 体育场地面积1230万平方米, | 人均 | 2.35平方米. */
const FOR_EACH = endPattern(/(?:面积|产量|拥有量|消费量|用水量|用电量|收入|支出)/u);
const SAME_MEASURE = /(?:平方米|公顷|亩|平方公里|吨|公斤|千克|斤|立方米|千瓦时|元)$/u;

/** 人均体育场地面积 of a bare 人均 right behind the whole; null behind anything else. */
export function perHead(words: string, {beforeStart, amounts}: Place, {previous, view}: ClauseContext): string | null {
  if ((words !== '人均' && words !== '户均') || previous === null || !FOR_EACH.test(previous.indicator) || /均/u.test(previous.indicator)) return null;
  const between = view.text.slice(previous.end, beforeStart);
  return between.length <= 1 && SAME_MEASURE.test(previous.unit ?? '') && SAME_MEASURE.test(amounts[0]?.unit ?? '') ? `${words}${previous.indicator}` : null;
}

/** 规范担保收费, 加大科技投入: something is done there. */
const ACTS = /^(?:规范|加[大强快]|提[高升]|降低|减少|增[加强]|扩大|优化|控制|完善|落实|推[进动]|建[立设]|稳定|调[整降]|压[减缩]|清理|严[格控]|合理|强化|引导|鼓励|支持|按照?|根据|以|对|在)/u;
