/**
 * The words of a stretch without the blanks and line breaks that its layout put into them, each character's place kept.
 *
 * Example: `省市场监\n管局、省 财政厅` → `省市场监管局、省财政厅`; character 4 of the words is character 5 of the text
 */
import type {Span} from '../facts.ts';

export interface Compact {
  readonly words: string;
  /** The place in the text of each character, and of the end. */
  readonly offsets: readonly number[];
}

const BLANK = /\s/u;

/** `folded` at `span` without blanks. `insteadOf` says what stands for a blank between two characters, if anything. */
export function compact(folded: string, span: Span, insteadOf?: (before: string, blank: string, after: string) => string): Compact {
  const characters: string[] = [];
  const offsets: number[] = [];
  for (let at = span.start; at < span.end; at += 1) {
    const character = folded.charAt(at);
    const shown = BLANK.test(character) ? insteadOf?.(characters.at(-1) ?? '', character, folded.charAt(at + 1)) ?? '' : character;
    if (shown === '') continue;
    characters.push(shown);
    offsets.push(at);
  }
  offsets.push(span.end);
  return {words: characters.join(''), offsets};
}

/** The place in the text of `span` of the compact words. */
export function placeOf({offsets}: Compact, span: Span): Span {
  const last = offsets[span.end - 1];
  return {start: offsets[span.start] ?? 0, end: span.end > span.start && last !== undefined ? last + 1 : offsets[span.start] ?? 0};
}

/** Names in a list may be parted by nothing but a blank: 市教育局 市财政局. A line may end within a name: 省人力资源社会⏎保障厅. */
export function listSeparator(before: string, blank: string, after: string): string {
  const opensName = blank === '\n' ? /[省市县区各州国]/u : /[一-龥]/u;
  return /[局厅委部办府会院]/u.test(before) && opensName.test(after) ? '、' : '';
}
