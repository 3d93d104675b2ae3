/**
 * A piece of text on a PDF's page, and how the lines of one paragraph or one cell are put together.
 *
 * Example: `joined('县域内就诊', '率达到90%。')` → `县域内就诊率达到90%。`; between Latin words a blank stands
 */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** From the page's top. */
  readonly y: number;
  readonly right: number;
  readonly size: number;
  /** Whether it stands where page numbers and running heads do: at the page's top or foot. */
  readonly atEdge: boolean;
}

/** The gap, in sizes of the type, from which on a blank stands between two pieces. */
export const BLANK = 0.4;

/** A mark that opens a heading or a task. */
export const MARK = /^(?:第[一二三四五六七八九十百]{1,5}[章节条篇]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}[.．、](?![0-9]))/u;

/** How wide the letters are, in sizes of the type, that a line's end does not part: a number or a Latin word. */
export function unpartedWidth(text: string): number {
  return (/^[0-9A-Za-z.,%+-]{1,30}/u.exec(text)?.[0].length ?? 0) / 2;
}

/** Narrower blanks, in sizes of the type, are what a line was stretched by to fill its column. */
const NARROWEST_BLANK = 0.24;
/** A blank beside a Chinese sign. */
export const STRETCHED = /(?<=[\u2014-\uffef]) | (?=[\u2014-\uffef])/gu;

/** How wide the signs of a text are, in sizes of the type, without its blanks. */
export function signsWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== ' ') width += text.charCodeAt(at) < 0x2014 ? 0.5 : 1;
  }
  return width;
}

/** A piece without the blanks that stand for the gaps of a stretched line: `市 人 力` in a narrow cell → `市人力`. */
export function unstretched(piece: Piece): Piece {
  const blanks = piece.text.split(' ').length - 1;
  const free = piece.right - piece.x - signsWidth(piece.text) * piece.size;
  return blanks > 0 && free < blanks * piece.size * NARROWEST_BLANK ? {...piece, text: piece.text.replace(STRETCHED, '')} : piece;
}

/** Between Latin words a line's end stood for a blank. */
export function joined(before: string, line: string): string {
  return /[A-Za-z0-9]$/u.test(before) && /^[A-Za-z]/u.test(line) ? `${before} ${line}` : before + line;
}
