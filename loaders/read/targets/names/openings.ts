/**
 * Takes off the words of a clause what names nothing: years, stray marks, words that open it.
 *
 * Example: `到2025年,力争全市县域内就诊率` → `县域内就诊率`
 */
import {BLANKS, endsIn, isOneOf, signsOf} from '../../../signs.ts';
import {OPENING, OPENING_FIRST} from '../words/vocabulary.ts';
import {yearsIn} from '../years/years.ts';

/** 三年 | 累计, 五年 | 新增: an act tells that it is a span. */
const DONE_WITHIN = '累计|总?共(?![同建享])|完成|新设|新增|滚动|净增|培训(?![期班者]|计划|方案|项目|工程)';
/** 三年内, 用三年时间, 今后五年 | 劳动生产率; 12月底前; 二季度. */
const WITHIN_YEARS = new RegExp(`^(?:${[
  '(?:今后|未来)[一二两三四五十\\d]{1,2}年(?:内|时间)?(?=.{2})',
  `(?:今后|未来|用|利用)?[一二两三四五六七八九十\\d]{1,2}年(?:左右)?(?:内|时间|左右|(?=${DONE_WITHIN}))`,
  '\\d{1,2}月(?:底|末)?之?前',
  '第?[一二三四](?:、[一二三四])?季度(?:末)?(?=$|.{2})|[上下]半年(?=$|.{2})|年[底末]$',
].join('|')})`, 'u');
/** 引导合作机构逐步将平均担保费率…: the name stands behind 将. */
const GUIDED = /^(?:引导|指导|推动|督促|鼓励|支持|促进)[^,、]{0,16}将(?=.{3})/u;
/** 在上年增长10%的基础上再 | 新增床位; 二是 | 实现毛入园率; 2022年起 | 新建校舍; 推进过程中 | 群众满意度. */
const LED_IN = new RegExp(`^(?:${[
  // When, and since when.
  '(?:春节|国庆|汛期|节日)(?:之?前|之?后|期间)|20\\d{2}年(?:起,?|以前|之前)|(?:推进|推动)过程中',
  // As against what.
  '在[^,、]{0,8}\\d[^,、]{1,10}基础上再?|在(?:现有|原有|已有|上年|去年|此)的?基础上再?|与20\\d{2}年相比|相比20\\d{2}年(?:同期)?',
  // 达到 | 全市网办率 | 不低于90%: the verb stands once more in front of the name.
  '达到(?:全[省市县区])?(?=[^,、的\\d]{3,20}(?:率|比例|比重|占比)$)',
  // Where in a list: 二是, and 在 | 全国排名.
  '[一二三四五六七八九十]是|在(?=[^,、的]{2,16}排[名位]$)',
  // What for, and for whom: 为毕业生 | 提供岗位.
  '为(?:有效|如期|顺利)?(?:推动|实现|确保|完成)|为[^,、的\\d]{2,14}(?=(?:开拓|提供|新增|创造|开发)[^,、]{0,6}(?:岗位|机会)$)',
  // 以县(区)为单位
  '以(?:[^,以()]|\\([^()]{0,10}\\)){1,12}为单位',
].join('|')})(?=.{3})`, 'u');
/** 加装(更新) | 电梯: in brackets, how else it may come to be. */
const OTHER_WAY = /^\((?:更新|更换|改造|改建|扩建|维修|新增|购置|[改扩迁续翻]建?)\)(?=.{2})/u;
/** 用于项目建设的 | 专项债券额度; 建成试运转、 | 新增产能: what it is for or what came before it. */
const TOLD_FIRST = /^(?:用于[^,、的\d]{2,12}的(?=[^,、]{2,14}(?:额度|债券)$)|(?:建成)?(?:试运[转行]|投产|达产|投运|投用|通车|竣工)、(?=新增))(?=.{3})/u;
const TOLD_SIGNS = signsOf('用建试投达通竣');
/** 鼓励有条件的地区推进 | 接入容量; 包括水利部门组织实施 | 节水灌溉项目: who is to do it. */
const DONE_BY = /^(?:(?:鼓励|支持|引导|指导)(?:各|有条件的?|具备条件的?)[^,、的\d]{1,8}(?:推进|推动|促进|将|把)|(?:包括)?[^,、的\d]{2,10}部门组织实施)(?=.{3})/u;
/** 研究表明 | 高血压患病率, 监测数据显示我国 | 居民健康素养水平: who found it. */
const FOUND_OUT = /^[^,、的\d率]{0,8}(?:研究|调查|监测|统计|抽样|普查|评估|测算)(?:结果|数据|报告)?(?:表明|显示(?![屏器])),?(?=.{3})/u;
/** 所有疫点在5天内将 | 布雷图指数, 街道在10天内完成 | 入户排查: by when it is done is told before what; 7天内确诊率 is a name. */
const DUE_WITHIN = /^(?:[^,、\d]{0,24}在)?[^,、\d]{0,8}(?:\d{1,3}|[一二两三五七十]{1,2})(?:天|日|个?工作日)之?内(?:要|应|须|必须)?(?:完成(?!率)|实现|将|把)(?=$|.{3})(?!.*(?:率|比例|占比)$)/u;
/** 在第十六届省运会上夺得 | 金牌 is 省运会's 金牌; so are those of whoever won them there. */
const WINNERS = '(?:我[省市县区]|全[省市县区])?(?:选手|运动员|运动健儿|健儿|代表团|代表队){0,2}';
const WON_AT = new RegExp(`^${WINNERS}(?:在(?<event>[^,、。的]{0,24}(?:运动会|[省市残全奥亚]运会|锦标赛|大赛|比赛|竞赛))[上中]?)?${WINNERS}(?:共|共计|累计)?(?:[获夺摘]得|获|斩获|[勇喜]?夺取?|取得|荣获|收获|喜[获摘])了?(?=[^,、。的]{0,12}(?:[金银铜奖]牌|冠军|亚军|季军)$)`, 'u');
const MEDAL_LAST = signsOf('牌军');
const MARK_FIRST = signsOf('(0123456789、,:;。·•—–-');
/** What the numerals of WITHIN_YEARS, the verbs of GUIDED and the words of LED_IN begin with. */
/** 按照要求 | 推动改革, 按法律法规的规定 | 落实制度, 按规划 | 新建充电桩: by what it is done; 按规定时限办结率 is a name. */
const BY_RULE = /^(?:严格)?按照?[^,、\d]{0,12}?(?:要求|规定|标准|规划|计划|方案|部署|原则)(?=(?:新|改|扩)?[建配设推落开完实改培打组创购安整治加执增][^,、]{3})(?!.*率$)/u;
/** 提高 | 他们的 | 创业成功率. */
const THEIRS = /^(?:(?:他|她|它)们?的(?=.{3})|其(?![中他它余间实次所])(?=.{2}))/u;
const RULED_FIRST = signsOf('严按他她它其');
const YEARS_OR_GUIDED_FIRST = signsOf('年春国汛节第上下在今未用利0123456789一二两三四五六七八九十引指推督鼓支促以为相与达');

/** The words without the rule by which something is done. */
export function withoutRule(words: string): string {
  return isOneOf(RULED_FIRST, words, 0) ? words.replace(BY_RULE, '') : words;
}

/** Takes years and words that name nothing off the front, and stray marks off both ends. */
export function withoutOpenings(words: string): string {
  let rest = endsIn(MEDAL_LAST, words) ? wonAt(withoutYears(words)) : withoutYears(words);
  for (let taken = 0; taken < 10; taken += 1) {
    if (isOneOf(MARK_FIRST, rest, 0)) rest = rest.replace(OTHER_WAY, '').replace(/^(?:\(?\d{1,2}(?:[)、]|\.(?!\d))|\(\d{3}\)|\([一二三四五六七八九十]{1,3}\)|[、,:;。·•—–-]){1,4}/u, '');
    if (isOneOf(YEARS_OR_GUIDED_FIRST, rest, 0)) rest = rest.replace(WITHIN_YEARS, '').replace(GUIDED, '').replace(LED_IN, '');
    if (isOneOf(TOLD_SIGNS, rest, 0)) rest = rest.replace(TOLD_FIRST, '');
    if (isOneOf(RULED_FIRST, rest, 0)) rest = withoutRule(rest).replace(THEIRS, '');
    if (rest.includes('表明') || rest.includes('显示')) rest = rest.replace(FOUND_OUT, '');
    if (rest.includes('内')) rest = rest.replace(DUE_WITHIN, '');
    if (rest.includes('组织实施') || rest.includes('条件')) rest = rest.replace(DONE_BY, '');
    const opening = isOneOf(OPENING_FIRST, rest, 0) ? OPENING.exec(rest)?.[0] : undefined;
    // 新增的单户担保金额 keeps what the sign behind it belongs to.
    if (opening === undefined || rest.charAt(opening.length) === '的') break;
    rest = rest.slice(opening.length);
  }
  return trimmed(rest);
}

function wonAt(words: string): string {
  const from = words.length - withoutMood(words).length;
  const match = WON_AT.exec(words.slice(from));
  return match === null || match[0] === '' ? words : `获得${match.groups?.['event'] ?? ''}${words.slice(from + match[0].length)}`;
}

function withoutMood(words: string): string {
  return words.replace(/^[、,]?(?:力争|争取|努力|确保|预计)/u, '');
}

const MARK_LAST = signsOf(`、,:;。${BLANKS}`);
const CLOSED_OUTSIDE = signsOf('”)》');
const OPENED_OUTSIDE = signsOf('“(《');

function trimmed(words: string): string {
  const bare = isOneOf(MARK_LAST, words, words.length - 1) ? words.replace(/[、,:;。\s]{1,4}$/u, '') : words;
  const rest = bare.endsWith('的') ? bare.replace(/(?<=.{2})的$/u, '') : bare;
  // A quote or bracket that was closed or opened outside of the name.
  const behind = isOneOf(CLOSED_OUTSIDE, rest, 0) ? rest.slice(1) : rest;
  const opened = isOneOf(OPENED_OUTSIDE, behind, behind.length - 1) ? behind.slice(0, -1) : behind;
  if (!opened.includes('“')) return opened;
  const unclosed = opened.lastIndexOf('“');
  return !opened.includes('”', unclosed) ? opened.slice(unclosed + 1) : opened;
}

function withoutYears(words: string): string {
  const mentions = yearsIn(words);
  const first = mentions[0];
  if (first === undefined) return words;
  const before = words.slice(0, first.start).replace(/(?:力争)?(?:到|至|在|于|截至|截止)?$/u, '');
  const after = words.slice(mentions.at(-1)?.end ?? first.end).replace(/^(?:以前|之前|前|底|末|,|时)/u, '');
  return before.length > 1 ? `${before}${after}` : after;
}
