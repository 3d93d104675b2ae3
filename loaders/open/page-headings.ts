/**
 * The headings of a web page or a Word document → lines with Markdown's signs, as `parse/heading-levels.ts` reads them.
 *
 * Example: `<h2>扩大服务供给</h2>` over a paragraph → `## 扩大服务供给`; the page's own `<h3>热点专题</h3>` over links stays a plain line
 */

/** Stands for one sign # while the page is made a text; no text has it. */
export const HEADING_SIGN = '\ufdd0';

const HEADING = /^(?<signs>\ufdd0{1,6})(?<words>.*)$/u;
const SIGNS = /\ufdd0/gu;
/** A heading is shorter, and no sentence ends in it. */
const LONGEST_HEADING = 60;
const SENTENCE_INSIDE = /[。；].*[^\s）)]/u;
/** Words of a paper, and not a list of links: a sentence, or a row of a table. */
const PROSE = /[。；]|^\|/u;

interface HeadingLine {
  readonly at: number;
  readonly level: number;
  /** Whether the paper's words stand under it. */
  readonly hasProse: boolean;
}

/** Headings keep their level where a paper's words stand under them; over its first sentence the paper's title is none of them. */
export function withHeadings(text: string): string {
  if (!text.includes(HEADING_SIGN)) return text;
  const lines = text.split('\n').map(line => line.trim());
  const headings = headingsOf(lines);
  const title = titleEnd(lines);
  return lines.map((line, at) => {
    const heading = headings.get(at);
    const words = line.replace(SIGNS, '').trim();
    return heading?.hasProse === true && at >= title && words !== '' ? `${'#'.repeat(heading.level)} ${words}` : words;
  }).join('\n');
}

/** From the last line up, so that each heading knows what stands under it. */
function headingsOf(lines: readonly string[]): ReadonlyMap<number, HeadingLine> {
  const found = new Map<number, HeadingLine>();
  const under: HeadingLine[] = [];
  let hasProse = false;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? '';
    const {signs, words = ''} = HEADING.exec(line)?.groups ?? {};
    if (signs === undefined || words.length > LONGEST_HEADING || SENTENCE_INSIDE.test(words)) {
      hasProse ||= PROSE.test(line);
      continue;
    }
    const level = signs.length;
    while ((under.at(-1)?.level ?? 0) > level) hasProse = under.pop()?.hasProse === true || hasProse;
    const heading = {at, level, hasProse};
    under.push(heading);
    found.set(at, heading);
    hasProse = false;
  }
  return found;
}

/** Behind the lines of the paper's title: over the first sentence only the headings right above it are headings, and not the first line. */
function titleEnd(lines: readonly string[]): number {
  const first = lines.findIndex(line => PROSE.test(line) && (line.length > LONGEST_HEADING || !HEADING.test(line)));
  let start = first;
  for (let at = first - 1, level = 7; at > 0; at -= 1) {
    const own = HEADING.exec(lines[at] ?? '')?.groups?.['signs']?.length;
    if (lines[at] === '') continue;
    if (own === undefined || own >= level) break;
    level = own;
    start = at;
  }
  return start;
}
