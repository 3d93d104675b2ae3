/**
 * What makes a file unreadable as a paper, as a whole sentence for the user.
 *
 * Example: a PDF of scanned pages → `paper.pdf has pages but no text …: run text recognition (OCR) on it first.`
 */
export class UnreadableDocument extends Error {}

/** The start of such a sentence is the file's path, which the reader of a format does not know: `{file}` stands for it. */
export function unreadable(sentence: string): UnreadableDocument {
  return new UnreadableDocument(sentence);
}
