/**
 * Other documents that the paper names: in 《》, or by a document number alone.
 *
 * Example: `按照区党委办公厅《关于加强公立医院党的建设工作的实施办法》(藏党办发〔2018〕31号)要求`
 * → title 关于加强公立医院党的建设工作的实施办法, number 藏党办发〔2018〕31号, issuer 区党委办公厅
 */
import {collect} from '../collect.ts';
import type {Citation, Mention, Span} from '../facts.ts';
import type {DocumentTree, Passage} from '../layout.ts';
import {AND_OTHERS, ISSUES} from './title/issuers.ts';
import {joinedLines, placeOfJoined} from './joined-lines.ts';
import {findMentions} from './mentions/find.ts';
import {isDocumentTitle} from './citations/document-words.ts';
import {isSentOut} from './citations/issued.ts';
import {hasKindBehind} from './citations/kind-behind.ts';
import {definitionsIn} from './citations/short-names.ts';
import {issuerInNumber} from './citations/number-issuer.ts';
import {numbersIn} from './citations/numbers.ts';
import {titlesIn} from './citations/titles.ts';
import type {Title} from './citations/titles.ts';
import {wordsAt} from '../span.ts';
import {BLANKS, signsOf, withoutBlanks, withoutSigns} from '../signs.ts';

/** How far before a title its issuer is looked for, and how far on either side its number. */
const REACH = 60;

const QUOTES_AND_BLANKS = signsOf(`${BLANKS}《》〈〉<>‹›“”"`);
const bare = (words: string): string => withoutSigns(QUOTES_AND_BLANKS, words).replaceAll('（', '(').replaceAll('）', ')').replaceAll('－', '—');

const BETWEEN = new RegExp(`^${ISSUES}$`, 'u');
/** The title says how many have issued it: 教育部等八部门关于…. */
const OTHERS_BEHIND = new RegExp(`(?:${AND_OTHERS}|等)$`, 'u');
/** 原 stands before a body that has another name now: 工信部、原环保部. */
const LIST_MARK = /^[、和及与 ]{0,2}原?$/u;

/** The issuers as the paper writes them; between two that stand side by side is put a mark: 中共中央 国务院 → 中共中央、国务院. */
function joinIssuers(text: string, issuers: readonly Mention[]): string {
  return issuers.map(({start, end}, index) => {
    const before = issuers[index - 1];
    const mark = before === undefined ? '' : text.slice(before.end, start).trim() || '、';
    return mark + withoutBlanks(text.slice(start, end));
  }).join('');
}

/** The bodies right before a title: 中共中央办公厅、国务院办公厅 of `根据中共中央办公厅、国务院办公厅《…》`. */
function issuerBefore(tree: DocumentTree, title: Title, from: number): string | null {
  const start = Math.max(from, title.outer.start - REACH);
  const named = findMentions(tree.folded, tree.text, {start, end: title.outer.start});
  const last = named.at(-1);
  if (last === undefined || !BETWEEN.test(tree.folded.slice(last.end, title.outer.start))) return null;
  const issuers = [last];
  for (const mention of named.slice(0, -1).reverse()) {
    if (!LIST_MARK.test(tree.folded.slice(mention.end, issuers[0]?.start))) break;
    issuers.unshift(mention);
  }
  return joinIssuers(tree.text, issuers);
}

/** The body that the title itself begins with: 西藏自治区人民政府办公厅 of 《西藏自治区人民政府办公厅关于…》. */
function issuerInside(tree: DocumentTree, {inner}: Title): string | null {
  const about = tree.folded.slice(inner.start, Math.min(inner.end, inner.start + REACH)).search(/关于|印发|转发|公告/u);
  if (about < 2) return null;
  const others = OTHERS_BEHIND.exec(tree.folded.slice(inner.start, inner.start + about))?.[0].length ?? 0;
  const words = {start: inner.start, end: inner.start + about - others};
  const named = findMentions(tree.folded, tree.text, words);
  const covered = named.reduce((length, mention) => length + mention.end - mention.start, 0);
  const marks = tree.folded.slice(words.start, words.end).replace(/[^、和及与\s]/gu, '').length;
  return named.length > 0 && covered + marks >= about - others ? joinIssuers(tree.text, named) : null;
}

/** Whether a number stands right behind the title, in brackets or bare, or right before it. */
function isBeside(folded: string, {outer}: Title, number: Span): boolean {
  if (number.start >= outer.end) {
    return number.start - outer.end <= 8 && /^\s{0,2}(?:[([][^)]{0,5})?$/u.test(folded.slice(outer.end, number.start));
  }
  return number.end <= outer.start && outer.start - number.end <= 4 && /^[)文件\s]{0,4}$/u.test(folded.slice(number.end, outer.start));
}

interface Numbered {
  readonly title: Title;
  readonly number: Span | null;
}

/** Each title with its number, and the numbers that stand alone; one pass over both, which are in document order. */
function pairUp(folded: string, titles: readonly Title[], numbers: readonly Span[]): {titled: Numbered[]; alone: Span[]} {
  const titled: Numbered[] = [];
  const alone: Span[] = [];
  let next = 0;
  for (const title of titles) {
    let number: Span | null = null;
    for (let one = numbers[next]; one !== undefined && one.start < title.outer.end + 10 && number === null; one = numbers[next]) {
      const isInside = one.start < title.outer.end && title.outer.start < one.end;
      if (isBeside(folded, title, one)) number = one;
      else if (one.start >= title.outer.end) break;
      else if (!isInside) alone.push(one);
      next += 1;
    }
    titled.push({title, number});
  }
  return {titled, alone: [...alone, ...numbers.slice(next)]};
}

/** 印发贯彻落实《条例》若干措施 issues the 关于贯彻落实〈条例〉的若干措施. */
function withoutParticles(title: string): string {
  return title.replace(/^关于|的/gu, '');
}

/** A region that opens a title: 陕西省, 某某市. */
const REGION = /^[一-龥]{2,8}?(?:自治[区州县]|[省市县区州盟旗])/u;

/** The titles that a notice may give to what it issues: with the region of its issuer before the name, or without it. */
function withAndWithoutRegion(title: string, own: string): readonly string[] {
  const region = REGION.exec(own)?.[0];
  if (region === undefined) return [title];
  return title.startsWith(region) ? [title, title.slice(region.length)] : [title, region + title];
}

/** Whether a title is the paper's own: its whole title, or what its title says is issued. */
function isOwn(words: string, ownTitle: string | null): boolean {
  if (ownTitle === null) return false;
  const own = bare(ownTitle);
  // The notice may leave out the years that the plan has behind its name.
  const title = bare(words.replace(/[(（][^()（）]{1,20}[)）]$/u, ''));
  if (own === bare(words)) return true;
  return withAndWithoutRegion(title, own).some(name => isIssued(name, own));
}

/** Whether a paper's title says that it issues what is called so. */
function isIssued(title: string, own: string): boolean {
  if (own.includes(`印发${withoutParticles(title)}`)) return true;
  return title.length >= 4 && [`印发${title}`, `发布${title}`, `公布${title}`, `制定的${title}`, `制订的${title}`].some(form => own.includes(form));
}

/** The head of a paper, where its own title and number stand: lines without a full sentence near its beginning. */
const HEAD = 800;

function isHead(tree: DocumentTree, span: Span): boolean {
  const words = tree.folded.slice(span.start, span.end);
  return words.length < 20 || (span.start < HEAD && !/[。;]/u.test(words));
}

/** A line of the head that opens with a number: 闽政办〔2018〕48号 各市、县(区)人民政府. */
function isOwnNumber(tree: DocumentTree, number: Span): boolean {
  return number.start < HEAD && /(?:^|\n)\s{0,8}$/u.test(tree.folded.slice(Math.max(0, number.start - 9), number.start));
}

const titleWords = (tree: DocumentTree, {inner}: Title): string => wordsAt(tree.text, inner).replace(/\s*\n\s*/gu, '').trim();

/** Stray blanks are the layout's: 国办发〔2021〕60 号. */
const numberWords = (tree: DocumentTree, number: Span): string => wordsAt(tree.text, number).replace(/\s+/gu, '');

/** Whether a title, or the long one that it stands for, or the words behind it say that it is a document's. */
function isDocument(folded: string, {inner, outer}: Title, longTitle: string | undefined): boolean {
  const title = withoutBlanks(folded.slice(inner.start, inner.end));
  return isDocumentTitle(longTitle ?? title) || hasKindBehind(folded, title, outer.end);
}

const NONE: readonly Citation[] = [];

/** The citations of one passage. A number alone in the paper's head, or on a line of its own, is its own. */
function citationsOf(paper: DocumentTree, passage: Passage, shortNames: Map<string, string>, sentOut: Set<string>): readonly Citation[] {
  const words = wordsAt(paper.folded, passage.span);
  if (!words.includes('《') && !words.includes('号')) return NONE;
  const lines = joinedLines(paper, passage.span, passage.mark);
  const {tree, span} = lines;
  const titles = titlesIn(tree.folded, span);
  const definitions = definitionsIn(tree.folded, titles);
  const {titled, alone} = pairUp(tree.folded, titles, numbersIn(tree.folded, span));
  let from = span.start;
  const found: Citation[] = [];
  for (const {title, number} of titled) {
    const words = titleWords(tree, title);
    const defined = definitions.get(title);
    if (isSentOut(tree.folded, title.outer)) sentOut.add(bare(words));
    if (defined !== undefined) shortNames.set(words, titleWords(tree, defined));
    else if (number !== null || isDocument(tree.folded, title, shortNames.get(words))) {
      const named = number === null ? null : issuerInNumber(tree, number);
      const issuer = issuerInside(tree, title) ?? issuerBefore(tree, title, from) ?? named?.issuer ?? null;
      const own = named?.number ?? number;
      found.push({title: shortNames.get(words) ?? words, number: own === null ? null : numberWords(tree, own), issuer, span: placeOfJoined(lines, title.inner)});
    }
    from = title.outer.end;
  }
  const bareNumbers = (isHead(paper, passage.span) ? [] : alone.filter(number => !isOwnNumber(paper, placeOfJoined(lines, number)))).map(number => {
    const named = issuerInNumber(tree, number);
    const place = named?.number ?? number;
    const words = numberWords(tree, place);
    return {title: words, number: words, issuer: named?.issuer ?? null, span: placeOfJoined(lines, place)};
  });
  return [...found, ...bareNumbers].sort((a, b) => a.span.start - b.span.start);
}

/** Every document that the paper cites, in document order; the paper itself and what it sends out, under title or short name, are none. */
export function readCitations(tree: DocumentTree, ownTitle: string | null): Citation[] {
  const shortNames = new Map<string, string>();
  const sentOut = new Set<string>();
  return collect(tree.passages, passage => (passage.kind === 'BOILERPLATE' ? NONE : citationsOf(tree, passage, shortNames, sentOut)))
    .filter(({title}) => !sentOut.has(bare(title)) && !isOwn(title, ownTitle));
}
