/**
 * Headings of a paper without numbers, and of one that numbers nothing above (一): short lines of their own over its paragraphs.
 *
 * Example: `加快构筑创业高地` over `实施新兴产业倍增工程。完善…`, where most such lines name what is to be done → a heading of the first level;
 * the same line in a paper of `一、`, the companies of a list, a news report's catchwords and a piece of a cut sentence → none
 */
import type {Span} from '../../facts.ts';
import type {DocumentTree, Passage} from '../../layout.ts';
import {endPattern} from '../../ends.ts';
import {rankOf} from '../../parse/headings.ts';
import {isOneOf, nextOf, signsOf, withoutBlanks} from '../../signs.ts';
import {wordsAt} from '../../span.ts';
import {isAmidSentence} from './amid-sentence.ts';
import {isIssuer} from '../title/issuers.ts';
import {lineLevels, type TitleLine} from './line-levels.ts';
import {isDatedHead} from '../line-heads.ts';
import {opensWithDeed} from './deeds.ts';
import {sectionOf} from './sections.ts';
import {titledSentence} from './unnumbered.ts';

/** The passages, of which such lines are headings with a level. */
export function withLineTitles(tree: DocumentTree): DocumentTree {
  const {folded, passages} = tree;
  const top = topMark(tree);
  if (top < rankOf('chinese')) return tree;
  const isNumbered = top < rankOf('arabic');
  if (isNumbered && !opensWithSection(tree)) return tree;
  const lines = linesOf(tree);
  const heads = isNumbered ? lines.filter(line => isSectionAbove(folded, line, top)) : lines;
  if (heads.length < (isNumbered ? FEWEST_SECTIONS : FEWEST) || !isOfThisKind(tree, heads)) return tree;
  if (!isNumbered && (isReport(tree, heads[0]?.index ?? 0) || tellMostly(tree, heads))) return tree;
  const levels = lineLevels(folded, heads);
  return {...tree, passages: passages.map((passage): Passage => {
    const level = levels.get(passage);
    return level === undefined ? passage : {...passage, kind: 'HEADING', level, title: wordsOf(folded, passage)};
  })};
}

/** Whether the name of a section stands over the first mark. */
function opensWithSection(tree: DocumentTree): boolean {
  const first = tree.passages.findIndex(passage => passage.mark !== null || kindOf(tree, passage) === 'SECTION');
  return first >= 0 && tree.passages[first]?.mark === null;
}

/** The parts of a report stand over (一), those of a year's over 一、 too. */
function isSectionAbove(folded: string, {kind, isDotted, passage}: TitleLine, top: number): boolean {
  return kind === 'SECTION' && !isDotted && (top > rankOf('chinese') || OF_YEARS.test(wordsAt(folded, passage.span)));
}

const OF_YEARS = /20[0-9]{2}年|十[二三四五六]五/u;

const FEWEST = 3;
const FEWEST_SECTIONS = 2;

/** The rank of the highest mark; 0 where the paper has headings of Markdown. */
function topMark({passages}: DocumentTree): number {
  let top = Infinity;
  for (const {kind, mark, level} of passages) {
    if (level !== null && kind !== 'TITLE') return 0;
    if (mark !== null) top = Math.min(top, rankOf(mark.style));
  }
  return top;
}

/** Whether most lines name sections or tasks and few other lines stand alone, as they do in lists. */
function isOfThisKind({folded, passages}: DocumentTree, lines: readonly TitleLine[]): boolean {
  const own = new Set(lines.map(({passage}) => passage));
  const sure = lines.filter(({kind}) => kind !== 'NAME').length;
  let titled = 0;
  let loose = 0;
  for (const passage of passages.slice(lines[0]?.index, (lines.at(-1)?.index ?? 0) + 1)) {
    const {kind, mark, span} = passage;
    if (kind !== 'PARAGRAPH' || mark !== null || own.has(passage)) continue;
    if (isLoose(folded, span)) loose += 1;
    else if (titledTask(folded, span) !== null) titled += 1;
  }
  return sure * 2 >= lines.length && loose <= lines.length && (sure === lines.length || sure >= FEWEST || titled >= FEWEST);
}

/** Whether several paragraphs of a paper that lost all headings open with what is to be done: 完善监测平台。构建…. */
export function hasTitledTasks(tree: DocumentTree): boolean {
  if (topMark(tree) < rankOf('arabic')) return false;
  const isTask = ({kind, mark, span}: Passage): boolean => kind === 'PARAGRAPH' && mark === null && titledTask(tree.folded, span) !== null;
  return tree.passages.filter(isTask).length > FEWEST && !isReport(tree, tree.passages.findIndex(isTask));
}

/** The sentence that opens a paragraph with what is to be done, on one line: two lines may be a heading and what stands below it. */
export function titledTask(folded: string, span: Span): Span | null {
  const title = opensWithDeed(folded, span) ? titledSentence(folded, span) : null;
  return title === null || wordsAt(folded, title).includes('\n') ? null : title;
}

/** What tells of a paper, 问:… of its like, and who is quoted. */
const ABOUT = /解读|问答|答记者|图读懂|图看懂|^[问答][ ]?:/u;
const SAID = new RegExp([
  '记者(?:了解|从|在|看到|获悉|采访|走进|来到|近日|日前)',
  '据(?:介绍|了解|悉),',
  '”[^。;“”]{0,16}(?:说|介绍|表示|告诉)[^。明]{0,4}[。,]',
].join('|'), 'u');

/** Whether the words over the first line say that a paper is explained here, or somebody is quoted: lines in such a text are catchwords. */
function isReport({folded, passages}: DocumentTree, first: number): boolean {
  const isAbout = passages.slice(0, first).some(({kind, span}) => kind !== 'BOILERPLATE' && ABOUT.test(wordsAt(folded, span)));
  return isAbout || passages.slice(first).some(({kind, span}) => kind === 'PARAGRAPH' && SAID.test(wordsAt(folded, span)));
}

/** What has come about, and what another paper says: 截至目前,全县…; 产值同比增长12%; 《意见》提出…. */
const TOLD = /^《[^》]{2,40}》(?:提出|明确|规定|指出|要求|强调)|截[至止]|(?:今年|去年)以来,|^目前|目前已|同比|比上年|焕然一新|得到(?:了)?(?:有效|明显|显著)/u;

/** Whether half of the text below the lines tells that; a paper with sections of its own for it is none. */
function tellMostly({folded}: DocumentTree, lines: readonly TitleLine[]): boolean {
  if (lines.some(({kind}) => kind === 'SECTION')) return false;
  return lines.filter(({below}) => below !== null && TOLD.test(wordsAt(folded, below.span))).length * 2 >= lines.length;
}

const COLON = signsOf(':');

/** A short line that is no heading, no sentence and not what stands behind a label. */
function isLoose(folded: string, {start, end}: Span): boolean {
  return end - start <= LONGEST && !isOneOf(STOPS, folded, end - 1) && nextOf(COLON, folded, start, end) < 0;
}

const STOPS = signsOf('。;:!?,、');
const ENDS_TEXT = signsOf('。;:!?)]—');
const LONGEST = 34;
const SHORTEST = 4;
/** Text is longer; so much text is some whatever it ends in. */
const SHORTEST_TEXT = 8;
const LONG_TEXT = 60;
/** The words of a heading, with the figures of years and names; or two halves with a comma or a blank between them. */
const WORDS = /^[一-龥“”A-Za-z0-9+·()—–、]{4,34}$|^[一-龥“”A-Za-z+·()、]{4,17}[, ][一-龥“”A-Za-z+·()、]{4,17}$/u;
const OPENS_NONE = /^(?:关于|附|第[一二三四五六七八九十]|现将|为了?[一-龥]|根据|按照|[一二三四五六七八九]是|各[位有级地部市县]|以上|其中|注|\(|“[^”]*”$)/u;
const ENDS_NONE = endPattern(/清单|一览表|[表图、的了是在和与及]|如下|以下[^,]{0,6}|附件|公司|集团|[处科厅局校院]长|主任|书记|主席|[省市县区]长|记者|通知|公告|公示|方面(?:重点)?工作/u);
const FIGURES = /[0-9]{5}|[0-9]-[0-9]|月[0-9]{1,2}日|〔/u;
const PAPER = endPattern(/(?:方案|意见|办法|规划|纲要|细则|计划|措施|要点|条例|规定|决定|通报|函)/u);

/** All lines that read like headings and stand over a paragraph or over another such line. */
function linesOf(tree: DocumentTree): readonly TitleLine[] {
  const {folded, passages} = tree;
  const head = withoutBlanks(passages.map(({kind, span}) => (kind === 'TITLE' ? wordsAt(folded, span) : '')).join(''));
  const upwards: TitleLine[] = [];
  for (let index = passages.length - 1; index >= 0; index -= 1) {
    const passage = passages[index] as Passage;
    if (passage.kind !== 'PARAGRAPH' || passage.span.end - passage.span.start > LONGEST) continue;
    const next = behindPage(tree, index);
    const isOverLine = upwards.at(-1)?.index === next || isSubtitle(tree, next);
    const kind = isOverLine || isText(tree, next) ? kindOf(tree, passage) : null;
    if (kind === null || head.includes(withoutBlanks(wordsAt(folded, passage.span))) || isAmidSentence(tree, index)) continue;
    const isDotted = folded[passage.span.end - 1] === '。';
    if (isDotted && (kind === 'NAME' || !isLongText(tree, next))) continue;
    upwards.push({index, passage, kind, isDotted, isStacked: isOverLine && !isDotted, below: passages[next] ?? null});
  }
  return upwards.reverse();
}

function behindPage({passages}: DocumentTree, index: number): number {
  let next = index + 1;
  while (passages[next]?.kind === 'BOILERPLATE') next += 1;
  return next;
}

function wordsOf(folded: string, {span: {start, end}}: Passage): Span {
  return {start, end: folded[end - 1] === '。' ? end - 1 : end};
}

function kindOf({text, folded}: DocumentTree, passage: Passage): TitleLine['kind'] | null {
  const {start, end} = wordsOf(folded, passage);
  if (passage.kind !== 'PARAGRAPH' || passage.mark !== null || end - start > LONGEST || end - start < SHORTEST) return null;
  const words = folded.slice(start, end);
  if (!WORDS.test(words) || OPENS_NONE.test(words) || FIGURES.test(words) || ENDS_NONE.test(words)) return null;
  if (sectionOf(words) !== null || isDatedHead(words)) return 'SECTION';
  if (opensWithDeed(folded, passage.span)) return 'DEED';
  if (isBold(text, passage.span)) return 'BOLD';
  return PAPER.test(words) || isIssuer(words) ? null : 'NAME';
}

const LONGEST_SUBTITLE = 50;
const ENDS_SUBTITLE = /[一-龥”]$/u;

/** **养老设施**: a line that is bold from end to end in Markdown. */
function isBold(text: string, {start, end}: Span): boolean {
  return text.endsWith('**', start) && text.startsWith('**', end) && (text[end + 2] ?? '\n') === '\n';
}

/** What a heading says more on a line below it, too long for one: 引导企业聚焦实体、做精主业,让福建成为福地. */
function isSubtitle(tree: DocumentTree, index: number): boolean {
  const passage = tree.passages[index];
  if (passage === undefined || passage.kind !== 'PARAGRAPH' || passage.mark !== null || passage.span.end - passage.span.start > LONGEST_SUBTITLE) return false;
  const words = wordsAt(tree.folded, passage.span);
  return words.includes(',') && ENDS_SUBTITLE.test(words) && isText(tree, index + 1);
}

/** Running text with a sentence in it, or numbered items. */
function isText(tree: DocumentTree, index: number): boolean {
  const passage = tree.passages[index];
  if (passage === undefined || passage.kind === 'ROW' || passage.kind === 'TITLE') return false;
  if (passage.mark !== null) return true;
  const {start, end} = passage.span;
  return end - start > SHORTEST_TEXT && nextOf(STOPS, tree.folded, start, end) > 0 && (isOneOf(ENDS_TEXT, tree.folded, end - 1) || end - start > LONG_TEXT);
}

function isLongText(tree: DocumentTree, index: number): boolean {
  const passage = tree.passages[index];
  return passage !== undefined && passage.mark === null && passage.span.end - passage.span.start > LONG_TEXT && isText(tree, index);
}
