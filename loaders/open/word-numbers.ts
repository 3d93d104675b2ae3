/**
 * Writes the numbers that Word counts by itself into the paragraphs as words, since no converter keeps them and the tree
 * of measures hangs on them.
 *
 * Example: the second paragraph of a list of the form `（%1）` in chineseCounting, 强化组织领导 → `（二）强化组织领导`
 */
import {childrenOf, type Numbered, type WordLevel, wordNumbering} from './word-levels.ts';
import {wordNumeral} from './word-numerals.ts';

/** Changes `document` in place. */
export function writeNumbers(document: Document, numbering: Document, styles: Document | null): void {
  const numberedAs = wordNumbering(numbering, styles);
  const count = counter();
  for (const paragraph of Array.from(document.getElementsByTagName('w:p'))) {
    const numbered = isInTextBox(paragraph) ? null : numberedAs(paragraph);
    if (numbered === null) continue;
    const words = count(numbered);
    if (words !== '' && (paragraph.textContent ?? '').trim() !== '') write(document, paragraph, words);
  }
}

/** Word keeps the words of a text box twice, for old and new readers; its numbers are left out. */
function isInTextBox(paragraph: Element): boolean {
  for (let above = paragraph.parentNode; above !== null; above = above.parentNode) {
    if (above.nodeName === 'w:txbxContent') return true;
  }
  return false;
}

function write(document: Document, paragraph: Element, words: string): void {
  const run = document.createElement('w:r');
  const text = document.createElement('w:t');
  text.setAttribute('xml:space', 'preserve');
  text.appendChild(document.createTextNode(words));
  run.appendChild(text);
  const [properties] = childrenOf(paragraph, 'w:pPr');
  paragraph.insertBefore(run, properties === undefined ? paragraph.firstChild : properties.nextSibling);
}

/** Counts paragraph after paragraph; returns the number of each as it stands on the page. */
function counter(): (numbered: Numbered) => string {
  const counts = new Map<string, (number | undefined)[]>();
  const used = new Set<string>();
  return ({list, level}) => {
    const own = counts.get(list.list) ?? [];
    counts.set(list.list, own);
    if (!used.has(list.num)) for (const [at, start] of list.restarts) own[at] = start - 1;
    used.add(list.num);
    own[level] = (own[level] ?? (list.levels[level]?.start ?? 1) - 1) + 1;
    for (let deeper = level + 1; deeper < own.length; deeper += 1) {
      if (list.levels[deeper]?.restarted !== false) own[deeper] = undefined;
    }
    return numberWords(list.levels, level, own);
  };
}

/** A sign behind which no blank is needed. */
const CLOSED = /[、，．.)）:：]$/u;

function numberWords(levels: readonly (WordLevel | undefined)[], at: number, counts: readonly (number | undefined)[]): string {
  const level = levels[at];
  if (level === undefined || level.format === 'bullet' || level.format === 'none') return '';
  const words = level.text.replace(/%(?<level>[1-9])/gu, (_, place: string) => {
    const other = Number(place) - 1;
    const format = level.inDigits ? 'decimal' : levels[other]?.format ?? 'decimal';
    return wordNumeral(format, counts[other] ?? levels[other]?.start ?? 1);
  });
  return level.parted && words !== '' && !CLOSED.test(words) ? `${words} ` : words;
}
