/**
 * Markdown → its text: as it stands, but for tables in HTML or drawn with dashes, which become tables with bars, and what programs add to the words.
 *
 * Example: `# 任务⏎<table><tr><th>指标</th>…</table>` → `# 任务⏎| 指标 | … |`; a file without such a table stays the file's own words
 */
import {decodeText} from './decode-text.ts';
import {htmlToText} from './html.ts';
import {withoutMarkdownSigns} from './markdown-signs.ts';
import {withBarTables} from './markdown-tables.ts';

/** Opening and closing tags alone, so that a table that is never closed costs nothing. */
const TAG = /<(?<close>\/?)table(?=[\s>])[^>]{0,400}>/giu;

/** The text of a Markdown file; a table that is never closed stays as it is. */
export function readMarkdown(bytes: Uint8Array): string {
  const text = withoutMarkdownSigns(withBarTables(decodeText(bytes)));
  const pieces: string[] = [];
  let done = 0;
  let depth = 0;
  let start = 0;
  for (const tag of text.matchAll(TAG)) {
    const closes = tag.groups?.['close'] === '/';
    if (!closes && depth === 0) start = tag.index;
    depth = Math.max(0, depth + (closes ? -1 : 1));
    if (!closes || depth > 0 || start < done) continue;
    const end = tag.index + tag[0].length;
    pieces.push(text.slice(done, start), '\n', htmlToText(text.slice(start, end)));
    done = end;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(done);
}
