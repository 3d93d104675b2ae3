/**
 * A web page → the text of its paper: a line for each block, tables as bars, headings with their level, without navigation, scripts and footers.
 *
 * Example: `<nav>首页</nav><h2>一、总体要求</h2><p>到2025年&hellip;</p>` → `一、总体要求⏎到2025年…`
 */
import {compile, type DomNode, type FormatCallback, type HtmlToTextOptions} from 'html-to-text';
import {decodeText} from './decode-text.ts';
import {HEADING_SIGN, withHeadings} from './page-headings.ts';
import {withoutMenus} from './page-title.ts';
import {pipeTable, type TableCell} from './pipe-table.ts';

/** How far into a page its encoding is looked for; browsers look no further. */
const HEAD = 4096;
const CHARSET = /<meta[^>]{0,200}?charset\s{0,4}=\s{0,4}["']?(?<label>[a-zA-Z0-9_-]{3,20})/u;

/** Reads a page as saved: decoded by its mark, as valid UTF-8, as its head says, or as GB18030. */
export function readHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return htmlToText(decodeText(bytes, CHARSET.exec(head)?.groups?.['label'] ?? null));
}

/** Parts of a page that are no part of a paper. */
const AROUND: readonly string[] = [
  'script', 'style', 'noscript', 'template', 'head', 'nav', 'footer', 'aside', 'select', 'button', 'iframe', 'object', 'svg', 'img', 'audio', 'video',
  '[role=navigation]', '[role=banner]', '[role=contentinfo]', '[role=search]', '[hidden]', '[aria-hidden=true]',
  '.nav', '.footer', '.breadcrumb', '#nav', '#footer', '#breadcrumb',
];
const BLOCKS: readonly string[] = [
  'p', 'div', 'section', 'article', 'main', 'header', 'blockquote', 'dl', 'dt', 'dd', 'form', 'fieldset',
  'caption', 'figure', 'figcaption', 'center', 'ul', 'address', 'tr', 'thead', 'tbody', 'tfoot', 'td', 'th', 'li',
];
const HEADINGS: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const LINE = {leadingLineBreaks: 1, trailingLineBreaks: 1};

/** Lines that a page's source breaks between Chinese signs: no blank stood there. */
const BROKEN_SOURCE = /(?<=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef])[ \t]{0,80}\r?\n[ \t\r\n]{0,400}(?=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef])/gu;

/** Text whose line feeds count. */
const PRE = /<pre[\s>]/iu;

/** The text of a page or of a part of one. */
export function htmlToText(html: string, from: 'PAGE' | 'WORD' = 'PAGE'): string {
  const text = from === 'WORD' ? fromWord(html) : fromPage(PRE.test(html) ? html : html.replace(BROKEN_SOURCE, ''));
  const lines = text.replace(/^[ \t]+|[ \t]+$/gmu, '').trim();
  return `${withHeadings(from === 'WORD' ? lines : withoutMenus(lines, html))}\n`;
}

const table: FormatCallback = (element, walk, builder) => {
  const rows = rowsOf(element);
  if (!isDataTable(rows)) {
    builder.openBlock(LINE);
    walk(element.children, builder);
    builder.closeBlock(LINE);
    return;
  }
  builder.openTable();
  for (const row of rows) {
    builder.openTableRow();
    for (const cell of cellsOf(row)) {
      builder.openTableCell({maxColumnWidth: Number.MAX_SAFE_INTEGER});
      walk(cell.children, builder);
      builder.closeTableCell({colspan: spanOf(cell, 'colspan'), rowspan: spanOf(cell, 'rowspan')});
    }
    builder.closeTableRow();
  }
  const heads = rows.findIndex(row => cellsOf(row).some(({name}) => name !== 'th'));
  builder.closeTable({...LINE, tableToString: cells => pipeTable(cells as unknown as readonly (readonly TableCell[])[], heads)});
};

const heading: FormatCallback = (element, walk, builder) => {
  builder.openBlock(LINE);
  builder.addInline(HEADING_SIGN.repeat(Number(element.name?.slice(1))));
  walk(element.children, builder);
  builder.closeBlock(LINE);
};

const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  limits: {maxInputLength: Number.MAX_SAFE_INTEGER},
  formatters: {barTable: table, heading},
  selectors: [
    {selector: 'a', options: {ignoreHref: true}},
    {selector: 'ol', options: LINE},
    {selector: 'pre', options: LINE},
    {selector: 'hr', format: 'block', options: LINE},
    ...BLOCKS.map(selector => ({selector, format: 'block', options: LINE})),
    ...HEADINGS.map(selector => ({selector, format: 'heading'})),
    {selector: 'table', format: 'barTable'},
    ...AROUND.map(selector => ({selector, format: 'skip'})),
  ],
};
const fromPage = compile(OPTIONS);
/** A tab in Word is one that was typed: before the page number of a contents page. */
const fromWord = compile({...OPTIONS, whitespaceCharacters: ' \r\n\f\u200b'});

/** Rows of this table, not of one in its cells. */
function rowsOf({children}: DomNode): readonly DomNode[] {
  return children.flatMap(child => {
    if (child.name === 'tr') return [child];
    return child.name === 'thead' || child.name === 'tbody' || child.name === 'tfoot' ? rowsOf(child) : [];
  });
}

function cellsOf({children}: DomNode): readonly DomNode[] {
  return children.filter(({name}) => name === 'td' || name === 'th');
}

/** Tables with tables in them, or of one column, lay a page out or frame a box; their words are paragraphs. */
function isDataTable(rows: readonly DomNode[]): boolean {
  if (rows.length < 2 || rows.every(row => cellsOf(row).length < 2)) return false;
  return !rows.some(row => cellsOf(row).some(hasTable));
}

function hasTable({children}: DomNode): boolean {
  return (children ?? []).some(child => child.name === 'table' || hasTable(child));
}

/** No table of a paper is wider; a page may say anything. */
const WIDEST = 60;

function spanOf({attribs}: DomNode, name: string): number {
  const span = Number.parseInt(attribs?.[name] ?? '1', 10);
  return span >= 1 ? Math.min(span, WIDEST) : 1;
}
