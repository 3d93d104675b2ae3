/**
 * Finds every amount in a text: its numeral, range, unit and the bound that sticks to it.
 *
 * Example: `建成10至13所社区医院` → RANGE 10 13 所; `占比≥70%` → GE 70 %; `500余名` → GT 500 名. Serves "Target and observation".
 */
import type {Amount, Comparator} from '../../../facts.ts';
import {DIGITS, isOneOf, nextOf, signsOf} from '../../../signs.ts';
import {numberedGroups} from '../../../numbered-groups.ts';
import {ARABIC, CHINESE, readNumeral} from '../../../numerals.ts';
import {UNIT, UNIT_FIRST, canonicalUnit, hasMore} from './units.ts';

/** An amount where it stands; comparator is EQ where no bound is attached to it. */
export interface PlacedAmount extends Amount {
  readonly start: number;
  /** Behind the unit and the bound: 以上, 左右. */
  readonly end: number;
  /** True where a sign or a word attached to the number states the bound. */
  readonly isBounded: boolean;
}

const SIGNS: ReadonlyMap<string, Comparator> = new Map([
  ['≥', 'GE'], ['≧', 'GE'], ['>=', 'GE'], ['≤', 'LE'], ['≦', 'LE'], ['<=', 'LE'], ['>', 'GT'], ['<', 'LT'], ['=', 'EQ'],
]);

/** Words behind the unit: 90%以上, 25%以内, 70%左右. */
const SUFFIXES: readonly (readonly [string, Comparator])[] = [
  ['及以上', 'GE'], ['或以上', 'GE'], ['以上', 'GE'], ['及以下', 'LE'], ['以下', 'LE'], ['以内', 'LE'], ['之内', 'LE'], ['左右', 'EQ'],
  ['上下', 'EQ'], ['以外', 'GT'],
];

const SUFFIX_FIRST = signsOf(SUFFIXES.map(([word]) => word.charAt(0)).join(''));
/** 500台 | (套) | 以上, 70% | (含) | 以上: between a unit and its bound. */
const NOTE = /^\((?:含|○{1,8})\)(?=[及或]?以[上下内外]|左右)/u;

const BARE_POWER_VERBS = '(?:建成|建设|新建|培育|培养|培训|集聚|聚集|汇聚|引进|引育|招引|打造|创建|认定|推出|选派|组建|新增|落地|实施|举办|开展|发展|服务|遴选|评选|开放|发布)';
/** 百公里绿道 has a length, 百里画廊 is a name. */
const LENGTH_VERBS = '(?:建成|建设|新建|改造|修建|新改建|打造|贯通)';
/** 组织 | 千名 | 医师下乡, and the next of its list; 百名专家进校园活动 names what is organised. */
const IS_NAME = '(?!.万?[名家户][^,。;、]{1,14}(?:活动|行动|工程|计划)(?:落实|方案|[,。;、”]|$))';
/** 百家企业、千家门店、万名工匠的宏伟工程: what they are all together is a name. */
const NO_SLOGAN = '(?![^,。;]{0,40}(?:活动|行动|工程|计划|品牌|格局|体系|矩阵|梯队)(?:[,。;”]|$))';
/** 突破千亿元; not 突破千亿元的产业, 千亿级. */
const REACHED = '(?:突破|达到?|超过?|迈上|跨越|站上|冲刺|(?<=[值额模入量数收资])[过破]|(?:稳定|保持)在)';
const SUM_END = '(?:新?大关|新?台阶|以上|目标)?(?:[,。;、]|$)';
/** 完成 | 百名 | 学科带头人、千名骨干教师等培养任务. */
const TASK_BEHIND = '[^,。;]{2,60}(?:培养|培训|轮训|引进|招聘)任务(?:[,。;]|$)';
/** 构建 | 百余所 | 实习基地. */
const ROUND_AND_MORE = `(?<=${BARE_POWER_VERBS}|构建|搭建|建立|设立|改造|招聘)[百千](?=[余多]万?[个家名所项场件座支款户处])`;
const ROUND = [
  ROUND_AND_MORE,
  '(?<=[近约超过逾])[百千](?=[户家个名人所项场件座万亿])',
  '(?<=达到?)[百千](?=[户家个名人所项场件座](?:以上|左右))',
  `(?<=${BARE_POWER_VERBS})(?:${IS_NAME}[百千](?=万?[家个名所项场件座支款](?!争鸣|号|姓|讲坛|论坛|[千百万]))|(?=万[家个名所项场件座支款](?!千)))`,
  `(?<=${LENGTH_VERBS})[百千](?=公里(?!级))`,
  `(?<=${BARE_POWER_VERBS}(?:[百千万][名家个所支座][^,。;、]{2,14}、){1,3})${IS_NAME}${NO_SLOGAN}(?:[百千](?=[名家个所支座])|(?=万[名家个所支座]))`,
  `(?<=完成(?:[百千万]名[^,。;、]{2,14}、){0,3})(?:[百千](?=名${TASK_BEHIND})|(?=万名${TASK_BEHIND}))`,
  `(?<=(?:组织|动员|派出)(?:[百千]名[^,。;、]{2,12}、)?)${IS_NAME}[百千](?=名)`,
  `(?<=${REACHED})(?:[百千](?=(?:亿元?|万(?:吨|人次|次|件|家|标准?箱|辆|户|人|千瓦|亩|头))${SUM_END})|(?=万(?:亿元?|人次?|次|家|户)${SUM_END}))`,
].join('|');
const SIGN = '(?<sign>≥|≧|>=|≤|≦|<=|>|<|=)?';
// 三分之二 is read before its 二; a letter, a dot or 第 in front makes the digits part of a name: P2, 第3, 1:0.8.
const FRACTION = `(?<denominator>百|千|[一十]?万|${CHINESE})分之(?<numerator>${ARABIC}|${CHINESE})`;
// 占技能人才比例达到1/3: a part in figures, of a share alone.
const PART_IN_FIGURES = '(?<=(?:比例|占比|比重|比率|[^效]率)(?:力争|要|应)?(?:达到?|提[高升]到|不低于|不少于|超过|占|为)?|不[得应]?[低少]于[^,。;、\\d]{2,20}(?:数|数量|人数|面积|总量)的)(?<upperPart>[1-9])/(?<lowerPart>[2-9])(?=以[上下]|左右|[,。;、)]|$)';
// 近百户: 百 alone is a number behind a word of measure only.
// 建成百个, 集聚万名: a bare power behind a verb of doing; not 百家争鸣, 千家万户; 万 stays in the unit.
// One look at the power itself goes before those at what stands in front of it.
const NUMBER = `(?:(?<round>(?=[百千万])(?:${ROUND}))|(?<number>${ARABIC}|${CHINESE}))`;
const MORE = '(?<more>余|多|来)?';
// 10条多, 5个多月; not 5条多式联运线路, 3个多功能厅.
const AND_MORE = '余(?![热量粮])|多(?![式功层元媒语用维渠民边彩部晶业规领产网熟节])';
// 收入比缩小到2.3以内: a ratio has no unit; the number must then end its clause.
const BARE_END = '(?:以上|以下|以内|左右|及以上|及以下)?(?:[,。;、)]|$|和(?=\\d))';
// 3%至5%, 10至13所; 选派医生50名到三甲医院, 建成100个到2025年: of two unlike units the second is of something else.
const RANGE = `(?:(?<firstUnit>%|‰|万亿|亿|万|个百分点|个|家|人|名|所|张)?(?:至|到|-|—|–|―|~|～|－){1,2}(?<upper>${ARABIC}|${CHINESE})(?=[余多来]?\\k<firstUnit>|${BARE_END}))?`;
// 医护比达到1:1.25: the second over the first.
const RATIO = `1:(?<ratio>${ARABIC})(?=${BARE_END}|的(?:比例|标准|要求)|配[备置齐]|设[置立]|核定)`;
// 车桩比达到2:1: the first over the second; a 比例大于2:1 may set a scale.
// Its name, what it was before, and how it comes to be.
const RATIO_NAME = '(?:比值?|收入差距|倍差|倍率|倍数|(?<!开考|面试|报考|招聘|入围|配资|杠杆|稀释)比例)';
const RATIO_BEFORE = '(?:[由从]\\d[\\d.]{0,5}:1)?';
const RATIO_REACHES = '(?:达到|达|为|至|到|(?:提高|提升|上升|降低|下降|优化|控制|缩小|收窄|调整|压缩)[到至在]|降[到至]|不[高低大小]于|不超过)?';
const RATIO_TO_ONE = `(?=\\d[\\d,.]{0,29}:1)(?<=${RATIO_NAME}${RATIO_BEFORE}${RATIO_REACHES})(?<overOne>${ARABIC}):1(?=${BARE_END})`;
// 九成以上, 超过一半, 占比过半; not 一成不变, 一半路程, 任务过半
const PART_END = '(?:以上|以下|以内|左右|多|的|[,。;、)]|$)';
const PART = `(?:(?<tenths>[一二两三四五六七八九]|\\d(?:\\.\\d)?)成|(?<half>一半|半数|(?<!任务|时间|双)(?<over>过半数?)))(?=${PART_END})`;
// 10(50)个: another number amid it is quieted.
const {pattern, places: PLACES} = numberedGroups(
  String.raw`${SIGN}(?<![\d.A-Za-z第之:〔\/])(?:${FRACTION}|${PART_IN_FIGURES}|${PART}|${RATIO}|${RATIO_TO_ONE}|${NUMBER}${RANGE}${MORE}(?:\(◌{1,8}\))?(?:(?<unit>${UNIT})(?<after>${AND_MORE})?|(?<=\d)(?=${BARE_END})))`,
  'uy',
);
/** An amount; sticky, for it is tried only where `mayBegin` tells that one may stand. */
export const AMOUNT = pattern;
/** The number of each group, looked up once. */
const AT = {
  sign: placeOf('sign'), denominator: placeOf('denominator'), numerator: placeOf('numerator'), upperPart: placeOf('upperPart'), lowerPart: placeOf('lowerPart'), tenths: placeOf('tenths'), half: placeOf('half'), over: placeOf('over'),
  ratio: placeOf('ratio'), overOne: placeOf('overOne'), round: placeOf('round'), number: placeOf('number'), upper: placeOf('upper'), more: placeOf('more'),
  unit: placeOf('unit'), after: placeOf('after'),
};
const ARABIC_SIGNS = '0123456789';
const IN_CHARACTERS = '一二两三四五六七八九十百千万零〇';
/** What an amount begins with: a sign, a digit or a numeral. */
const FIRST = signsOf(`≥≧>≤≦<=${ARABIC_SIGNS}${IN_CHARACTERS}半过`);
const SIGN_FIRST = signsOf('≥≧>≤≦<=');
/** What AMOUNT suffers not in front of a number without a sign. */
const NO_AMOUNT_BEHIND = signsOf(`${ARABIC_SIGNS}.第之:〔/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`);
const NUMERALS = signsOf(IN_CHARACTERS);
/** What may follow the first character of a numeral, besides units: more of it, 百分之, 九成, 一半, 十余, 三至五. */
const BEHIND_NUMERAL = signsOf(`${IN_CHARACTERS}分成半余多来至到-—–―~～－`);

const DATE_LENGTH = '2025年'.length;
const YEAR_CODE = '年'.charCodeAt(0);
const DATE_FIRST = signsOf('12');
/** What makes more of a unit than 年: 1000年/人. */
const MORE_OF_UNIT = signsOf('/余多');

/** 2025年, which AMOUNT would take for so many years: most numbers of a plan are such. */
function isDate(text: string, at: number): boolean {
  if (!isOneOf(DATE_FIRST, text, at) || text.charCodeAt(at + DATE_LENGTH - 1) !== YEAR_CODE) return false;
  for (let digit = at + 1; digit < at + DATE_LENGTH - 1; digit += 1) if (!isOneOf(DIGITS, text, digit)) return false;
  return !isOneOf(MORE_OF_UNIT, text, at + DATE_LENGTH);
}

/** Every amount of the text in order. */
export function amountsIn(text: string): readonly PlacedAmount[] {
  const found: PlacedAmount[] = [];
  for (let at = nextOf(FIRST, text, 0); at >= 0; at = nextOf(FIRST, text, at)) {
    if (isDate(text, at)) {
      at += DATE_LENGTH;
      continue;
    }
    AMOUNT.lastIndex = at;
    const match = mayBegin(text, at) && !isWithinOrdinal(text, at) ? AMOUNT.exec(text) : null;
    at = match === null ? at + 1 : Math.max(AMOUNT.lastIndex, at + 1);
    const amount = match === null ? null : placed(text, match);
    if (amount !== null) found.push(amount);
  }
  return found;
}

/**
 * Whether AMOUNT may match at `at`, where one of FIRST stands: 第一, the 0 of 2025 and 一步 are told by the characters beside the numeral to be
 * no amount. It refuses nothing that the pattern finds.
 */
export function mayBegin(text: string, at: number): boolean {
  if (isOneOf(SIGN_FIRST, text, at)) return true;
  if (isOneOf(NO_AMOUNT_BEHIND, text, at - 1)) return false;
  return !isOneOf(NUMERALS, text, at) || isOfNumber(text, at + 1);
}

/** 第十 | 二届: amid a numeral that 第 makes an ordinal. */
function isWithinOrdinal(text: string, at: number): boolean {
  let from = at - 1;
  while (from > at - LONGEST_ORDINAL && isOneOf(TENS, text, from)) from -= 1;
  return from < at - 1 && text.charAt(from) === '第' && isOneOf(NUMERALS, text, at);
}

/** Numerals that go on to smaller ones: 十二, 一百二十; 第一二三产业 are three. */
const TENS = signsOf('一二三四五六七八九十百');
const LONGEST_ORDINAL = 5;

/** Whether any amount may stand in the text, or in the same words with brackets and quotes quieted: many passages hold none. */
export function mayHoldAmount(text: string): boolean {
  for (let at = nextOf(FIRST, text, 0); at >= 0; at = nextOf(FIRST, text, at + 1)) {
    if (!isOneOf(NUMERALS, text, at) || isOfNumber(text, at + 1)) return true;
  }
  return false;
}

function isOfNumber(text: string, at: number): boolean {
  return isOneOf(BEHIND_NUMERAL, text, at) || isOneOf(UNIT_FIRST, text, at);
}

function placeOf(name: string): number {
  return PLACES.get(name) ?? 0;
}

/** What stands before a numeral that nobody counted. */
const UNCOUNTED = signsOf('几数');

/** 零部件, 零件, 零点能耗, 零担货运: words that begin with the sign for nought. */
const NOUGHT = signsOf('零');
const NO_NUMBER = /^零(?:部件|[件点担元](?!以|[,。;]|$))/u;

function placed(text: string, match: RegExpExecArray): PlacedAmount | null {
  const start = match.index;
  if (isOneOf(NOUGHT, text, start) && NO_NUMBER.test(text.slice(start, start + 3))) return null;
  // 几十项, 数百家: nobody counted.
  if (isOneOf(UNCOUNTED, text, start - 1) && /^[十百千]/u.test(match[AT.number] ?? '')) return null;
  const amount = fraction(match) ?? part(match) ?? valueAndUnit(match);
  if (amount === null) return null;
  const behind = start + match[0].length;
  const bare = text.charAt(behind) === '(' ? behind + (NOTE.exec(text.slice(behind, behind + 14))?.[0].length ?? 0) : behind;
  const suffix = isOneOf(SUFFIX_FIRST, text, bare) ? SUFFIXES.find(([word]) => text.startsWith(word, bare)) : innerBound(text, bare);
  const end = bare + (suffix?.[0].length ?? 0);
  const written = match[AT.sign];
  const sign = written === undefined ? undefined : SIGNS.get(written);
  const comparator = sign ?? suffix?.[1] ?? amount.comparator;
  // A doubled bound (≤10%以下) is the sign's.
  const isRange = amount.comparator === 'RANGE';
  // Each member by its name: an object that is spread and then written over takes the engine's slow way.
  return {
    comparator: isRange ? 'RANGE' : comparator, value: amount.value, valueMax: amount.valueMax, unit: amount.unit, start, end,
    isBounded: sign !== undefined || suffix !== undefined || amount.comparator !== 'EQ',
  };
}

/** 控制在80/10万内: 内 alone is a bound only before the clause's end, else it opens a word (内科). */
function innerBound(text: string, at: number): readonly [string, Comparator] | undefined {
  return text.charAt(at) === '内' && /^内(?=[,。;、)]|$)/u.test(text.slice(at, at + 2)) ? ['内', 'LE'] : undefined;
}

function valueAndUnit(match: RegExpExecArray): Amount | null {
  const value = readNumeral(match[AT.ratio] ?? match[AT.overOne] ?? match[AT.number] ?? denominatorWords(match[AT.round] ?? 'none'));
  if (value === null) return null;
  const written = match[AT.unit] ?? '';
  const unit = written === '' ? null : canonicalUnit(written);
  // 2025年 is a date.
  if (unit === '年' && value > 100) return null;
  const end = match[AT.upper];
  const upper = end === undefined ? null : readNumeral(end);
  if (upper !== null) return {comparator: 'RANGE', value, valueMax: upper, unit};
  const isMore = match[AT.more] !== undefined || match[AT.after] !== undefined || hasMore(written);
  return {comparator: isMore ? 'GT' : 'EQ', value, valueMax: null, unit};
}

/** Parts of so many that are written as a unit: 万分之1.75 → 1.75 1/万. */
const PARTS_OF: ReadonlyMap<string, string> = new Map([['千', '‰'], ['一千', '‰'], ['万', '1/万'], ['一万', '1/万'], ['十万', '1/10万']]);

/** 百分之九十五 → 95 %, 千分之三 → 3 ‰, 三分之二 and 2/3 → 66.67 %. */
function fraction(match: RegExpExecArray): Amount | null {
  const lower = match[AT.lowerPart];
  if (lower !== undefined) return shareOf(Number(match[AT.upperPart]), Number(lower));
  const denominator = match[AT.denominator];
  if (denominator === undefined) return null;
  const part = readNumeral(match[AT.numerator] ?? '');
  const unit = PARTS_OF.get(denominator);
  if (unit !== undefined && part !== null) return {comparator: 'EQ', value: part, valueMax: null, unit};
  const whole = readNumeral(denominatorWords(denominator));
  if (whole === null || part === null || whole === 0) return null;
  return shareOf(part, whole);
}

function shareOf(part: number, whole: number): Amount {
  return {comparator: 'EQ', value: Math.round((part / whole) * 10_000) / 100, valueMax: null, unit: '%'};
}

/** 九成 → 90 %, 一半 → 50 %, 过半 → more than that. */
function part(match: RegExpExecArray): Amount | null {
  if (match[AT.half] !== undefined) return {comparator: match[AT.over] === undefined ? 'EQ' : 'GT', value: 50, valueMax: null, unit: '%'};
  const words = match[AT.tenths];
  const tenths = words === undefined ? null : readNumeral(words);
  return tenths === null ? null : {comparator: 'EQ', value: Math.round(tenths * 100) / 10, valueMax: null, unit: '%'};
}

function denominatorWords(words: string): string {
  return words === '' || words === '百' || words === '千' ? `一${words}` : words;
}
