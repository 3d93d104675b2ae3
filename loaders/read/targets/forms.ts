/**
 * The forms of wording in which running text states a target, in the order in which they are tried: the first that knows the
 * words reads them, the rest are not asked.
 *
 * Example: `每年安排专项资金5000万元` is read by `yearlyFunds`; the forms of stated values and counts never see it
 *
 * A new form is one file, its row here, and its cases. `needs` refuses it where the place cannot be its own (0: it is always asked). It stands before each form that would read its words otherwise; at the
 * foot stands what needs least: a verb and a number.
 */
import {wordStarts, type WordStarts} from '../../signs.ts';
import {calledSo} from './forms/called-so.ts';
import {checkedByShare} from './forms/checked-by-share.ts';
import {completeCoverage, COVERAGE_WORDS} from './forms/complete-coverage.ts';
import {countedObject} from './forms/counted-object.ts';
import {countedTwice} from './forms/counted-twice.ts';
import {eachInTurn} from './forms/each-in-turn.ts';
import {distributedValues} from './forms/distributed-values.ts';
import {doneInNumber} from './forms/done-in-number.ts';
import {doneInPart} from './forms/done-in-part.ts';
import {doubling, DOUBLING_WORDS} from './forms/doubling.ts';
import type {AmountForm, BareForm} from './found.ts';
import {fundsReached} from './forms/funds-reached.ts';
import {gradesInTurn} from './forms/grades-in-turn.ts';
import {groupsInTurn} from './forms/groups-in-turn.ts';
import {heldDown} from './forms/held-down.ts';
import {insideAndOutside} from './forms/inside-and-outside.ts';
import {jointObject} from './forms/joint-object.ts';
import {lessons} from './forms/lessons.ts';
import {levelsCounted} from './forms/levels-counted.ts';
import {listAfterColon} from './forms/list-after-colon.ts';
import {loansGiven} from './forms/loans-given.ts';
import {madeInTurn} from './forms/made-in-turn.ts';
import {mattersDone} from './forms/matters-done.ts';
import {mattersHandled} from './forms/matters-handled.ts';
import {moneyRaised} from './forms/money-raised.ts';
import {moreOfThose} from './forms/more-of-those.ts';
import {objectOfNext} from './forms/object-of-next.ts';
import {APART, BY, COUNT, ENDS, EVERY, FOR, GOES_ON, MONEY, OF, ONE, SEVERAL, SHARE} from './place-needs.ts';
import {nextYear} from './forms/next-year.ts';
import {openEachWeek} from './forms/open-each-week.ts';
import {packageInvested} from './forms/package-invested.ts';
import {partElsewhere} from './forms/part-elsewhere.ts';
import {placedParts} from './forms/placed-parts.ts';
import {plannedProjects} from './forms/planned-projects.ts';
import {rank} from './forms/rank.ts';
import {rankInWords, RANK_WORDS} from './forms/rank-in-words.ts';
import {raisedStandard} from './forms/raised-standard.ts';
import {ratesInFull} from './forms/rates-in-full.ts';
import {sameAgain} from './forms/same-again.ts';
import {sentPeople} from './forms/sent-people.ts';
import {servedEachYear} from './forms/served-each-year.ts';
import {servedPeople} from './forms/served-people.ts';
import {rhythmsInTurn} from './forms/rhythms-in-turn.ts';
import {savedAndAvoided} from './forms/saved-and-avoided.ts';
import {servedByEach} from './forms/served-by-each.ts';
import {shareOfAbility} from './forms/share-of-ability.ts';
import {shareOfGroup} from './forms/share-of-group.ts';
import {shareOfObject} from './forms/share-of-object.ts';
import {sharePutToUse} from './forms/share-put-to-use.ts';
import {sizedThing} from './forms/sized-thing.ts';
import {soManyDo} from './forms/so-many-do.ts';
import {soManyForMany} from './forms/so-many-for-many.ts';
import {soOftenFirst} from './forms/so-often-first.ts';
import {staffingRatio} from './forms/staffing-ratio.ts';
import {stageReached} from './forms/stage-reached.ts';
import {standardAimedAt} from './forms/standard-aimed-at.ts';
import {statedValue} from './forms/stated-value.ts';
import {stockInYear} from './forms/stock-in-year.ts';
import {timeOfTraining} from './forms/time-of-training.ts';
import {timeEachYear} from './forms/time-each-year.ts';
import {TREND_WORDS} from './forms/parts/direction-words.ts';
import {trend} from './forms/trend.ts';
import {workOnBodies} from './forms/work-on-bodies.ts';
import {worksOnLand} from './forms/works-on-land.ts';
import {yearlyAbility} from './forms/yearly-ability.ts';
import {yearlyFunds} from './forms/yearly-funds.ts';

/** A form around an amount and what it needs of the place; one without needs, 0, is asked wherever no form before it took the words. */
interface AmountRow {
  readonly form: AmountForm;
  readonly needs: number;
}

/** The forms around an amount. */
export const AMOUNT_FORMS: readonly AmountRow[] = [
  // Several subjects or years, of which any other form would read the last alone.
  {form: placedParts, needs: ONE | ENDS}, // 其中,福州、厦门各200家
  {form: levelsCounted, needs: ONE | COUNT}, // 建成省级50个、市级200个、县级1000个名师工作室
  {form: checkedByShare, needs: BY | SHARE | GOES_ON}, // 按照不低于5%的比例进行抽检
  {form: madeInTurn, needs: SEVERAL | APART}, // 市、县分别建成2个、3个示范中心
  {form: timeOfTraining, needs: SEVERAL | COUNT}, // 培训时间不少于3个月或550学时
  {form: distributedValues, needs: APART}, // 市、县、乡持证人员比例分别达到95%、90%、85%
  {form: ratesInFull, needs: ONE | COUNT}, // 清单化率、公示率、覆盖率三个100%
  {form: heldDown, needs: ONE | ENDS | COUNT}, // 控制考试次数,小学一二年级每学期不得超过1次,其他年级每学期不得超过2次
  {form: gradesInTurn, needs: ONE | ENDS | COUNT}, // 三至六年级书面作业完成时间不超过60分钟,初中不超过90分钟
  {form: groupsInTurn, needs: ONE | ENDS}, // 小学生近视率降至38%以下,初中生60%以下
  {form: jointObject, needs: ONE | COUNT}, // 城市社区平均拥有不少于2个、农村社区平均不少于1个社会组织
  {form: objectOfNext, needs: ONE | ENDS | COUNT}, // 各县至少打造3项,市直部门至少打造2项改革项目
  // Narrow forms: a certain word stands before or behind the amount.
  {form: nextYear, needs: ONE | ENDS}, // 2025年新建充电桩200个,2026年300个
  {form: rank, needs: ONE | COUNT}, // 营商环境排名进入全省前3名
  {form: plannedProjects, needs: ONE | ENDS}, // 储备项目200个
  {form: doneInPart, needs: ONE | SHARE | ENDS}, // 推进管网改造,2025年完成60%
  {form: doneInNumber, needs: ONE | COUNT | ENDS}, // 推进适老化改造。2024年完成200户
  {form: moreOfThose, needs: ONE | ENDS | COUNT}, // 在1162个智能开关基础上,再安装700个
  {form: stockInYear, needs: ONE | ENDS | COUNT}, // 2022年,全市民营企业5.2万户
  {form: sizedThing, needs: ONE | COUNT | GOES_ON}, // 建有1个面积不少于1000平方米,具备综合功能的养老服务中心
  {form: packageInvested, needs: ONE | ENDS | MONEY}, // 农村公路改造工程包,全年完成投资30亿元
  {form: fundsReached, needs: ONE | ENDS | MONEY}, // 信贷资金达到10亿元以上
  {form: moneyRaised, needs: ONE | ENDS | MONEY}, // 募集社会捐赠5亿元
  {form: loansGiven, needs: ONE | ENDS | MONEY}, // 推动金融机构投放贷款110亿元
  {form: mattersHandled, needs: ONE | COUNT | ENDS}, // 办理法律援助案件600件
  {form: sharePutToUse, needs: ONE | SHARE | GOES_ON}, // 公益金将55%以上用于养老服务
  {form: shareOfObject, needs: ONE | SHARE | OF}, // 预留30%的号源
  {form: listAfterColon, needs: ONE}, // 减排量:化学需氧量320万吨、氨氮10万吨
  {form: insideAndOutside, needs: ONE | COUNT | EVERY}, // 学生每天校内、校外各1小时体育活动时间
  {form: timeOfTraining, needs: ONE | COUNT | OF | FOR}, // 对所有教师进行不少于360学时的全员培训
  {form: timeEachYear, needs: ONE | COUNT | EVERY | GOES_ON}, // 教师每年至少1个月在企业实训
  {form: rhythmsInTurn, needs: ONE | COUNT | EVERY}, // 社区每季度、街道每半年开展1次消防演练
  {form: openEachWeek, needs: ONE | COUNT | EVERY | ENDS}, // 村卫生室每周至少开放6天
  {form: soOftenFirst, needs: ONE | COUNT | EVERY | GOES_ON}, // 每月2次向市局报送进展
  {form: eachInTurn, needs: ONE | COUNT | EVERY}, // 每街道1处、每社区1个养老服务设施
  {form: servedByEach, needs: ONE | COUNT | EVERY | ENDS}, // 每名创业者平均带动就业3人以上
  {form: yearlyFunds, needs: ONE | MONEY | EVERY}, // 每年安排专项资金5000万元
  {form: raisedStandard, needs: ONE | MONEY | EVERY | ENDS}, // 将基础养老金最低标准提高到每人每月160元
  {form: soManyForMany, needs: ONE | BY}, // 按照每3万人口1辆的标准配备救护车
  {form: standardAimedAt, needs: ONE | BY}, // 按照每百户居民拥有综合服务设施面积不低于30平方米的标准
  {form: lessons, needs: ONE | COUNT | EVERY}, // 小学一二年级每周4课时
  {form: servedEachYear, needs: ONE | COUNT | EVERY | GOES_ON}, // 每年为65周岁以上老年人提供一次健康管理服务
  {form: staffingRatio, needs: ONE | BY}, // 按师生比不低于1:200设置辅导员岗位
  {form: workOnBodies, needs: ONE | COUNT | GOES_ON}, // 对6家重点企业开展泄漏检查修复
  {form: servedPeople, needs: ONE | FOR}, // 为30万名老年人免费接种流感疫苗
  {form: sentPeople, needs: ONE | COUNT | GOES_ON}, // 选派青年教师30名赴省外跟岗学习
  {form: shareOfAbility, needs: ONE | SHARE | OF}, // 形成占最大负荷5%的需求响应能力
  {form: yearlyAbility, needs: ONE}, // 形成年产50发火箭的制造能力
  // Shares of a group before stated values, because both have %.
  {form: shareOfGroup, needs: ONE | GOES_ON}, // 100%的乡镇卫生院达到基本标准
  {form: savedAndAvoided, needs: ONE | COUNT}, // 年节约标准煤2万吨
  {form: statedValue, needs: ONE}, // 县域内就诊率达到90%以上
  {form: countedTwice, needs: ONE}, // 避险搬迁500户2000人
  // Counts: a verb alone, what comes to be done, and at last any verb with a number.
  {form: sameAgain, needs: ONE | ENDS}, // 其中2024年新增8000个
  {form: partElsewhere, needs: ONE | COUNT | GOES_ON}, // 其中10家在农村
  {form: mattersDone, needs: ONE | COUNT | GOES_ON}, // 100个高频事项实现“最多跑一次”
  {form: stageReached, needs: ONE | COUNT | GOES_ON}, // 40个重大项目开工建设
  {form: calledSo, needs: ONE | COUNT | GOES_ON}, // 3家企业获评国家级绿色工厂
  {form: soManyDo, needs: ONE | COUNT | GOES_ON}, // 20所学校完成改造
  {form: worksOnLand, needs: ONE | COUNT | ENDS}, // 退耕还林5万亩
  {form: countedObject, needs: ONE}, // 建成10至13所社区医院
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
  {form: rankInWords, starts: wordStarts(RANK_WORDS)}, // 营商环境进入全国前三
];

/** All words that state something without an amount: most clauses hold none of them. */
export const BARE_STARTS = wordStarts([...COVERAGE_WORDS, ...DOUBLING_WORDS, ...TREND_WORDS, ...RANK_WORDS]);
