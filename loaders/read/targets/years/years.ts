/**
 * Finds the years by which something is to be reached, and tells which one governs a place in the text.
 *
 * Example: `到2025年,A达到4.6人、B达到5.5人` → 2025 governs both; `比2020年提高5个百分点` → none. Serves "Target and observation".
 */
import {endPattern} from '../../../ends.ts';
import {everyMatch, everyMatchOfWords} from '../../../every-match.ts';
import {DIGITS, isOneOf, signsOf, wordStarts} from '../../../signs.ts';
import {countWhile} from '../../../sorted.ts';
import {fiveYearPlan} from '../../five-year-plans.ts';
import {readChineseNumeral, readNumeral} from '../../../numerals.ts';
import {HONOURED} from '../words/honours.ts';

/** A year, or several years that share a sentence: 到2022年和2030年,…分别不低于22%和30%. */
export interface YearMention {
  readonly start: number;
  readonly end: number;
  readonly years: readonly number[];
  /** Where its sentence ends, if it governs no further: 自2018年4月1日起,…; else null. */
  readonly until: number | null;
  /** True for 全年 and 年底前, which are words of their clause. */
  readonly isRunning?: true;
  /** True for the year of a part, 其中2024年: behind its clause the year of the whole governs again. */
  readonly isOfPart?: true;
}

function pairsWith(first: string, next: string): readonly string[] {
  return [...next].map(sign => `${first}${sign}`);
}

const YEAR = String.raw`(?:20\d{2}|19\d{2}|二[〇零○]?[〇零○一二三四五六七八九]{2,3})`;
// 2021-2025年, 2023—2025年: the period's last year counts.
const PERIOD = `(?:(?<from>${YEAR})年?(?:至|到|-|—|–|~|～|－){1,2})?`;
const LIST = `(?<more>(?:(?:年?(?:、|和|及|,)|年[底末](?:、|和|及))${YEAR}){0,4})`;
/** 2025年 | 内镜检查, 内蒙古: a word of its own. */
const INNER = '[蒙江陆容设部环外需地科河镜脏分涝控审生贸销资循港湖海网窥膜乡存燃衬核城训]';
const CALENDAR = String.raw`(?<![\d.])${PERIOD}(?<first>${YEAR})${LIST}年(?:度)?(?<tail>\d{1,2}月(?:底|末|份)?(?:\d{1,2}日)?(?:之?前)?|年?(?:底|末|初(?!步)|内(?!${INNER}))?(?:之?前)?)`;
const PLAN = String.raw`[“"']?(?<plan>十[二三四五六])五[”"']?(?<phase>规划期末|规划期|期间|时期|期末|末)`;
const MENTION = new RegExp(`${CALENDAR}|${PLAN}`, 'uy');
/** What the two kinds of mention begin with. */
const STARTS = wordStarts([
  '19', '20', ...pairsWith('二', '〇零○一二三四五六七八九'), ...pairsWith('十', '二三四五六'), '“十', '"十', "'十",
]);

/** Directly before a year these make it a base of comparison: 比2020年, 较2015年, 快于2024年, 与2015年相比, 自2018年起, 由2020年的. */
const BASE_BEFORE = endPattern(/(?:(?<!占)比|较|同|与|自|由|从|相比|对比|以|(?:锚定|瞄准|对标)到?|[快高低优好慢多少强]于)/u);
const BASE_LAST = signsOf('比较同与自由从以于定准标到');
/** 自2018年4月1日起, and 2022年起新建建筑… govern what follows; 自2018年起施行 dates a paper. */
const ONWARDS = /^起(?:,|全[部面省市县区]|所有|各|均|新建)/u;
/** And these behind it: 2019年起, 2020年以来, 2020年基础上; 2035年远景目标 and 2035年基本实现现代化的需要 are looked ahead to by what is planned before. */
const BASE_AFTER = /^(?:起|开始|以来|以前|至今|的?基础上|相比|同期|为基数|为基期|基期|的?远景目标|(?:以|之)?后(?:首次|新|设立|成立|注册|认定|取得|建成|投产)|(?:与全国同步)?基本实现[^,。;]{0,6}现代化的(?:阶段性)?(?:需要|要求|进程))/u;
const AFTER_FIRST = signsOf('起开以至的基相同为远与之后');
/** 2021年6月 | 后: told with its month it is when something began; 2030年后 may be when something is reached. */
const SINCE_MONTH = /^(?:以|之)?后(?=[,、]|[^续备勤进端期评方半两三])/u;
const SINCE_FIRST = signsOf('以之后');
const BASE_REACH = 26;
/** 在2020年 | 2000人的基础上. */
const OF_BASE = /^\d[\d.]{0,9}[^\d,。;]{0,6}基础上/u;
/** 达到2020年 | 的2倍, 不超过2007年 | 水平: the year is the base of a multiple or a bound. */
const MULTIPLE_BEHIND = /^(?:水平)?的[\d.一二两三四五六七八九十]{1,5}倍|^的?水平(?:的|以[上下内]|$|[,。;、()])/u;
/** 恢复到 | 2019年 | 的95%. */
const RECOVERED_TO = /恢复[到至]$/u;
const REACHED_LAST = signsOf('到至');
const MULTIPLE_FIRST = signsOf('水的');
/** 2000年底前 | 建成的小区: the year tells which are meant. */
const OF_THINGS = /^(?:以前|之前|前|期?间)?(?:制发|核发|签发|颁发|建成|竣工|建造|投用|批准|立项|登记|注册|成立)[^,。;\d]{0,4}的/u;
const THINGS_FIRST = signsOf('期间制核签颁以之前建竣投批立登注成');
/** 达到 | 1988年 | 教育部颁布的《…标准》, 按照2005年制定的标准: when what is held to was issued. */
const OF_ISSUED = /^[^,。;\d]{0,8}(?:颁布|颁发|制定|印发|发布|出台|公布|修订)(?:实施)?的/u;
const HELD_TO = endPattern(/(?:达到?|符合|满足|执行|按照?|依据|根据)/u);
const HELD_LAST = signsOf('达到合足行按照据');

/** “十四五”时期,…,获评 | 2024年 | “世界智慧城市”大奖,完成投资…: the year of a prize dates nothing behind it. */
const OF_HONOUR = endPattern(`(?:${HONOURED}|获得|荣膺|摘得)`);
const HONOUR_LAST = signsOf('评选获批为级榜得膺');
const COMMA = signsOf(',');

/** 2012年 | 起5年内: counted from the first. */
const WITHIN = /^起,?(?:利?用|力争)?(?<count>[一二三四五六七八九十]|[1-9])年(?:左右)?(?:内|时间)/u;

const NO_YEARS: readonly YearMention[] = [];

/** Every governing year of the text in order; bases of comparison are left out. */
export function yearsIn(text: string): readonly YearMention[] {
  if (!text.includes('年') && !text.includes('五')) return NO_YEARS;
  const found: YearMention[] = [];
  for (const match of everyMatchOfWords(STARTS, MENTION, text)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    if (isOneOf(REACHED_LAST, text, match.index - 1) && RECOVERED_TO.test(before)) continue;
    const within = text.charAt(end) === '起' ? WITHIN.exec(text.slice(end, end + 12)) : null;
    if (within !== null && match.groups?.['first'] !== undefined) {
      const [first = 0] = yearsOf(match.groups);
      const last = first + (readNumeral(within.groups?.['count'] ?? '') ?? 1) - 1;
      found.push({start: match.index - (/[自从]$/u.test(before) ? 1 : 0), end: end + within[0].length, years: [last], until: null});
      continue;
    }
    const isOnwards = text.charAt(end) === '起' && ONWARDS.test(text.slice(end, end + 4));
    if (isOneOf(THINGS_FIRST, text, end) && OF_THINGS.test(text.slice(end, end + 10))) continue;
    if (isOneOf(HELD_LAST, text, match.index - 1) && HELD_TO.test(before) && OF_ISSUED.test(text.slice(end, end + 16))) continue;
    if (isOneOf(MULTIPLE_FIRST, text, end) && MULTIPLE_BEHIND.test(text.slice(end, end + 10))) continue;
    if (isOneOf(SINCE_FIRST, text, end) && match.groups?.['tail']?.includes('月') === true && SINCE_MONTH.test(text.slice(end, end + 3))) continue;
    if (!isOnwards && ((isOneOf(BASE_LAST, text, match.index - 1) && BASE_BEFORE.test(before)) || isBase(text, end))) continue;
    if (found.length > 0 && isOneOf(HONOUR_LAST, text, match.index - 1) && OF_HONOUR.test(text.slice(Math.max(0, match.index - 4), match.index)) && !isOneOf(COMMA, text, end)) continue;
    const years = yearsOf(match.groups ?? {});
    if (years.length === 0) continue;
    if (isOneOf(PART_LAST, text, match.index - 1) && PART_BEFORE.test(before)) found.push({start: match.index, end, years, until: clauseEnd(text, end), isOfPart: true});
    else found.push(isOnwards ? {start: match.index - (/[自从]$/u.test(before) ? 1 : 0), end: end + 1, years, until: sentenceEnd(text, end)} : {start: match.index, end, years, until: null});
  }
  return found;
}

/** One look at what stands behind a year tells most to be no base. */
function isBase(text: string, end: number): boolean {
  if (isOneOf(AFTER_FIRST, text, end)) return BASE_AFTER.test(text.slice(end, end + BASE_REACH));
  return isOneOf(DIGITS, text, end) && OF_BASE.test(text.slice(end, end + 20));
}

/** The mention that governs the place: the last one that stands before it, but for the years of parts that have ended. */
export function governingYear(mentions: readonly YearMention[], place: number): YearMention | null {
  const last = countWhile(mentions, ({start}) => start < place) - 1;
  const mention = mentions[last] ?? null;
  if (mention === null || mention.until === null || mention.until >= place) return mention;
  const whole = mention.isOfPart === true ? mentions[last - 1] ?? mention : null;
  return whole !== null && (whole.until === null || whole === mention) ? whole : null;
}

/** In a report what is expected for a year says nothing of what is told to be there now: 预计到2025年,老年人口达到90万人。现有床位1.2万张. */
export function withForecastsEnded(mentions: readonly YearMention[], text: string): readonly YearMention[] {
  return mentions.map(one => (one.until === null && FORECAST.test(text.slice(Math.max(0, one.start - 5), one.start)) ? {...one, until: untilNow(text, one.end)} : one));
}

/** 全市 | 现有 | 床位1.2万张, 目前已建成…: what there is. */
const THERE_IS_NOW = /[。;](?=[^。;,]{0,12}(?:现有|共有|已有|现已|已建成|目前|截至))/u;

function untilNow(text: string, from: number): number | null {
  const at = text.slice(from, from + 400).search(THERE_IS_NOW);
  return at < 0 ? null : from + at;
}

const FORECAST = endPattern(/(?:预计|预测|预期|估计|据测算)[,到至]{0,2}/u);
/** 其中 | 2024年 | 新增4万个: of the part alone. */
const PART_BEFORE = endPattern(/其中[,到至]?/u);
const PART_LAST = signsOf('中,到至');

function clauseEnd(text: string, from: number): number {
  const words = text.slice(from, from + 200);
  const end = words.slice(1).search(/[,。;]/u);
  return from + (end < 0 ? words.length : end + 1);
}

/** The end of the sentence, or of what a sentence can hold. */
function sentenceEnd(text: string, from: number): number {
  const words = text.slice(from, from + 400);
  const end = words.search(/[。;!?]/u);
  return from + (end < 0 ? words.length : end);
}

/** 年底前 alone; 上年底, 明年底, 2024年底, 三年内 and 每年年底 are others. */
const THIS_YEAR = /今年|本年度|全年(?!龄|期|日|级|无休|候)|(?<![\d上去前每当全本周一二两三四五六七八九十〇零几多后明来数学隔次翌历年])年(?:内|底|末|终)/gu;
/** 明年, 三年内: what follows is for another time. */
const OTHER_TIME = /明年|来年|次年|翌年|后年|今后|未来|[一二两三四五六七八九十几数\d]年(?:内|时间|左右|建|完|实|新)/gu;

/** The mentions with those of the running year among them, each of which governs up to another time. */
export function withRunningYear(mentions: readonly YearMention[], text: string, year: number): readonly YearMention[] {
  if (!text.includes('年')) return mentions;
  const starts = everyMatch(THIS_YEAR, text).map(({index}) => index);
  if (starts.length === 0) return mentions;
  const others = everyMatch(OTHER_TIME, text).map(({index}) => index);
  const running = starts.map((start): YearMention => ({start, end: start, years: [year], until: others[countWhile(others, other => other < start)] ?? null, isRunning: true}));
  return [...mentions, ...running].sort((one, other) => one.start - other.start);
}

/** The single year of a mention, or the last of several. */
export function lastYear(mention: YearMention | null): number | null {
  return mention?.years.at(-1) ?? null;
}

/** The first year a text names, also where it is only a column's head: 2020年指标值 → 2020. */
export function yearOfHeading(text: string): number | null {
  return yearsIn(text)[0]?.years.at(-1) ?? null;
}

function yearsOf(groups: Record<string, string | undefined>): readonly number[] {
  const plan = groups['plan'];
  const end = plan === undefined ? undefined : fiveYearPlan(plan)?.end;
  if (end !== undefined) return [end];
  const first = groups['first'] ?? '';
  const more = groups['more'] ?? '';
  const words = more === '' ? [first] : [first, ...more.split(/年?[、和及,]/u)];
  return words.filter(word => word !== '').map(readYear).filter(year => year !== null);
}

function readYear(words: string): number | null {
  return isOneOf(DIGITS, words, 0) ? Number(words) : readChineseNumeral(words.replaceAll('○', '〇').replace(LOST_ZERO, '二〇'));
}

/** 二三五年: web pages lose the 〇 of 二〇三五年. */
const LOST_ZERO = /^二(?=[^〇零]{2}$)/u;
