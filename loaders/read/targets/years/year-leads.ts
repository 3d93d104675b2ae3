/**
 * The year that a line above a list sets for the items below it.
 *
 * Example: `到2025年,实现以下目标:` leads every item that follows; `到2025年,基本建成物流体系。` those that are marked with dashes:
 * `——国家物流枢纽达到120个` → 2025. Serves "year".
 */
import {endPattern} from '../../../ends.ts';
import type {Measure, Stretch} from '../../../facts.ts';
import type {DocumentTree} from '../../../layout.ts';
import {BLANKS, isOneOf, signsOf} from '../../../signs.ts';
import {trimSpan} from '../../../span.ts';
import {lastYear, yearsIn, type YearMention} from './years.ts';

/** A line that opens a list: 到2025年,实现以下目标: governs the items that follow; 到2025年,基本建成物流体系。 those that are marked with dashes. */
export interface Lead {
  readonly year: number;
  readonly measure: string | null;
  /**
   * What it dates: all that follows; DASHED items, for before the first dash nothing tells a paragraph from the goals above it; or numbered
   * HEADINGS, for below a heading on its own line the first words may be one goal of several.
   */
  readonly dates: 'ALL' | 'DASHED' | 'HEADINGS';
}

/** First of all, behind the heading that its measure has on a line of its own, or later. */
export type PlaceInMeasure = 'FIRST' | 'BELOW_HEADING' | 'LATER';

/** How far back from a paragraph's end its last year is looked for: behind a colon it stands close, a goal fills a paragraph. */
const LEAD_REACH = 120;
const GOAL_REACH = 400;

/**
 * The lead that a stretch is.
 * @param isBeforeDash whether the next stretch is the first item of a list with dashes
 * @param place where in its measure it stands
 */
export function leadOf(tree: DocumentTree, {span, measure, section}: Stretch, isBeforeDash: boolean, place: PlaceInMeasure): Lead | null {
  const {end} = trimSpan(tree.folded, span);
  const last = tree.folded.charAt(end - 1);
  if (last === '。' && !isBeforeDash && place !== 'LATER' && section === 'GOALS') return leadOfGoals(tree.folded.slice(span.start, Math.min(end, span.start + GOAL_REACH)).replace(/[ \n]/gu, ''), measure, place === 'BELOW_HEADING' ? 'HEADINGS' : 'ALL');
  if (last !== ':' && (last !== '。' || !isBeforeDash || section === 'REVIEW')) return null;
  const words = tree.folded.slice(Math.max(span.start, end - (last === ':' ? LEAD_REACH : GOAL_REACH)), end).replace(/[ \n]/gu, '');
  const mention = yearsIn(words).findLast(one => last === ':' || isDeadline(words, one)) ?? null;
  const year = lastYear(mention);
  return year === null ? null : {year, measure, dates: last === '。' ? 'DASHED' : 'ALL'};
}

/** (二)发展目标。到2027年,建成制造强市。 The first words of the goals state one year alone: it is that of the paragraphs that set them out. */
function leadOfGoals(words: string, measure: string | null, dates: Lead['dates']): Lead | null {
  const mentions = yearsIn(words).filter(one => isDeadline(words, one));
  const [first] = mentions;
  const year = lastYear(first ?? null);
  if (first === undefined || year === null || !OPENS_GOALS.test(words.slice(0, first.start)) || mentions.some(one => lastYear(one) !== year)) return null;
  return {year, measure, dates};
}

/** What may stand in front of that year: a mark, a title, 力争. */
const OPENS_GOALS = /^(?:[^,。;:]{0,30}[。:])?[^,。;:]{0,8}$/u;

/** Behind the first dash each paragraph is an item or belongs to one. */
export function goesOn(lead: Lead | null, isDashed: boolean): Lead | null {
  return lead?.dates === 'DASHED' && isDashed ? {...lead, dates: 'ALL'} : lead;
}

/** 为到2035年…奠定基础, 按照到2030年前碳达峰的要求, 有效期至2030年: for or by what something is done. */
const FOR_WHAT = endPattern(/(?:为|按照?|围绕|对照|依据|根据|完成|有效期|施行)[^,。;:]{0,20}/u);

/** 到2027年,…, 2027年底前…: what is to be by then. */
function isDeadline(words: string, {start, end}: YearMention): boolean {
  const before = words.slice(Math.max(0, start - 24), start);
  return (/[到至]$/u.test(before) || words.charAt(end - 1) === '前') && words.charAt(end) !== '的' && !FOR_WHAT.test(before);
}

/** What the sentence of a paragraph that ends with ; is for: it goes on in the next paragraph of its measure. */
export interface OpenSentence {
  readonly measure: string | null;
  readonly year: number;
}

/**
 * The year of a sentence that its paragraph leaves open: 到2027年,市场主体达到20万户; | 服务质量满意度达到80%。
 * @param before that of the paragraph before
 */
export function openSentence(tree: DocumentTree, {span, measure}: Stretch, before: OpenSentence | null): OpenSentence | null {
  const {end} = trimSpan(tree.folded, span);
  if (tree.folded.charAt(end - 1) !== ';') return null;
  const words = tree.folded.slice(Math.max(span.start, end - GOAL_REACH), end).replace(/[ \n]/gu, '');
  const year = lastYear(yearsIn(words).findLast(one => one.until === null && isDeadline(words, one)) ?? null);
  if (year !== null) return {measure, year};
  return before?.measure === measure && yearsIn(words).length === 0 ? before : null;
}

const DASH_OR_BLANK = signsOf(`—·•${BLANKS}`);
const DASHED = /^\s{0,8}(?:——|—|·|•)/u;
/** ——社会和政府: stands over what they are to do; the goals before it are no heading of that. */
const ACTORS = '(?:个人|家庭|社会|政府|学校|企业|单位|用人单位|劳动者(?:个人)?)';
const OVER_DEEDS = new RegExp(`^\\s{0,8}——?${ACTORS}(?:[和、]${ACTORS})?:`, 'u');

/** Whether a paragraph is an item with a dash: ——健康水平持续提高. */
export function isDashedItem({folded}: DocumentTree, {span}: Stretch): boolean {
  if (!isOneOf(DASH_OR_BLANK, folded, span.start)) return false;
  const words = folded.slice(span.start, span.start + LONGEST_LABEL);
  return DASHED.test(words) && !OVER_DEEDS.test(words);
}

const LONGEST_LABEL = 24;

/** The items stand in the lead's own measure, are its headings ((一)健康水平持续提高) or are marked as items: ——健康水平持续提高. */
export function isLedBy(stretch: Stretch, isDashed: boolean, lead: Lead, tasks: ReadonlyMap<string, Measure>): boolean {
  if (isDashed || lead.dates === 'DASHED') return isDashed;
  const {measure} = stretch;
  if (measure === lead.measure) return lead.dates === 'ALL';
  return lead.measure !== null && measure !== null && tasks.get(measure)?.parent === lead.measure;
}
