/**
 * What of a subject can go up or down by a count: rates, shares and amounts; of what nobody measures a direction is a wish.
 *
 * Example: `覆盖范围和入径比例` → 入径比例; `事故频次和事故后果` → 事故频次; `服务能力` and `科技含量` are not measured
 */
import {endPattern} from '../../../../ends.ts';
import {isLendingRate} from './lending-rate.ts';
import {partsOf} from '../../names/joint-names.ts';
import {isMetric} from '../../words/vocabulary.ts';

/** Nouns that nobody measures; joined to a rate they drop out: 覆盖范围和入径比例. */
export const UNMEASURED = endPattern(/(?:能力|水平|质量|范围|效率|效益|效果|实效|性|后果|损失|危害|力度|效能|意识|素质|覆盖面|[得福全]感|(?:便利|感知|有感|参与|便捷|知名|美誉|知晓|成熟|开放|契合|认同|关联|活跃|集中|透明)度|影响力|(?:科技|技术|知识产权|知识|文化|创新|专利|信息)含量)/u);
/** 市场主体 of 市场主体获得感、满意度. */
const FELT = /(?<=.{2})(?:[获幸安归认][得福全属同]感|(?:便利|感知|有感|参与|便捷|知晓|成熟|开放|活跃)度|(?:精准|针对|有效|时效|及时|可及)性)$/u;
/** 的覆盖面 of 岗位手册的覆盖面. */
const REACHING = /(?<=.{3})的?(?:覆盖|应用|使用|惠及)(?:面|范围)$/u;
/** 供给能力 of 绿色产品供给能力. */
const ABLE = /(?<=.{2})(?:(?:供给|供应|创新|保障|竞争|生产|加工|管理|运行|运营|服务|配套|支撑|处理|利用)?(?:能力|水平|效率|效益)|品质|质量)$/u;
const OF_ITS_HEAD = /^(?:市场占有率|占有率|回收率|合格率|优良率|优质率|利用率|满意度|完好率|普及率|覆盖率|使用率|达标率|转化率|就业率|自给率|流通率|应用率|市场份额)$/u;

/** 覆盖范围和入径比例 → 入径比例; 事故频次和事故后果 → 事故频次; anything else stays whole. */
export function measuredOf(subject: string): string {
  const parts = withOwnersJoined(subject);
  if (parts.length < 2) return subject;
  const measured = parts.filter(isMeasured);
  // 首贷、续贷审批效率和申贷获得率: nobody measures what the others share.
  const last = parts.at(-1) ?? '';
  if (parts.length > 2 && last.length > 4 && isMeasured(last) && UNMEASURED.test(parts.at(-2) ?? '')) return last;
  // 各相关主体对降低杠杆率、市场化债转股工作的认识水平: the rate is what is known of.
  if (measured.length > 0 && measured.every(part => part.includes('对')) && parts.at(-1) !== measured.at(-1) && subject.includes('的')) return subject;
  const isMixed = measured.length > 0 && measured.length < parts.length && parts.every(part => isMeasured(part) || UNMEASURED.test(part));
  if (!isMixed) return subject;
  const [first = ''] = parts;
  return `${headOf(first, measured[0] ?? '') || deedOf(first, measured)}${measured.join('、')}`;
}

/** 小微企业、个体工商户获贷率 | 便利度: a list of those whose rate it is is no part of its own. */
const OWNERS_ONLY = /^[^,、]{0,8}(?:企业|主体|农户|客户|居民|学生|职工|人群|机构|单位|医院|学校)$/u;

function withOwnersJoined(subject: string): readonly string[] {
  const parts = partsOf(subject);
  const first = parts.findIndex(part => !OWNERS_ONLY.test(part));
  if (first < 1 || !isMeasured(parts[first] ?? '')) return parts;
  const end = subject.indexOf(parts[first] ?? '') + (parts[first] ?? '').length;
  return [subject.slice(0, end), ...parts.slice(first + 1)];
}

/** What a rate that says little by itself is of: 市场主体 of 市场主体获得感, 绿色产品 of 绿色产品供给能力和市场占有率. */
function headOf(first: string, measured: string): string {
  if (FELT.test(first) && measured.length === 3) return first.replace(FELT, '');
  if (!OF_ITS_HEAD.test(measured)) return '';
  return REACHING.test(first) ? first.replace(REACHING, '') : ABLE.test(first) ? first.replace(ABLE, '') : '';
}

/** 平均受教育年限. */
const MEAN_YEARS = endPattern(/平均[^,、]{2,6}年限/u);

/** Of 科技含量 and 公众知晓度 a direction is a wish. */
export function isMeasured(subject: string): boolean {
  return (isMetric(subject) && !UNMEASURED.test(subject)) || isLendingRate(subject) || (subject.endsWith('年限') && MEAN_YEARS.test(subject)) || (subject.endsWith('权重') && subject.length > 4);
}

/** 临床路径管理 | 病种覆盖范围, for a 入径比例 that names nothing itself. */
function deedOf(scope: string, [first = '', ...others]: readonly string[]): string {
  if (others.length > 0 || !/^(?:.{2})?(?:率|比例|比重|占比|频次|频率|数量|次数)$/u.test(first)) return '';
  const deed = /^(?<deed>.{2,16}(?:管理|服务|付费|签约|救治|筛查|采购|诊疗|试点|改革|保险|教育|监管|抽查|检查|执法|监测|培训|宣传))(?:(?:.{2,4})?(?:覆盖)?(?:范围|面)|力度)$/u.exec(scope)?.groups?.['deed'];
  return deed ?? /^(?<deed>.{2,20}(?:作业|业务|产品|交易|运输|供应|消费|使用|应用|种植))(?:覆盖)?(?:范围|规模|面)$/u.exec(scope)?.groups?.['deed'] ?? '';
}
