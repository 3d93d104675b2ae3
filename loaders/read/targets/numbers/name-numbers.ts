/**
 * Tells numbers that are part of a name or an attribute from amounts: `二级以上公立医院`, `65岁以上老年人`, `人口超过10万的城区`, `“五个一”`.
 */
import {endPattern} from '../../../ends.ts';
import {DIGITS, endsIn, endsOf, isOneOf} from '../../../signs.ts';
import type {PlacedAmount} from './amounts.ts';
import {withoutBase} from '../words/compared-with.ts';
import {predicateOf} from '../words/comparators.ts';
import {BY_MORE, YEARS_NAMES} from '../words/vocabulary.ts';
import {hasRhythm} from '../words/rhythm.ts';
import {isVote} from './standards.ts';
import {isOfSlogan} from './slogans.ts';
import {isOfThoseMeant, reachesBeforeShare} from './those-meant.ts';
import {isToldInPoints} from './told-in-points.ts';
import {DURATION_UNITS, isPower, isShare} from './units.ts';
import {isWhichOfThem} from './which-of-them.ts';
import {isOfThoseMade, isSizeOfThem} from './size-of-them.ts';
import {isBareSum, isValueWithoutUnit} from './bare-numbers.ts';
import {isCountOfList} from './count-of-list.ts';
import {CLAUSE_END, hasVerb, isOneInCharacters} from './around-number.ts';

/** 可以共同编制 | 一个 文件, 实现 | 一个 窗口: an article. */
const ANY_ONE = /(?:实现|提供|发放)$|(?:可以?|只|仅|共同|任选|同)[^,。;:]{0,8}$/u;
/** 分别达到92%、45%和 | 13.5年: the last of several values. */
const LISTED_BEFORE = endPattern(/\d[\d.]{0,8}(?:%|‰)(?:以上|以下)?[、和及]/u);
/** 每天安排 | 1小时 | 体育活动, 每年至少 | 1个月 | 在企业实践: so much time in each period. */
const TIME_EACH = /每[天日周][^,、]{0,6}(?:有|安排|开展|参加|参与|保证|保障)(?:至少|不少于)?$|每[天日周](?:至少|不少于)$|每[\d一两三四五六]?年(?:累计|至少|不少于|不低于|应当?|要|须|有){1,3}$|[校课室]内?外各(?:锻炼|运动)?(?:至少|不少于)?$/u;
/** 中小学生每天 | 2小时 | 综合体育活动. */
const OF_SPORT = /^的?(?:以上)?的?(?:综合|体育|阳光|户外|校园|身体|课外)/u;
/** 第 | 三个, 某 | 一个: the number tells which. */
const NO_COUNT_WORDS: readonly string[] = ['等', '第', '这', '那', '另', '(?<!主)任', '某', '(?<!合)同', '(?<![系传])统', '逐', '每', '唯'];
const NO_COUNT = new RegExp(`(?:${NO_COUNT_WORDS.join('|')})$`, 'u');
const NO_COUNT_LAST = endsOf(NO_COUNT_WORDS);
/** 每增加 | 1人, 每超过 | 10%: by how much more something else changes. */
const EACH_MORE = endPattern(`每(?:${BY_MORE})`);
/** 与 | 5%左右 | 的预期增长目标相衔接: an aim that something else is to fit. */
const AIM = /^的?[^,。;、\d]{0,8}(?:目标|要求|水平|速度|增速)[^,。;、\d]{0,4}(?:衔接|匹配|适应|一致|协调|吻合)/u;
/** 百亿 | 级产业集群, 5万吨 | 级泊位 */
const SIZED = endPattern(/(?:[万亿元吨伏米]|千瓦|兆瓦|公里)/u);
/** 十亿元 | 企业20家, 百亿元 | 园区. */
const OF_THAT_SIZE = /^(?:城市|企业|园区|产业|集群|县|镇|乡|村|地级市|市|项目|龙头)/u;
const OF_SIZE = /^[百千万亿]{1,2}级$/u;

/** Units with which 一 counts; 一支队伍, 一批, 一项制度 are articles. */
const ONE_OF = new Set(['个', '所', '名', '家', '次', '届', '处', '座', '人', '轮']);

/** 禁止召开 | 10人以上 | 会议: how many come makes it one that is forbidden or held. */
const GATHERING = /^的?(?:大型|聚集性|集体|群体性|公共)?(?:会议(?!室|中心)|聚集|聚会|集会|聚餐|宴请|宴席)/u;

/** 第九至 | 十二条: articles of a law. */
const OF_ARTICLES = endPattern(/第[一二三四五六七八九十百\d]{1,4}(?:至|到|[-—~、])/u);
/** 三支一扶岗位: what everybody calls by its numbers. */
const CALLED_BY_NUMBERS = /^(?:三支一扶|[两三]免一补|三品一标|一村一品|一[县镇]一[业特品]|五险一金|三会一课|三区三线|四好农村路|一老一小|[两三四]位数)/u;

/** 救助年龄放宽到 | 14岁: who may have it; 平均年龄降到35岁 is a value. */
const AGE_LIMIT = endPattern(/(?<!平均)年龄(?:由[^,。;]{1,8})?(?:放宽|延长|扩大|上限)[到至为]?/u);
/** 不少于3个月 | 或550学时, 3个月 | (或550学时): either will do. */
const OR_SO_LONG = /^(?:或\d|\(○)/u;
/** 对新入职护士开展不少于 | 3个月 | 或550学时的培训. */
const TRAINED = /^(?:或\d{1,4}[^,。;\d的]{1,3})?的[^,。;的\d]{0,16}(?:培训|轮训|研修|实训|实习|见习|进修|跟岗|锻炼|学习|教育)(?=[,。;]|$)/u;
const TRAINED_BEFORE = endPattern(/对[^,。;对的\d]{4,30}(?:不少于|至少|不低于|为期)(?:\d{1,3}个月或)?/u);

function isOfTraining(quiet: string, {unit, end}: PlacedAmount, before: string): boolean {
  return (unit === '学时' || unit === '课时' || DURATION_UNITS.has(unit ?? '')) && TRAINED_BEFORE.test(before) && TRAINED.test(quiet.slice(end, end + 30));
}

/** True for a number that names, dates or describes something instead of stating how much of it there is. */
export function isNameNumber(quiet: string, amount: PlacedAmount): boolean {
  const before = quiet.slice(Math.max(0, amount.start - 24), amount.start);
  const after = quiet.slice(amount.end, amount.end + 6);
  const {unit} = amount;
  if (unit === null) return !isValueWithoutUnit(quiet, amount, before);
  if (unit === '分') return predicateOf(before).effect === null && !(amount.isBounded && isToldInPoints(before, after));
  // 日最高气温达到35℃以上: the weather in which something is done.
  if (unit === '℃' || unit === '摄氏度') return /气温|高温|零下/u.test(before);
  if (isOfSlogan(quiet, amount) || isOfThoseMade(quiet, amount) || isOfThoseMeant(quiet, amount) || (after.startsWith('级') && SIZED.test(unit)) || (unit.endsWith('级') && unit.length > 1 && OF_SIZE.test(unit))) return true;
  if (unit === '条' && OF_ARTICLES.test(before)) return true;
  if (EACH_MORE.test(before) || (unit === '人' && amount.isBounded && GATHERING.test(after))) return true;
  if (!isOneOf(DIGITS, quiet, amount.start) && CALLED_BY_NUMBERS.test(quiet.slice(amount.start, amount.start + 6))) return true;
  if (isShare(unit)) return isShareOfName(quiet, amount, before);
  if (isWhichOfThem(quiet, amount, before, after)) return true;
  if (before.endsWith('等') && unit !== '级' && isCountOfList(quiet, amount, before, after)) return false;
  if (before.endsWith('“') || (endsIn(NO_COUNT_LAST, before) && NO_COUNT.test(before))) return true;
  if (unit === '甲' && !/\d/u.test(quiet.charAt(amount.start))) return true;
  if (unit === '年') return !isSpanOfYears(amount, before, after);
  if (isPower(unit)) return !isBareSum(quiet, amount, before, after);
  if (unit === '级' || unit === '甲') return !CLAUSE_END.test(after) || predicateOf(before).effect === null;
  if ((unit === '岁' && AGE_LIMIT.test(before)) || isOfTraining(quiet, amount, before)) return unit === '岁';
  if (unit === '岁' || DURATION_UNITS.has(unit)) return !CLAUSE_END.test(after) && !OR_SO_LONG.test(after) && !TIME_EACH.test(before) && !(/每[天日]$/u.test(before) && OF_SPORT.test(after));
  if (unit === '倍' && predicateOf(before).effect?.startsWith('BY') === true) return false;
  if (isOneInCharacters(quiet, amount)) return isArticle(unit, before, after);
  if (unit.endsWith('元') && !isOneOf(DIGITS, quiet, amount.start) && OF_THAT_SIZE.test(after)) return true;
  if (unit.endsWith('元') && /每年[^,。;]{0,8}安排[^,。;]{0,4}$/u.test(before)) return false;
  return after.startsWith('的') && isSizeOfThem(quiet, amount, before, after);
}

/** 学科进入ESI排名前 | 1%: how far in front. */
const AMONG_FIRST = endPattern(/(?:排名|全[国省市球]|世界|进入|[居列])前/u);

/** 75% | 酒精: how strong it is. */
const STRENGTH = /^的?(?:医用|消毒)?(?:酒精|乙醇|碘伏|过氧)/u;

/** 护理型床位占比超过 | 60% | 的养老机构12家: what those are like of whom so many are made. */
const SHARE_OF_MADE = endPattern(/(?:占比|比例|比重|[^效汇利税费]率)(?:超过?|达到?|不低于|不少于|高于|在)?/u);
const MADE_BEHIND = /^的[^,。;、的\d]{2,20}?(?:不少于|不低于|至少|超过?|达到?)?\d{1,5}[家个所座处名项]/u;

/** 5.5%左右 | 的预期增长目标与潜力相吻合: an aim that is spoken of. */
const AIM_BESIDE = /^的(?:预期)?(?:增长|发展)?目标[与同][^,。;]{2,24}(?:衔接|吻合|匹配|适应|一致)/u;

/** 与 | 5%左右 | 的预期目标相衔接, 两个 | 100%, 经 | 三分之二 | 以上委员同意. */
function isShareOfName(quiet: string, {end}: PlacedAmount, before: string): boolean {
  const behind = quiet.slice(end, end + 60);
  if (AMONG_FIRST.test(before) || reachesBeforeShare(before, behind) || STRENGTH.test(behind) || (behind.startsWith('的') && SHARE_OF_MADE.test(before) && MADE_BEHIND.test(behind))) return true;
  if (AIM_BESIDE.test(behind)) return true;
  return (/[与同和]$/u.test(before) && AIM.test(behind)) || (before.endsWith('个') && /[“”两三四五六七八\d]个$/u.test(before)) || isVote(behind);
}

/** 平均受教育年限达到 | 13.5年, 平均受教育年限从10.8年提高到 | 11.5年; other years date something. */
function isSpanOfYears({comparator}: PlacedAmount, before: string, after: string): boolean {
  if (!CLAUSE_END.test(after)) return false;
  return LISTED_BEFORE.test(before) || (comparator !== 'RANGE' && YEARS_NAMES.test(withoutBase(before.slice(0, predicateOf(before).start))));
}

/** 编制 | 一个 | 文件, 一县、一套: no count of one. */
function isArticle(unit: string, before: string, after: string): boolean {
  if (/^[^,、]{1,4}、一[套次个张]/u.test(after)) return true;
  const isRhythm = unit === '次' && hasRhythm(before);
  return (ANY_ONE.test(before) && !(isRhythm && before.endsWith('提供'))) || !ONE_OF.has(unit) || !(hasVerb(before) || isRhythm);
}
