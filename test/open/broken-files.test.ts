/** Whatever a file's bytes are, there is a text or one sentence that says what is wrong. */
import JSZip from 'jszip';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {UnreadableDocument, textOf} from '../../loaders/open/open.ts';
import {smallDocx} from '../helpers/small-docx.ts';
import {smallPdf} from '../helpers/small-pdf.ts';

/** The sentence, or null where there was a text. */
async function complaint(name: string, bytes: Uint8Array): Promise<string | null> {
  try {
    expect(typeof await textOf(name, bytes)).toBe('string');
    return null;
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    expect(error.message).toMatch(/^[^\n]+\.$/u);
    expect(error.message).not.toContain('{file}');
    return error.message;
  }
}

const docx = await smallDocx([{words: '总体要求', list: 0}, {rows: [[{words: '指标'}, {words: '2025年'}], [{words: '床位'}, {words: '40'}]]}]);
const pdf = smallPdf([[{words: '一、总体要求', x: 72, y: 700}]]);
const latin = (words: string): Uint8Array => Buffer.from(words, 'latin1');

describe('files that give no text say why', () => {
  test.each<readonly [string, string, Uint8Array | Promise<Uint8Array>, RegExp]>([
    ['a Word document cut off', 'a.docx', docx.slice(0, 900), /^a\.docx is a damaged Word document: /u],
    ['broken XML', 'a.docx', smallDocx([], undefined, {'word/document.xml': '<w:document><w:body>'}), /damaged Word document/u],
    ['a zip of another kind', 'a.xlsx', new JSZip().file('xl/workbook.xml', '<a/>').generateAsync({type: 'uint8array'}), /has no Word document in it/u],
    ['an old Word document', 'a.doc', latin('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'), /old format/u],
    ['Rich Text', 'a.doc', latin('{\\rtf1 x}'), /Rich Text/u],
    ['a picture', 'a.txt', latin('\u0089PNG\r\n\u001a\n'), /picture/u],
    ['a PDF cut off', 'a.pdf', pdf.slice(0, 300), /damaged PDF|no text/u],
    ['a PDF without text', 'a.pdf', smallPdf([[], []]), /OCR/u],
    ['Latin text in no known encoding', 'a.txt', latin('caf\u00e9 ol\u00e9'), /no text in UTF-8/u],
    ['bytes of a program', 'a.txt', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0xff, 0x80, 0x81]), /no text in UTF-8/u],
  ])('%s', async (_, name, bytes, words) => {
    expect(await complaint(name, await bytes)).toMatch(words);
  });

  test('a small file that unpacks to a large one', async () => {
    const bomb = await smallDocx([], undefined, {'word/document.xml': ' '.repeat(60 * 1024 * 1024)});
    expect(bomb.length).toBeLessThan(200_000);
    expect(await complaint('a.docx', bomb)).toMatch(/unpacks to more/u);
  });
});

describe('small files that hold more than any paper are refused at once', () => {
  test.each<readonly [string, string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    ['a Word document of many paragraphs', 'a.docx', () => smallDocx([], undefined, {'word/document.xml': `<w:document xmlns:w="w"><w:body>${'<w:p/>'.repeat(700_000)}</w:body></w:document>`}), /has more in it than any paper/u],
    ['a PDF page of many words', 'a.pdf', () => smallPdf([Array.from({length: 25_000}, (_, at) => ({words: '床', x: 72 + 40 * (at % 10), y: 700 - at % 600}))]), /more text than any paper/u],
  ])('%s', async (_, name, bytesOf, words) => {
    const bytes = await bytesOf();
    const start = performance.now();
    expect(await complaint(name, bytes)).toMatch(words);
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 60_000);

  test('a table whose cells reach over each other keeps its words', async () => {
    const row = '<tr><td rowspan="60" colspan="60">床位</td><td>人才</td></tr>';
    const text = await textOf('a.html', Buffer.from(`<html><table>${row.repeat(2000)}</table>`));
    expect(text.match(/床位|人才/gu)).toHaveLength(4000);
    expect(text.length).toBeLessThan(20_000);
  });

  test('a PDF page ruled into more cells than anyone reads', async () => {
    const rules = Array.from({length: 400}, (_, at) => [{from: [at, 0], to: [at, 800]} as const, {from: [0, 2 * at], to: [400, 2 * at]} as const]).flat();
    expect(await textOf('a.pdf', smallPdf([[{words: '一、总体要求', x: 72, y: 700}, ...rules]]))).toBe('一、总体要求\n');
  });
});

describe('any bytes give a text or one sentence', () => {
  const starts = fc.constantFrom<Uint8Array>(new Uint8Array(), latin('PK\u0003\u0004'), latin('%PDF-1.7\n'), latin('<html>'), latin('\u00ff\u00fe'), latin('\u00ef\u00bb\u00bf'));
  const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a.pdf', 'a');

  test('of any kind', async () => {
    await fc.assert(fc.asyncProperty(starts, fc.uint8Array({minLength: 1, maxLength: 400}), names, async (start, bytes, name) => {
      await complaint(name, Buffer.concat([start, bytes]));
    }), {numRuns: 300});
  }, 120_000);

  test('of a Word document or a PDF with bytes changed, or cut off', async () => {
    const change = fc.record({at: fc.double({min: 0, max: 1, noNaN: true}), byte: fc.integer({min: 0, max: 255})});
    await fc.assert(fc.asyncProperty(fc.constantFrom(docx, pdf), fc.array(change, {maxLength: 12}), fc.double({min: 0, max: 1, noNaN: true}), async (file, changes, cut) => {
      const bytes = Uint8Array.from(cut < 0.3 ? file.slice(0, Math.ceil(cut * 3 * file.length)) : file);
      for (const {at, byte} of changes) bytes[Math.floor(at * bytes.length)] = byte;
      await complaint('a.bin', bytes);
    }), {numRuns: 200});
  }, 120_000);

  test('nested as deep as a file can be', async () => {
    expect(await complaint('a.html', latin(`<html>${'<div>'.repeat(20_000)}`))).toMatch(/damaged web page/u);
    expect(await complaint('a.md', latin('<table>'.repeat(20_000)))).toBeNull();
  }, 60_000);
});
