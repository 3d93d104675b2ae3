/**
 * The forms of wording in which running text states a target, in the order in which they are tried: the first that knows the
 * words reads them, the rest are not asked.
 *
 * Example: `每年安排专项资金5000万元` is shown to six forms before `yearlyFunds` reads it; the forms of stated values and counts never see it
 *
 * A new form is one file, its line here, and its cases. It stands before each form that would read its words otherwise; at the
 * foot stands what needs least: a verb and a number.
 */
import {wordStarts, type WordStarts} from '../../signs.ts';
import {completeCoverage, COVERAGE_WORDS} from './complete-coverage.ts';
import {countedObject} from './counted-object.ts';
import {countedTwice} from './counted-twice.ts';
import {distributedValues} from './distributed-values.ts';
import {doubling, DOUBLING_WORDS} from './doubling.ts';
import type {AmountForm, BareForm} from './found.ts';
import {gradesInTurn} from './grades-in-turn.ts';
import {groupsInTurn} from './groups-in-turn.ts';
import {heldDown} from './held-down.ts';
import {jointObject} from './joint-object.ts';
import {lessons} from './lessons.ts';
import {listAfterColon} from './list-after-colon.ts';
import {madeInTurn} from './made-in-turn.ts';
import {mattersDone} from './matters-done.ts';
import {plannedProjects} from './planned-projects.ts';
import {raisedStandard} from './raised-standard.ts';
import {sameAgain} from './same-again.ts';
import {servedEachYear} from './served-each-year.ts';
import {servedPeople} from './served-people.ts';
import {savedAndAvoided} from './saved-and-avoided.ts';
import {shareOfAbility} from './share-of-ability.ts';
import {shareOfGroup} from './share-of-group.ts';
import {shareOfObject} from './share-of-object.ts';
import {staffingRatio} from './staffing-ratio.ts';
import {standardAimedAt} from './standard-aimed-at.ts';
import {statedValue} from './stated-value.ts';
import {timeEachYear} from './time-each-year.ts';
import {trend, TREND_WORDS} from './trend.ts';
import {worksOnLand} from './works-on-land.ts';
import {yearlyAbility} from './yearly-ability.ts';
import {yearlyFunds} from './yearly-funds.ts';

/** The forms around an amount. */
export const AMOUNT_FORMS: readonly AmountForm[] = [
  // Several subjects or years, of which any other form would read the last alone.
  madeInTurn, // 市、县分别建成2个、3个示范中心
  distributedValues, // 市、县、乡持证人员比例分别达到95%、90%、85%
  heldDown, // 控制考试次数,小学一二年级每学期不得超过1次,其他年级每学期不得超过2次
  gradesInTurn, // 三至六年级书面作业完成时间不超过60分钟,初中不超过90分钟
  groupsInTurn, // 小学生近视率降至38%以下,初中生60%以下
  jointObject, // 城市社区平均拥有不少于2个、农村社区平均不少于1个社会组织
  // Narrow forms: a certain word stands before or behind the amount.
  plannedProjects, // 储备项目200个
  shareOfObject, // 预留30%的号源
  listAfterColon, // 减排量:化学需氧量320万吨、氨氮10万吨
  timeEachYear, // 教师每年至少1个月在企业实训
  yearlyFunds, // 每年安排专项资金5000万元
  raisedStandard, // 将基础养老金最低标准提高到每人每月160元
  standardAimedAt, // 按照每百户居民拥有综合服务设施面积不低于30平方米的标准
  lessons, // 小学一二年级每周4课时
  servedEachYear, // 每年为65周岁以上老年人提供一次健康管理服务
  staffingRatio, // 按师生比不低于1:200设置辅导员岗位
  servedPeople, // 为30万名老年人免费接种流感疫苗
  shareOfAbility, // 形成占最大负荷5%的需求响应能力
  yearlyAbility, // 形成年产50发火箭的制造能力
  // Shares of a group before stated values, because both have %.
  shareOfGroup, // 100%的乡镇卫生院达到基本标准
  savedAndAvoided, // 年节约标准煤2万吨
  statedValue, // 县域内就诊率达到90%以上
  countedTwice, // 避险搬迁500户2000人
  // Counts: a verb alone, what comes to be done, and at last any verb with a number.
  sameAgain, // 其中2024年新增8000个
  mattersDone, // 100个高频事项实现“最多跑一次”
  worksOnLand, // 退耕还林5万亩
  countedObject, // 建成10至13所社区医院
];

/** A form without an amount and how the words begin of which one stands in every clause that it reads. */
interface BareRow {
  readonly form: BareForm;
  readonly starts: WordStarts;
}

/** The forms without an amount; full coverage first, since 普遍提高 is no direction. */
export const BARE_FORMS: readonly BareRow[] = [
  {form: completeCoverage, starts: wordStarts(COVERAGE_WORDS)}, // 藏医药服务全覆盖
  {form: doubling, starts: wordStarts(DOUBLING_WORDS)}, // 工业总产值翻一番
  {form: trend, starts: wordStarts(TREND_WORDS)}, // 省外就医转诊率逐步降低
];

/** All words that state something without an amount: most clauses hold none of them. */
export const BARE_STARTS = wordStarts([...COVERAGE_WORDS, ...DOUBLING_WORDS, ...TREND_WORDS]);
