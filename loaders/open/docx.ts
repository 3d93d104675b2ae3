/**
 * A Word document (.docx) → its text: a line for each paragraph, with the numbers that Word counts, and tables as bars.
 *
 * Example: two paragraphs of the list `%1、` and one of `（%1）` → `一、总体要求⏎二、主要任务⏎（一）强化组织领导`
 *
 * mammoth knows Word's markup (changes, fields, text boxes, merged cells) but drops the numbers of lists; they are written
 * into the paragraphs before.
 */
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import {htmlToText} from './html.ts';
import {unreadable} from './unreadable.ts';
import {unzip} from './unzip.ts';
import {writeNumbers} from './word-numbers.ts';
import {OUTLINE_STYLES, writeOutline} from './word-outline.ts';

const PART = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[A-Za-z0-9]{1,40}\.xml(?:\.rels)?)$/u;
const DOCUMENT = /^word\/document[0-9]{0,3}\.xml$/u;

/** A paper of five hundred pages has half as many. They take a few bytes of the file each, and some time. */
const MOST_TAGS = 600_000;

/** Reads a .docx; what is a zip file of another kind is refused. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const parts = new Map(await unzip(bytes, name => PART.test(name)));
  const main = [...parts.keys()].find(name => DOCUMENT.test(name));
  if (main === undefined) throw unreadable('{file} is packed like a .docx but has no Word document in it: save the paper as .docx, .pdf or .txt.');
  parts.set(main, prepared(parts, main));
  // Without the list definitions mammoth takes every paragraph as one, in its place.
  parts.delete('word/numbering.xml');
  const zip = new JSZip();
  for (const [name, content] of parts) zip.file(name, content);
  const buffer = await zip.generateAsync({type: 'nodebuffer'});
  const {value} = await mammoth.convertToHtml({buffer}, {styleMap: [...OUTLINE_STYLES], convertImage: mammoth.images.imgElement(async () => ({src: ''}))});
  return htmlToText(value, 'WORD');
}

function prepared(parts: ReadonlyMap<string, Uint8Array>, main: string): Uint8Array {
  const document = xml(parts.get(main));
  const numbering = parts.get('word/numbering.xml');
  const given = parts.get('word/styles.xml');
  const styles = given === undefined ? null : xml(given);
  if (numbering !== undefined) writeNumbers(document, xml(numbering), styles);
  writeOutline(document, styles);
  // mammoth would put the notes behind the paper as a list with numbers, as if they were tasks.
  for (const name of ['w:footnoteReference', 'w:endnoteReference']) {
    for (const reference of Array.from(document.getElementsByTagName(name))) reference.parentNode?.removeChild(reference);
  }
  return Buffer.from(new XMLSerializer().serializeToString(document), 'utf8');
}

function xml(bytes: Uint8Array | undefined): Document {
  const broken = (message: string): never => {
    throw new Error(message);
  };
  const parser = new DOMParser({errorHandler: {warning: () => undefined, error: broken, fatalError: broken}});
  const words = new TextDecoder('utf-8').decode(bytes);
  if (words.split('<', MOST_TAGS + 2).length > MOST_TAGS + 1) throw unreadable('{file} has more in it than any paper: take the paper\'s own pages out of it, or save it as .txt.');
  return parser.parseFromString(words, 'text/xml');
}
