/**
 * A stretch's words made ready for patterns: blanks taken out, brackets and quotes quieted, every place leading back to the paper.
 *
 * Example: `执业（助理）医师数 达到4.6人(市卫健委负责)` → text `执业(助理)医师数达到4.6人(市卫健委负责)`, and in `quiet` the brackets' words
 * are `○`, the responsibility clause is full stops.
 */
import {endPattern} from '../../../ends.ts';
import type {Span} from '../../../facts.ts';
import {isOneOf, nextOf, signsOf} from '../../../signs.ts';
import {offsetOf, type Compact} from '../../compact.ts';

export interface WordsView {
  /** The folded words without blanks. */
  readonly text: string;
  /** Same length: what stands in brackets or titles hides its numbers and commas. */
  readonly quiet: string;
  /** Leads each character back to its place. */
  readonly compact: Compact;
}

/** Words in brackets that state who is responsible: no part of any sentence. */
const RESPONSIBILITY = /负责|牵头|责任单位|配合|按职责/u;
/** 医用N95口罩100万个, 福州、厦门各200家: each of its signs can stand in one place of the pattern alone. */
const PART = '(?:[^()\\d、,;]{0,14}[A-Z]\\d{1,3})?[^()\\d]{1,16}(?<![A-Z])\\d[\\d.]{0,6}[^()\\d、,;]{1,8}';
/** A bracket that states a value itself keeps its numbers. */
const STATES_VALUE = new RegExp([
  '(?:达到|不低于|不少于|≥|≤)(?=[^()]*\\d)', // (其中2025年达到80%)
  `^\\(其中${PART}(?:[、,;]${PART}){0,24}\\)$`, // (其中五星级1家、四星级3家), (其中:N95口罩100万个)
  '^\\((?:到|至)?20\\d{2}年[底末]?前?,?(?:力争)?(?:完成|建成|新建|恢复|修复|改造|培育|新增|治理)[^()]{0,30}\\d', // (2025年底前完成30公里)
].join('|'), 'u');
/** 大型商场(建筑面积达到10万平方米及以上): a size tells which are meant. */
const SIZE = /^\((?:建筑面积|占地面积|面积|规模|人口|床位数?|座位数?|产能|装机(?:容量)?)(?:达到?|超过|不低于|不少于|≥)?\d[\d.]{0,8}[^\d()]{1,8}以[上下]\)$/u;
const BOUND_SIGNS = signsOf('≥≤');
const BRACKET_SIGNS = signsOf('()');
const LONGEST_BRACKET = 200;
const TITLES = /《[^《》]{0,80}》/gu;
/** 实现“人才达到2000名,贡献率达到40%”的目标: whole clauses in quotes. */
const GOALS = /(?<=实现|确保|完成|达到|提出|围绕)“[^“”]{10,240}”(?=的?[^,。;]{0,12}目标)/gu;
const REACHED = /(?:达到?|超过|突破|不低于|不少于|控制在|[高低降升加]至|[高低降升加]到|增长|下降)[^,\d]{0,4}\d/u;
/** With its two signs. */
const LONGEST_QUOTE = 62;
const CLOSING_QUOTE = signsOf('”');
const QUOTES = /“[^“”]{0,60}”/gu;
const QUOTED_SIGNS = signsOf('、,;。:');

/** Prepares some words. */
export function wordsView(words: Compact): WordsView {
  return {text: words.words, quiet: quieted(words.words), compact: words};
}

/** The stored text's span of a stretch of the view. */
export function spanOf(view: WordsView, start: number, end: number): Span {
  return {start: offsetOf(view.compact, start), end: offsetOf(view.compact, end - 1) + 1};
}

/** 建成医院3所 | . | 培训医生200名: a point between words that somebody typed for a full stop; 三.强化 is a mark. */
const TYPED_STOP = /\.(?=[一-龥])(?<=[个所名人家项%座处张台套亩条米里吨元户次场期上下右率展度理)》”]\.)/gu;

function quieted(whole: string): string {
  const text = whole.includes('.') ? whole.replaceAll(TYPED_STOP, '。') : whole;
  const titles = text.includes('《') ? text.replaceAll(TITLES, title => `《${'○'.repeat(title.length - 2)}》`) : text;
  const brackets = withQuietBrackets(titles);
  const goals = brackets.includes('目标') && brackets.includes('“') ? brackets.replaceAll(GOALS, withoutQuotes) : brackets;
  return holdsSigns(goals) ? goals.replaceAll(QUOTES, quietQuote) : goals;
}

/** Two values or more, one of them reached: words of a plan, no motto. */
function withoutQuotes(goal: string): string {
  const stated = goal.split(',').filter(part => REACHED.test(part));
  return stated.length > 1 ? `,${goal.slice(1, -1)},` : goal;
}

/** Whether any of the signs stands in quotes; most quotes hold a name and none of them. */
function holdsSigns(words: string): boolean {
  for (let open = words.indexOf('“'); open >= 0; open = words.indexOf('“', open + 1)) {
    const close = nextOf(CLOSING_QUOTE, words, open, open + LONGEST_QUOTE);
    if (close >= 0 && nextOf(QUOTED_SIGNS, words, open, close) >= 0) return true;
  }
  return false;
}

function quietQuote(quote: string): string {
  return quote.replaceAll(/[、,;。:]/gu, '○');
}

/** Brackets without others inside, also one that the words end in. */
function withQuietBrackets(words: string): string {
  let quiet = '';
  let from = 0;
  for (let at = words.indexOf('('); at >= 0; at = words.indexOf('(', Math.max(at + 1, from))) {
    const sign = nextOf(BRACKET_SIGNS, words, at + 1, at + LONGEST_BRACKET + 2);
    const isOpen = sign < 0 && words.length - at - 1 <= LONGEST_BRACKET;
    if (!isOpen && words.charAt(sign) !== ')') continue;
    const end = isOpen ? words.length : sign + 1;
    quiet += words.slice(from, at) + quietBracket(words.slice(at, end), words.slice(Math.max(0, at - LONGEST_BEFORE), at), words.slice(end, end + 2));
    from = end;
  }
  return from === 0 ? words : quiet + words.slice(from);
}

/** 占地面积500亩 | (其中建设用地300亩): parts of a size. */
const EXTENT = endPattern(/(?:占地|建筑|用地|规划|总)(?:总)?面积[^,。;]{0,10}/u);
/** How far EXTENT and AIM_LAST reach back. */
const LONGEST_BEFORE = 20;

/** 分别减少11.9% | (其中工业减少12%) | 、15.5%: a note between two values of one list. */
const IN_TURN = endPattern(/分别[^,。;]{0,12}\d[^,。;\d]{1,4}/u);

function isInList(before: string, after: string): boolean {
  return /^[、和]\d/u.test(after) && IN_TURN.test(before);
}

/** 近期 | (2025年) | : what follows is for that year. */
const YEAR_OF_STAGE = /^\((?:到|至|截至)?(?:20\d{2}(?:年)?(?:-|—|–|~|～|－|至){1,2})?20\d{2}年(?:底|末)?前?\)$/u;
const STAGE_LAST = endPattern(/(?:近期|中期|远期|中远期|长远|第[一二三四五]阶段|[前中后]期|目标|规划期末?|阶段性目标)/u);

/** 实现“两降一升” | (降低死亡率、提高人均期望寿命) | 的目标: what the aim means; without 目标 it may be told of what was done, or name an action. */
const AIM_LAST = endPattern(/(?<!了)“[^“”]{0,2}[一二两三四双][^“”]{0,3}[升降增减提][^“”]{0,4}”(?<aim>的?目标)?/u);
const MEANT = /^\([^()\d。;]{4,120}\)$/u;

function isMeaningOfAim(bracket: string, before: string, after: string): boolean {
  const motto = before.includes('”') ? AIM_LAST.exec(before) : null;
  return motto !== null && (motto.groups?.['aim'] !== undefined || after === '的目' || after === '目标') && MEANT.test(bracket);
}

/** 创新平台10 | (50) | 个: another number amid an amount, whose own sign leaves the amount whole. */
const NUMBER_AMID = /^\(\d[\d.]{0,7}\)$/u;
export const AMID = '◌';

function quietBracket(bracket: string, before: string, after: string): string {
  if (NUMBER_AMID.test(bracket) && /\d$/u.test(before) && /^(?!千伏|[kK])[^\d,。;、:)]/u.test(after)) return `(${AMID.repeat(bracket.length - 2)})`;
  // (三), (市): too short for a word that says more.
  if (bracket.length === 3 && bracket.endsWith(')') && !isOneOf(BOUND_SIGNS, bracket, 1)) return '(○)';
  if (RESPONSIBILITY.test(bracket)) return '。'.repeat(bracket.length);
  if (YEAR_OF_STAGE.test(bracket) && STAGE_LAST.test(before) && /^(?:[:,]|[一-龥](?<![值版的])|$)/u.test(after)) return bracket.replaceAll(/[()]/gu, ',');
  if (STATES_VALUE.test(bracket) && !SIZE.test(bracket) && !EXTENT.test(before) && !isInList(before, after)) return bracket.replaceAll(/[()]/gu, ',');
  if (isMeaningOfAim(bracket, before, after)) return bracket.replaceAll(/[()]/gu, ',');
  const closing = bracket.endsWith(')') ? ')' : '';
  return `(${'○'.repeat(bracket.length - 1 - closing.length)}${closing}`;
}
