/**
 * Tells numbers that are part of a name or an attribute from amounts: `二级以上公立医院`, `65岁以上老年人`, `人口超过10万的城区`, `“五个一”`.
 */
import {endPattern} from '../../../ends.ts';
import {DIGITS, endsIn, endsOf, isOneOf, signsOf} from '../../../signs.ts';
import type {PlacedAmount} from './amounts.ts';
import {STEP, withoutBase} from '../words/compared-with.ts';
import {predicateOf} from '../words/comparators.ts';
import {HONOURED} from '../words/honours.ts';
import {ACTION_VERBS, BY_MORE, isMetric, YEARS_NAMES} from '../words/vocabulary.ts';
import {hasRhythm} from '../words/rhythm.ts';
import {EXCEEDS, INCOME} from '../words/income-words.ts';
import {isVote} from './standards.ts';
import {isPolicyName} from './policy-names.ts';
import {isOfSlogan} from './slogans.ts';
import {isOfThoseMeant, reachesBeforeShare} from './those-meant.ts';
import {isToldInPoints} from './told-in-points.ts';
import {DURATION_UNITS, isShare} from './units.ts';
import {byLast, wordAtEnd} from '../words/words-by-sign.ts';

const VERBS = byLast(ACTION_VERBS);

const CLAUSE_END = /^(?:的?(?:目标|水平|标准|要求))?(?:$|[、,。;:)!?|”]|和|及|与|并)/u;
/** 最多支持三个 | 年度, 分为四个 | 阶段. */
const NO_THINGS = /^(?:年度|阶段|方面|环节|层次|层面|时段|档次|等级|类别|维度|步骤)/u;
const NO_THINGS_FIRST = signsOf('年阶方环层时档等类维步');
/** 连续迈上4个 | 万亿元台阶. */
const STEP_FIRST = signsOf('百千万亿新台关大');
const STEP_BEHIND = new RegExp(`^${STEP}`, 'u');
/** 三次 | 产业, 一次 | 通过率, 一次 | 性补贴. */
const NO_TIMES = /^(?:产业|性|(?:、[一二三四五六七八九]次)?(?:全会|全体会议)|一评|通过|告知|办[好成])/u;
/** 二套 | 房认定标准, 三套 | 房贷. */
const FURTHER_HOME = /^(?:住?房|房贷)(?!源|型|屋)/u;
/** 二次供水, 三次采油: words of their own, where no rhythm stands before them. */
const ORDINAL_TIMES = /^(?:供水|污染|采油|利用|分配|元|创业|开发|加工|装修|函数|能源|电池|感染|传播|转运|回收)/u;
const ORDINALS = signsOf('一二三');
/** 可以共同编制 | 一个 文件, 实现 | 一个 窗口: an article. */
const ANY_ONE = /(?:实现|提供|发放)$|(?:可以?|只|仅|共同|任选|同)[^,。;:]{0,8}$/u;
/** 分别达到92%、45%和 | 13.5年: the last of several values. */
const LISTED_BEFORE = endPattern(/\d[\d.]{0,8}(?:%|‰)(?:以上|以下)?[、和及]/u);
/** 每天安排 | 1小时 | 体育活动, 每年至少 | 1个月 | 在企业实践: so much time in each period. */
const TIME_EACH = /每[天日周][^,、]{0,6}(?:有|安排|开展|参加|参与|保证|保障)(?:至少|不少于)?$|每[天日周](?:至少|不少于)$|每[\d一两三四五六]?年(?:累计|至少|不少于|不低于|应当?|要|须|有){1,3}$|[校课室]内?外各(?:锻炼|运动)?(?:至少|不少于)?$/u;
/** 中小学生每天 | 2小时 | 综合体育活动. */
const OF_SPORT = /^的?(?:以上)?的?(?:综合|体育|阳光|户外|校园|身体|课外)/u;
/** 分别达1.28万亿、 | 1.18万亿: the next sum of a list. */
const LISTED_SUM = endPattern(/\d[\d.]{0,8}(?:万亿|亿)元?[、和]/u);
/** 第 | 三个, 某 | 一个: the number tells which. */
const NO_COUNT_WORDS: readonly string[] = ['等', '第', '这', '那', '另', '(?<!主)任', '某', '(?<!合)同', '(?<![系传])统', '逐', '每', '唯'];
const NO_COUNT = new RegExp(`(?:${NO_COUNT_WORDS.join('|')})$`, 'u');
const NO_COUNT_LAST = endsOf(NO_COUNT_WORDS);
/** 每增加 | 1人, 每超过 | 10%: by how much more something else changes. */
const EACH_MORE = endPattern(`每(?:${BY_MORE})`);
/** 单户担保金额 | 500万元及以下 | 的小微企业: a sum that tells which are meant. */
const SIZE_BEFORE = endPattern(`(?:金额|额度|授信|贷款|投资额?|${INCOME}|资产|资本|职工|员工|从业人员|用工)`);
/** 规模达到 | 300千瓦以上 | 的接口. */
const SIZE_REACHED = endPattern(/(?:规模|面积|容量|高度|长度|产能|能力)(?:达到?|超过|不低于|不少于|大于)/u);
/** 与 | 5%左右 | 的预期增长目标相衔接: an aim that something else is to fit. */
const AIM = /^的?[^,。;、\d]{0,8}(?:目标|要求|水平|速度|增速)[^,。;、\d]{0,4}(?:衔接|匹配|适应|一致|协调|吻合)/u;
/** 百亿 | 级产业集群, 5万吨 | 级泊位 */
const SIZED = endPattern(/(?:[万亿元吨伏米]|千瓦|兆瓦|公里)/u);
/** 浏阳市、宁乡市等39个 | 县市区获评示范区. */
const IS_HONOURED = new RegExp(`^[县市区镇乡村]{1,3}(?:${HONOURED}|获得)`, 'u');
/** 十亿元 | 企业20家, 百亿元 | 园区. */
const OF_THAT_SIZE = /^(?:城市|企业|园区|产业|集群|县|镇|乡|村|地级市|市|项目|龙头)/u;
const OF_SIZE = /^[百千万亿]{1,2}级$/u;
const BARE_MAGNITUDE = new Set(['万', '亿', '万亿']);

/** Units with which 一 counts; 一支队伍, 一批, 一项制度 are articles. */
const ONE_OF = new Set(['个', '所', '名', '家', '次', '届', '处', '座', '人', '轮']);

/** 为 | 80万 | 重点群体提供就业帮扶. */
const WHOM = /为(?:超过?|逾|约|近)?[^,。;、的\d]{0,14}(?:群体|人群|农民工|劳动者|农民|居民|学生|儿童|老人|老年人|残疾人|职工|群众|毕业生|退役军人)(?:免费)?(?:提供|开展|实施|进行|办理)/u;

/** 禁止召开 | 10人以上 | 会议: how many come makes it one that is forbidden or held. */
const GATHERING = /^的?(?:大型|聚集性|集体|群体性|公共)?(?:会议(?!室|中心)|聚集|聚会|集会|聚餐|宴请|宴席)/u;

/** 第九至 | 十二条: articles of a law. */
const OF_ARTICLES = endPattern(/第[一二三四五六七八九十百\d]{1,4}(?:至|到|[-—~、])/u);
/** 三支一扶岗位: what everybody calls by its numbers. */
const CALLED_BY_NUMBERS = /^(?:三支一扶|[两三]免一补|三品一标|一村一品|一[县镇]一[业特品]|五险一金|三会一课|三区三线|四好农村路|一老一小|[两三四]位数)/u;

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
  if (before.endsWith('等') && (amount.comparator === 'GT' || isCountOfList(before, after, unit) || IS_HONOURED.test(after) || isOfMadeList(quiet, amount)) && unit !== '级') return false;
  if (before.endsWith('“') || (endsIn(NO_COUNT_LAST, before) && NO_COUNT.test(before))) return true;
  if (unit === '甲' && !/\d/u.test(quiet.charAt(amount.start))) return true;
  if (unit === '年') return !isSpanOfYears(amount, before, after);
  if (BARE_MAGNITUDE.has(unit)) return !isBareSum(quiet, amount, before, after);
  if (unit === '级' || unit === '甲') return !CLAUSE_END.test(after) || predicateOf(before).effect === null;
  if (unit === '岁' || DURATION_UNITS.has(unit)) return !CLAUSE_END.test(after) && !TIME_EACH.test(before) && !(/每[天日]$/u.test(before) && OF_SPORT.test(after));
  if (unit === '倍' && predicateOf(before).effect?.startsWith('BY') === true) return false;
  if (isOneInCharacters(quiet, amount)) return isArticle(unit, before, after);
  if (unit.endsWith('元') && !isOneOf(DIGITS, quiet, amount.start) && OF_THAT_SIZE.test(after)) return true;
  if (unit.endsWith('元') && /每年[^,。;]{0,8}安排[^,。;]{0,4}$/u.test(before)) return false;
  return after.startsWith('的') && isSizeOfThem(quiet, amount, before, after);
}

/** 收入比缩小到2.3以内, 劣五类水体比例为0. */
function isValueWithoutUnit(quiet: string, amount: PlacedAmount, before: string): boolean {
  return (amount.value === 0 && isOfMetric(before)) || isRatio(before, quiet.slice(amount.start, amount.end).includes(':'));
}

function isOfMetric(before: string): boolean {
  const {start, isStated} = predicateOf(before);
  return isStated && isMetric(before.slice(0, start));
}

/** 学科进入ESI排名前 | 1%: how far in front. */
const AMONG_FIRST = endPattern(/(?:排名|全[国省市球]|世界|进入|[居列])前/u);

/** 75% | 酒精: how strong it is. */
const STRENGTH = /^的?(?:医用|消毒)?(?:酒精|乙醇|碘伏|过氧)/u;

/** 与 | 5%左右 | 的预期目标相衔接, 两个 | 100%, 经 | 三分之二 | 以上委员同意. */
function isShareOfName(quiet: string, {end}: PlacedAmount, before: string): boolean {
  const behind = quiet.slice(end, end + 60);
  if (AMONG_FIRST.test(before) || reachesBeforeShare(before, behind) || STRENGTH.test(behind)) return true;
  return (/[与同和]$/u.test(before) && AIM.test(behind)) || (before.endsWith('个') && /[“”两三四五六七八\d]个$/u.test(before)) || isVote(behind);
}

/** 大赛前 | 三名, 增速连续30个月居全国前 | 10位: ranks that were held. */
const RANKS_HELD = endPattern(/(?:竞赛|大赛|比赛|锦标赛|评比|包揽[^,。;]{0,6}|连续[\d一二两三四五六七八九十]{1,3}(?:个?[年月]|个?季度)(?:稳居|位居|位列|居|列|保持|处于)?全[国省])前/u);

/** 第三次产业, 二次供水, 2025届, 二期工程, 四个阶段: which of them it is, or how something is parted. */
function isWhichOfThem(quiet: string, amount: PlacedAmount, before: string, after: string): boolean {
  if (isPhase(quiet, amount, before)) return true;
  switch (amount.unit) {
    case '次': return NO_TIMES.test(after) || (isOneOf(ORDINALS, quiet, amount.start) && ORDINAL_TIMES.test(after) && !hasRhythm(before));
    // 十四届全运会; 三届 and 14届 may count.
    case '届': return (amount.value ?? 0) > (isOneOf(DIGITS, quiet, amount.start) ? 1900 : 3);
    case '期': return !/\d/u.test(quiet.charAt(amount.start)) && !hasVerb(before);
    case '个': return isOneOf(NO_THINGS_FIRST, after, 0) ? NO_THINGS.test(after) : isOneOf(STEP_FIRST, after, 0) && STEP_BEHIND.test(quiet.slice(amount.end, amount.end + 10));
    case '套': return isOneOf(ORDINALS, quiet, amount.start) && FURTHER_HOME.test(after);
    case '条': return /^[主底红防]线/u.test(after) || isPolicyName(quiet, amount);
    case '种': return isOneOf(WAYS_FIRST, after, 0) && (WAY_GOES_ON.test(after) || (WAYS.test(after) && WAY_BEFORE.test(before)));
    case '名': case '位': return RANKS_HELD.test(before);
    default: return false;
  }
}

/** 平均受教育年限达到 | 13.5年; other years date something. */
function isSpanOfYears({comparator}: PlacedAmount, before: string, after: string): boolean {
  if (!CLAUSE_END.test(after)) return false;
  return LISTED_BEFORE.test(before) || (comparator !== 'RANGE' && YEARS_NAMES.test(before.slice(0, predicateOf(before).start).replace(/(?:比|较)20\d{2}年$/u, '')));
}

/** 户籍人口 | 531.59万, 持证残疾人 | 236.4万. */
const PEOPLE_IN_ALL = endPattern(/(?:(?:户籍|常住|老年|总|农村|城镇|农业|流动|服务|贫困)人口|(?:残疾|老年)人|志愿者)(?:数|总数)?/u);

/** 产值突破 | 1.2万亿: a power that stands for its unit. */
function isBareSum(quiet: string, {unit, end}: PlacedAmount, before: string, after: string): boolean {
  if (unit === '万' && before.includes('为', before.length - 4) && WHOM.test(before + quiet.slice(end, end + 30))) return true;
  return CLAUSE_END.test(after) && (LISTED_SUM.test(before) || predicateOf(before).effect !== null || isMetric(before) || (unit === '万' && PEOPLE_IN_ALL.test(before)));
}

/** 编制 | 一个 | 文件, 一县、一套: no count of one. */
function isArticle(unit: string, before: string, after: string): boolean {
  if (/^[^,、]{1,4}、一[套次个张]/u.test(after)) return true;
  const isRhythm = unit === '次' && hasRhythm(before);
  return (ANY_ONE.test(before) && !(isRhythm && before.endsWith('提供'))) || !ONE_OF.has(unit) || !(hasVerb(before) || isRhythm);
}

/** 惠及 | 3400万人 | 的引水工程, 成为全国首个经济总量突破 | 5万亿元 | 的城市: what is told of a thing besides. */
const TOLD_BESIDES = endPattern(/(?:惠及|造福|受益|服务|辐射|覆盖)(?:人口|群众)?(?:近|超过?|约)?|成为[^,。;]{2,20}(?:突破|超过?|达到?)/u);
const BESIDES_LAST = signsOf('及福益务射盖口众近超过约破到达');

/** 年运量150万吨以上的企业, 人口超过10万的城区: a size that tells which are meant. */
function isSizeOfThem(quiet: string, amount: PlacedAmount, before: string, after: string): boolean {
  // 每学期不少于2次 | 的视力监测制度, 按每百户居民拥有面积不低于30平方米 | 的标准
  if (/^的(?:目标|任务)/u.test(after) || (amount.unit?.includes('亿') === true && /^的[^,。;]{0,4}(?:贷款|信贷|融资)/u.test(after)) || isRhythmOfRule(amount.unit, before) || isStandardForMany(quiet, amount)) return false;
  if (endsIn(BESIDES_LAST, before) && TOLD_BESIDES.test(before) && /^的[^,。;目任]{2}/u.test(after)) return true;
  const isSize = predicateOf(before).isStated || (amount.isBounded && (isMetric(before) || SIZE_BEFORE.test(before)));
  return isSize && (!hasVerb(before) || (amount.isBounded && SIZE_REACHED.test(before)));
}

/** 污水处理厂改造 | 二期: which part of the works it is; 举办培训班三期 counts. */
const PHASE_OF = endPattern(/(?:改造|工程|项目|建设|[改扩新迁]建|提升|整治|治理|修复|[厂园站库馆桥]|基地|中心|医院|学校|机场|校区|院区|公路|铁路|大道|水厂|电站)/u);
/** 启动 | 二期, 建成 | 一期: a phase of the works spoken of. */
const PHASE_BEGUN = endPattern(/(?:启动|开工|建成|投用|投产|投运|竣工|谋划|上线)/u);
const WORKS = /^(?:工程|项目|建设|[改扩新]建|改造|用地|泊位|厂房)/u;
/** 二轮 | 土地承包, 二轮 | 督察: which time it is; 两轮督察 and 三轮督察 count. */
const ROUND_OF = /^(?:\(|农村土地|土地|延包|承包|修志)/u;
const SECOND_OF = /^(?:中央|省级|省委)?(?:督察|巡视|巡察)/u;

/** 改组和新设 | 两种 | 方式设立, 开展 | 两种 | 形式的评估: how something is done. */
const WAY_WORDS = ['方式', '形式', '途径', '渠道', '手段', '方法', '办法', '路径', '情形'];
const WAYS_FIRST = signsOf(WAY_WORDS.map(word => word.slice(0, 1)).join(''));
const WAYS = new RegExp(`^(?:${WAY_WORDS.join('|')})`, 'u');
const WAY_GOES_ON = new RegExp(`${WAYS.source}(?!$|[、,。;:)”])`, 'u');
const WAY_BEFORE = endPattern(/(?:采取|采用|通过|按照?|[以用分])[^,。;]{0,20}/u);

/** Whether the number tells which phase of the works or which round it is. */
function isPhase(quiet: string, {start, end, unit}: PlacedAmount, before: string): boolean {
  if ((unit !== '期' && unit !== '轮') || !isOneOf(PHASES, quiet, start)) return false;
  const after = quiet.slice(end, end + 6);
  return unit === '期' ? PHASE_OF.test(before) || WORKS.test(after) || (PHASE_BEGUN.test(before) && CLAUSE_END.test(after)) : ROUND_OF.test(after) || (quiet.charAt(start) === '二' && SECOND_OF.test(after));
}

const PHASES = signsOf('一二三四五');

/** 培育 | 年产值超100亿元 | 、具备国际竞争力的龙头企业2家: what those are like of whom so many are made. */
const THOSE_MADE = /^、[^,。;、]{2,24}的[^,。;、\d]{2,16}\d/u;
const MADE_FIRST = endPattern(`(?:培育|引进|打造|培养|扶持|壮大|新增|创建|建设|形成|招引)[^,。;、]{0,10}(?:${INCOME}|投资|规模|资产|利润|增加值|出口额|年薪|产能)均?(?:${EXCEEDS}|不低于|在)?`);

function isOfThoseMade(quiet: string, {start, end}: PlacedAmount): boolean {
  return quiet.charAt(end) === '、' && THOSE_MADE.test(quiet.slice(end, end + 60)) && MADE_FIRST.test(quiet.slice(Math.max(0, start - 30), start));
}

function isRhythmOfRule(unit: string | null, before: string): boolean {
  return unit === '次' && /每[^每,。]{1,4}(?:不少于|至少|不低于|不得少于)$/u.test(before);
}

function isStandardForMany(quiet: string, {start, end}: PlacedAmount): boolean {
  return /^的(?:标准|要求)/u.test(quiet.slice(end, end + 3)) && /按照?(?:每[百千万十\d]{1,3}|人均|户均)[^,。、按]{2,26}$/u.test(quiet.slice(Math.max(0, start - 36), start));
}

/** A number without a unit is a value only of what has none: 收入比缩小到2.3以内; 1:4 also of a 比例. */
function isRatio(words: string, isPair: boolean): boolean {
  // 分别控制在0.5和0.45以内: the second value of a list.
  const before = words.replace(/(?:(?:\d\.\d{1,4}|1:\d[\d.]{0,5})[、和]){1,3}$/u, '');
  // 按1:50的比例配备
  if (isPair && /按照?(?:不[低少高]于|不超过)?$/u.test(before)) return true;
  const {start, effect} = predicateOf(before);
  // 平均电能利用效率(PUE)降至1.3
  const name = withoutBase(before.slice(0, start)).replace(/\([^()]{1,10}\)$|分别$/u, '');
  // 床医比1:0.65
  if (effect === null) return isPair && /[^例对相之]比$/u.test(name);
  return (/(?:比值?|倍差|系数|指数|使用强度|排名|率|PUE值?|[A-Za-z]值|融合(?:发展)?水平)$/u.test(name) || (isPair && PAIR_NAME.test(name)));
}

/** 收入差距缩小到 | 2.56:1, 放大倍数达到 | 1:10. */
const PAIR_NAME = endPattern(/(?:比[例值]|收入差距|倍率|倍数)/u);

/** 建成芯片、面板等 | 5个 | 研发平台: so many are made, of which the list names some. */
const MADE_LIST = endPattern(/(?:^|[,。;:]|[年内市省县区])(?:累计|力争|全年|计划|加快|重点)?(?:推动|实现|形成|建成|打造|培育|完成|新建|新?组建|建设|推进|加快|启动|改造|新改建|续建|迁建|开工(?:建设)?|签约(?:落地)?|投产)[^,。;:的]{2,50}等/u);
const LONGEST_LIST = 70;

/** 对人民中路、解放路等 | 3条 | 道路进行改造: so many are worked on. */
const WORKED_ON_LIST = endPattern(/(?:^|[,。;:年内划市县区])对[^,。;:的]{2,50}等/u);
const WORKED_ON = /^[家个所处座条台部][^,。;的]{2,14}(?:进行|实施|开展)/u;

function isOfMadeList(quiet: string, amount: PlacedAmount): boolean {
  const list = quiet.slice(Math.max(0, amount.start - LONGEST_LIST), amount.start);
  return !isOneInCharacters(quiet, amount) && (MADE_LIST.test(list) || (WORKED_ON_LIST.test(list) && WORKED_ON.test(quiet.slice(amount.end - 1, amount.end + 20))));
}

/** 每年培训管理人员、技术人员等 | 600人次: the count of a list that an act opened. */
function isCountOfList(before: string, after: string, unit: string): boolean {
  return /^[万千百]?(?:人次|场次|人|名|场|家次)$/u.test(unit) && before.includes('、') && CLAUSE_END.test(after);
}

/** 一个, 一名: a number only behind a verb of doing (建成一个基地), else an article. */
function isOneInCharacters(quiet: string, amount: PlacedAmount): boolean {
  return quiet.charAt(amount.start) === '一' && amount.value === 1;
}

function hasVerb(before: string): boolean {
  const words = before.replace(/(?:至少|不少于|不低于|了|好)$/u, '');
  return (wordAtEnd(VERBS, before) ?? wordAtEnd(VERBS, words)) !== undefined;
}
