/**
 * A PDF → its text: lines in reading order, a paragraph's lines joined, page numbers and running heads left out.
 *
 * Example: `…到2025年，县域内就诊⏎率达到90%。⏎— 3 —` → `…到2025年，县域内就诊率达到90%。`
 *
 * The build of pdf.js for Node; its character maps tell signs of fonts that are not in the file.
 */
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import type {PDFDocumentProxy, PDFPageProxy} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {TextItem, TextMarkedContent} from 'pdfjs-dist/types/src/display/api.d.ts';
import {type PdfTable, tablesAmong} from './pdf-cells.ts';
import {gridsOf} from './pdf-grid.ts';
import {paragraphsOfPages} from './pdf-lines.ts';
import type {Piece} from './pdf-piece.ts';
import {type Operators, rulesOf} from './pdf-rules.ts';
import {unreadable} from './unreadable.ts';

const PDFJS = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
/** No paper has more pages, and no page more pieces of text. A small file may hold any number of them. */
const MOST_PAGES = 2000;
const MOST_PIECES_OF_PAGE = 20_000;
const MOST_PIECES = 600_000;

/** Reads a PDF with a text layer; one without, or with a password, is refused. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes), verbosity: pdfjs.VerbosityLevel.ERRORS, isEvalSupported: false, disableFontFace: true, useSystemFonts: false,
    // Pictures are not looked at.
    maxImageSize: 1,
    cMapUrl: `${join(PDFJS, 'cmaps')}/`, cMapPacked: true, standardFontDataUrl: `${join(PDFJS, 'standard_fonts')}/`,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) throw unreadable(`{file} has more than ${MOST_PAGES} pages: take the paper's own out of it.`);
    return checked(paragraphsOfPages(await pagesOf(document, pdfjs)).join('\n'));
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw unreadable('{file} is locked with a password: save it without one.');
    throw error;
  } finally {
    await task.destroy();
  }
}

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** The share of a page's height that its head and its foot take. */
const EDGE = 0.12;

/** Each page's pieces and tables. */
async function pagesOf(document: PDFDocumentProxy, {OPS, Util}: Pdfjs): Promise<readonly (readonly (Piece | PdfTable)[])[]> {
  const pages: (readonly (Piece | PdfTable)[])[] = [];
  let left = MOST_PIECES;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const view = page.getViewport({scale: 1});
    const items = await itemsOf(page, Math.min(left, MOST_PIECES_OF_PAGE));
    left -= items.length;
    const pieces = items.flatMap((item): Piece[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      // The page's matrix reads pages upright that are set on their side.
      const [along = 0, across = 0, , , x = 0, y = 0] = Util.transform(view.transform, item.transform as number[]) as number[];
      // Words set askew are a watermark or a stamp.
      const size = Math.hypot(along, across);
      return Math.abs(across) > Math.abs(along) / 10 ? [] : [{text: item.str, x, y, right: x + item.width, size, atEdge: y < view.height * EDGE || y > view.height * (1 - EDGE)}];
    });
    const rules = pieces.length === 0 ? [] : rulesOf(await page.getOperatorList(), OPS as Operators, view.transform as number[]);
    pages.push(tablesAmong(pieces, gridsOf(rules)));
    page.cleanup();
  }
  return pages;
}

/** The pieces of a page as pdf.js finds them, which is stopped where they are more than any paper has. */
async function itemsOf(page: PDFPageProxy, most: number): Promise<readonly (TextItem | TextMarkedContent)[]> {
  const items: (TextItem | TextMarkedContent)[] = [];
  const reader = (page.streamTextContent() as ReadableStream<{items: readonly (TextItem | TextMarkedContent)[]}>).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    for (const item of read.value.items) items.push(item);
    if (items.length <= most) continue;
    await reader.cancel(new Error('too many pieces of text'));
    throw unreadable('{file} has more text than any paper: take the paper\'s own pages out of it, or save it as .txt.');
  }
  return items;
}

/** Signs of private use and control signs: what a font gives whose file does not say what its signs mean. */
const MEANINGLESS = /[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff\ufffd]/gu;
const MOST_MEANINGLESS = 0.1;

function checked(text: string): string {
  if (text.trim() === '') throw unreadable('{file} has pages but no text, as scanned pages have none: run text recognition (OCR) on it first.');
  if ((text.match(MEANINGLESS)?.length ?? 0) > text.length * MOST_MEANINGLESS) {
    throw unreadable('{file} does not say which signs its fonts show: run text recognition (OCR) on it, or save the paper as .docx or .txt.');
  }
  return `${text}\n`;
}
