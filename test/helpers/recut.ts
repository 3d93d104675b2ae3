/**
 * A paper's paragraphs cut into lines as PDF pages have them: a fixed width, page numbers, indents or none, blank lines or none.
 *
 * Example: `recut(['完善协作机制,推动资源下沉'], {width: 8, …})` → `　　完善协作机⏎制,推动资源下沉`
 */
export interface PageLayout {
  /** In Chinese characters; half-width signs take half of one. */
  readonly width: number;
  readonly indented: boolean;
  /** Whether a blank line stands behind every line. */
  readonly spaced: boolean;
  readonly pageMark: (page: number) => string;
}

const LINES_OF_PAGE = 30;
/** No line begins with these, and a number or a Latin word is not cut. */
const CLOSING = /[,.，。、；：？！）》”’】〕%]/u;
const UNCUT = /[0-9A-Za-z.%]+|[\s\S]/gu;

function widthOf(words: string): number {
  return Array.from(words, sign => (/[ -~]/u.test(sign) ? 0.5 : 1)).reduce((sum, width) => sum + width, 0);
}

function linesOf(paragraph: string, {width, indented}: PageLayout): readonly string[] {
  const lines: string[] = [];
  let line = indented ? '　　' : '';
  for (const words of paragraph.match(UNCUT) ?? []) {
    if (widthOf(line) + widthOf(words) > width && !CLOSING.test(words.charAt(0))) {
      lines.push(line);
      line = '';
    }
    line += words;
  }
  return [...lines, line];
}

/** The paper as such a file has it. */
export function recut(paragraphs: readonly string[], layout: PageLayout): string {
  const lines = paragraphs.flatMap(paragraph => linesOf(paragraph, layout));
  const blank = layout.spaced ? [''] : [];
  return lines.flatMap((line, at) => {
    const isLast = at % LINES_OF_PAGE === LINES_OF_PAGE - 1;
    return [line, ...blank, ...isLast ? ['', layout.pageMark((at + 1) / LINES_OF_PAGE), ''] : []];
  }).join('\n');
}
