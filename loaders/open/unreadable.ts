/**
 * What makes a file unreadable as a paper, as a whole sentence for the user.
 *
 * Example: a PDF of scanned pages → `paper.pdf has pages but no text …: run text recognition (OCR) on it first.`
 */
export class UnreadableDocument extends Error {}

/** `{file}` in the sentence stands for the file's path, which the readers of formats do not know. */
export function unreadable(sentence: string): UnreadableDocument {
  return new UnreadableDocument(sentence);
}
