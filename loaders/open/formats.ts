/**
 * The file formats that are read and those that are known and refused, in the order in which they are tried: what the
 * bytes say goes before what the name says, and plain text, which takes any bytes, stays at the foot.
 *
 * Example: `%PDF-1.7 …` under any name → pdf; `<!DOCTYPE html>…` → html; `一、总体要求…` in paper.md → markdown
 */
import {decodeText} from './decode-text.ts';
import {unreadable} from './unreadable.ts';

export interface Format {
  /** For people: a Word document. */
  readonly name: string;
  /** Whether a file is of this format, by its first bytes (as Latin-1) or by its extension in small letters. */
  readonly recognises: (head: string, extension: string) => boolean;
  /** Readers of formats are loaded when they are needed: most papers are plain text. */
  readonly read: (bytes: Uint8Array) => string | Promise<string>;
}

/** How many of the first bytes a format is recognised by. */
export const HEAD = 1024;

/** Some programs write a mark or blanks before it. */
const PDF = /^(?:\u00ef\u00bb\u00bf)?\s*%PDF-/u;
const PAGE = /^(?:\u00ef\u00bb\u00bf)?(?:\s|<\?xml[^>]{0,200}\?>|<!--[^>]{0,400}-->)*<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/iu;

export const FORMATS: readonly Format[] = [
  {
    name: 'PDF',
    recognises: head => PDF.test(head),
    read: async bytes => (await import('./pdf.ts')).readPdf(bytes),
  },
  {
    name: 'Word document',
    recognises: head => head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006'),
    read: async bytes => (await import('./docx.ts')).readDocx(bytes),
  },
  refused(/^\u00d0\u00cf\u0011\u00e0/u, '{file} is in the old format of Word or WPS (.doc, .wps): save it as .docx.'),
  refused(/^\{\\rtf/u, '{file} is in Rich Text Format: save it as .docx.'),
  refused(/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|II\*\u0000|MM\u0000\*|BM.{4}\u0000{4})/su, '{file} is a picture: run text recognition (OCR) on it first.'),
  refused(/^(?:Rar!|7z\u00bc\u00af|\u001f\u008b)/u, '{file} is an archive: unpack it and name the paper in it.'),
  {
    name: 'web page',
    recognises: (head, extension) => PAGE.test(head) || /^(?:x|s)?html?$/u.test(extension),
    read: async bytes => (await import('./html.ts')).readHtml(bytes),
  },
  {
    name: 'Markdown text',
    recognises: (_, extension) => /^(?:md|markdown)$/u.test(extension),
    read: async bytes => (await import('./markdown.ts')).readMarkdown(bytes),
  },
  {name: 'text', recognises: () => true, read: bytes => decodeText(bytes)},
];

function refused(start: RegExp, sentence: string): Format {
  return {name: 'refused', recognises: head => start.test(head), read: () => {
    throw unreadable(sentence);
  }};
}
