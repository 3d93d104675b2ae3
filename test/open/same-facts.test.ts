/** One paper in every format gives the same facts, apart from their places. */
import {describe, expect, test} from 'vitest';
import type {Facts} from '../../loaders/facts.ts';
import {load} from '../../loaders/load.ts';
import {textOf} from '../../loaders/open/open.ts';
import {loadVocabulary} from '../../loaders/resolve/vocabulary.ts';
import {smallDocx, type WordBlock} from '../helpers/small-docx.ts';
import {smallPdf, type PdfLine} from '../helpers/small-pdf.ts';
import {gb18030} from '../helpers/gb18030.ts';

const vocabulary = loadVocabulary();

interface Paragraph {
  readonly mark: string;
  readonly level: number | null;
  readonly words: string;
}

const PARAGRAPHS: readonly Paragraph[] = [
  {mark: '', level: null, words: '银川市养老服务工作方案'},
  {mark: '一、', level: 0, words: '总体要求'},
  {mark: '', level: null, words: '到2025年，每千名老年人拥有养老床位达到40张，护理型床位占比达到55%以上。'},
  {mark: '二、', level: 0, words: '主要任务'},
  {mark: '（一）', level: 1, words: '扩大供给。新建社区养老服务中心12个。（牵头单位：市民政局；责任单位：市财政局、市卫健委）'},
  {mark: '（二）', level: 1, words: '提升质量'},
  {mark: '1.', level: 2, words: '培养人才。依据《养老护理员培训办法》，每年培训护理员200名以上。（市人社局负责，市民政局配合）'},
  {mark: '2.', level: 2, words: '强化监管。养老机构备案率达到100%。（市市场监管局、市民政局负责）'},
  {mark: '', level: null, words: '附件'},
];

/** The number of the merged task stands once; `null` is a cell that the one above reaches into. */
const TASKS: readonly (readonly (string | null)[])[] = [
  ['重点任务', '2024年', '2025年', '责任部门'],
  ['1.培养人才', '培训护理员达到150名', '培训护理员达到200名', '市人社局、市民政局'],
  [null, '持证率达到80%', '持证率达到90%', null],
  ['2.强化监管', '抽检合格率达到95%', '抽检合格率达到98%', '市市场监管局'],
];

function txt(): string {
  const rows = TASKS.map(row => `| ${row.map(cell => cell ?? '').join(' | ')} |`);
  return `${PARAGRAPHS.map(({mark, words}) => mark + words).join('\n')}\n${rows.join('\n')}\n`.replace('90% |  |', '90% | ^^ |');
}

function docx(): Promise<Uint8Array> {
  const paragraphs = PARAGRAPHS.map(({words, level}): WordBlock => (level === null ? {words} : {words, list: level}));
  const rows = TASKS.map((row, at) => row.map((cell, column) => ({
    words: cell ?? '',
    ...(cell === null ? {merge: 'continue' as const} : TASKS[at + 1]?.[column] === null ? {merge: 'restart' as const} : {}),
  })));
  return smallDocx([...paragraphs, {rows}]);
}

function html(charset: string): string {
  const rows = TASKS.map((row, at) => `<tr>${row.map((cell, column) => (
    cell === null ? '' : `<td${TASKS[at + 1]?.[column] === null ? ' rowspan="2"' : ''}>\n  <p>${cell}</p>\n</td>`)).join('\n')}</tr>`);
  return `<!DOCTYPE html><html><head><meta charset="${charset}"><title>政府门户</title><style>p{}</style></head><body>
<nav><ul><li>首页</li><li>一、政务公开</li></ul></nav><script>var 一 = "（市财政局负责）";</script>
<div class="article">${PARAGRAPHS.map(({mark, words}) => `<p>&emsp;&#12288;${mark}${words.replaceAll('，', '，\n   ')}&nbsp;</p>`).join('\n')}
<table>${rows.join('\n')}</table></div><footer>主办：市人民政府办公室负责</footer></body></html>`;
}

/** Lines of 26 signs, as a page of a paper has them, the first indented; rows of the table are left out. */
function pdf(): Uint8Array {
  const lines: PdfLine[] = [];
  for (const {mark, words} of PARAGRAPHS) {
    const all = mark + words;
    const cuts = all.length <= 24 ? [all] : [all.slice(0, 24), ...all.slice(24).match(/.{1,26}/gu) ?? []];
    cuts.forEach((line, at) => lines.push({words: line, x: at === 0 ? 106 : 74, y: 0}));
  }
  const pages = [lines.slice(0, 8), lines.slice(8)];
  return smallPdf(pages.map((page, at) => [...page.map((line, row) => ({...line, y: 740 - 28 * row})), {words: `— ${at + 1} —`, x: 280, y: 50, size: 12}]));
}

/** Facts without their places; ids are places too. */
function withoutPlaces(facts: Facts): unknown {
  const path = new Map(facts.measures.map(measure => [measure.id, measure.path]));
  const plain = (words: string): string => words.replace(/\s/gu, '');
  return {
    title: facts.document.title,
    measures: facts.measures.map(({number, title, depth}) => ({number, title: plain(title), depth})),
    assignments: facts.assignments.map(({institution, role, rank, source, measure}) => ({institution, role, rank, source, measure: path.get(measure)})),
    targets: facts.targets.map(({wording, population, comparator, value, unit, year, kind, source, measure}) => (
      {wording, population, comparator, value, unit, year, kind, source, measure: measure === null ? null : path.get(measure)})),
    citations: facts.citations.map(({title}) => title),
    messages: facts.messages.map(({code}) => code),
  };
}

async function factsOf(name: string, bytes: Uint8Array): Promise<Facts> {
  return load(await textOf(name, bytes), {file: name}, vocabulary);
}

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

describe('the same paper gives the same facts', async () => {
  const expected = await factsOf('paper.txt', utf8(txt()));

  test('as plain text it gives what is compared', () => {
    expect(expected.measures.map(({path}) => path)).toEqual(['一', '二', '二/(一)', '二/(二)', '二/(二)/1', '二/(二)/2', '二/(二)/1/1', '二/(二)/1/*', '二/(二)/2/2']);
    expect(expected.assignments).toHaveLength(12);
    expect(expected.targets).toHaveLength(11);
  });

  test.each<readonly [string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['UTF-8 with a byte order mark', 'paper.txt', () => utf8(`\ufeff${txt()}`)],
    ['UTF-16, small end first', 'paper.txt', () => utf16(`\ufeff${txt()}`)],
    ['UTF-16, big end first', 'paper.txt', () => utf16(`\ufeff${txt()}`).swap16()],
    ['UTF-16 without a mark', 'paper.txt', () => utf16(txt())],
    ['GB18030', 'paper.txt', () => gb18030(txt())],
    ['line ends of Windows', 'paper.txt', () => utf8(txt().replaceAll('\n', '\r\n'))],
    ['Markdown', 'paper.md', () => utf8(txt().replace(/^(?=一、|二、)/gmu, '## ').replace('银川市', '# 银川市'))],
    ['Markdown with a table in HTML', 'paper.md', () => utf8(txt().slice(0, txt().indexOf('|')) + html('utf-8').slice(html('utf-8').indexOf('<table'), html('utf-8').indexOf('</div>')))],
    ['Word', 'paper.docx', docx],
    ['Word under another name', 'paper.bin', docx],
    ['a web page', 'paper.html', () => utf8(html('utf-8'))],
    ['a web page in GB2312 that says so', 'paper.htm', () => gb18030(html('gb2312'))],
    ['a web page saved as text', 'paper.txt', () => utf8(html('utf-8'))],
  ])('as %s', async (_, name, bytes) => {
    expect(withoutPlaces(await factsOf(name, await bytes()))).toEqual(withoutPlaces(expected));
  });

  test('as PDF, but for the table', async () => {
    const body = await factsOf('paper.txt', utf8(txt().slice(0, txt().indexOf('|'))));
    expect(withoutPlaces(await factsOf('paper.pdf', pdf()))).toEqual(withoutPlaces(body));
  });
});
