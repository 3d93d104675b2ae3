/**
 * The title of a paper: the first line of its head that ends like one, with the lines before it that it goes on from.
 *
 * Example: `国务院关于做好⏎就业工作的若干意见` → 国务院关于做好就业工作的若干意见, each character with its place
 */
import type {DocumentTree, Passage} from '../layout.ts';
import {fold} from '../parse/fold.ts';
import {placesOf, wordsAt} from '../span.ts';
import type {Compact} from './compact.ts';

const TITLE_END = /(?:规划|规划纲要|纲要|方案|意见|通知|办法|计划|措施|举措|任务|任务清单|清单|条例|规定|决定|行动|公告|通报|报告|细则|要点|政策|函|批复|分工)(?:\([^()]{1,24}\)){0,2}(?:的通知)?$/u;
/** The number that some papers write behind their title. */
const TITLE_NUMBER = /[(（][一-龥]{1,8}[〔[【](?:19|20)[0-9]{2}[〕\]】][0-9]{1,5}号[)）]$/u;
/** The date that some papers write behind their title. */
export const TITLE_DATE = /[(（](?:19|20)[0-9]{2}[ ]?年[ ]?[0-9]{1,2}[ ]?月[ ]?[0-9]{1,2}[ ]?日[)）]$/u;
const LONGEST_TITLE = 120;
const TITLE_START = /^(?:【[^】]{1,8}】|[0-9]{1,2}[.、][ ]{0,2}|[一-龥]{1,8}〔(?:19|20)[0-9]{2}〕[0-9]{1,5}号[ ]?[-—:][ ]?)/u;
export const NUMBER = /[一-龥]{1,8}[〔[(【](?:19|20)[0-9]{2}[〕\])】][ ]?(?:第)?[0-9]{1,5}[ ]?号/u;

/** The title with the place of each character; else the first line; null where the paper has no line at all. */
export function titleWords(tree: DocumentTree, head: readonly Passage[]): Compact | null {
  const unmarked = head.filter(({mark}) => mark === null);
  const lines = unmarked.map(({span}) => wordsAt(tree.text, span).replace(/\s*\n\s*/gu, ''));
  const bare = lines.map(line => fold(line).replace(TITLE_DATE, '').trim());
  const last = bare.findIndex(line => line.length >= 4 && line.length <= 120 && TITLE_END.test(line) && !/[。;]/u.test(line));
  if (last < 0) {
    const line = lines[0]?.slice(0, LONGEST_TITLE) ?? '';
    return line === '' ? null : viewOf(tree, unmarked[0], line, line);
  }
  const first = firstLine(bare, last);
  const words = lines.slice(first, last + 1).join('');
  const start = TITLE_START.exec(fold(words))?.[0].length ?? 0;
  return viewOf(tree, unmarked[first], words, words.slice(start).replace(TITLE_DATE, '').replace(TITLE_NUMBER, '').trim());
}

/** The title within the words of its lines, which begin with the passage. */
function viewOf(tree: DocumentTree, passage: Passage | undefined, words: string, title: string): Compact {
  const places = passage === undefined ? null : placesOf(tree.text, passage.span.start, words);
  const start = words.lastIndexOf(title);
  return {words: title, start: passage?.span.start ?? 0, offsets: places?.slice(start, start + title.length) ?? null};
}

/** A title is broken where its last line has neither 关于 nor a beginning of its own: `国务院关于做好⏎就业工作的若干意见`. */
function firstLine(lines: readonly string[], last: number): number {
  if (/关于|^《|印发/u.test(lines[last] ?? '')) return last;
  for (let at = last - 1; at >= Math.max(0, last - 3); at -= 1) {
    const line = lines[at] ?? '';
    if (line.length > 60 || /[。;:,)]$/u.test(line) || NUMBER.test(line)) return last;
    if (line.includes('关于')) return at;
  }
  return last;
}
