/**
 * Makes a small Word file of paragraphs and tables: `smallDocx([{words: '总体要求', list: 0}])` → its bytes.
 */
import JSZip from 'jszip';

export interface WordParagraph {
  readonly words: string;
  /** The level of the file's one list of Chinese numbers (一、 （一） 1.); absent where the paragraph has no number. */
  readonly list?: number;
  /** A style that brings its own number. */
  readonly style?: string;
  /** Another `w:num` than the first. */
  readonly num?: number;
  /** Word's level of a heading, counted from 0. */
  readonly outline?: number;
}

export interface WordCell {
  readonly words: string;
  readonly colspan?: number;
  readonly merge?: 'restart' | 'continue';
}

export type WordBlock = WordParagraph | {readonly rows: readonly (readonly WordCell[])[]};

const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const LEVELS: readonly (readonly [format: string, text: string])[] = [
  ['chineseCounting', '%1、'], ['chineseCountingThousand', '（%2）'], ['decimal', '%3.'], ['decimalEnclosedCircleChinese', '%4'],
];

export function smallDocx(blocks: readonly WordBlock[], levels = LEVELS, extra: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const parts = {
    '[Content_Types].xml': [
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ].join(''),
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n1" Type="${OFFICE}/numbering" Target="numbering.xml"/><Relationship Id="s1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': [
      `<?xml version="1.0"?><w:styles ${MAIN}>`,
      '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="own"/><w:basedOn w:val="Heading1"/></w:style></w:styles>',
    ].join(''),
    'word/numbering.xml': numbering(levels),
    'word/document.xml': `<?xml version="1.0"?><w:document ${MAIN}><w:body>${blocks.map(block).join('')}</w:body></w:document>`,
    ...extra,
  };
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({type: 'uint8array', compression: 'DEFLATE'});
}

function numbering(levels: typeof LEVELS): string {
  const lines = levels.map(([format, text], at) => (
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${at === 0 ? '<w:pStyle w:val="Heading1"/>' : ''}<w:lvlText w:val="${text}"/></w:lvl>`));
  const restarted = '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  return `<?xml version="1.0"?><w:numbering ${MAIN}><w:abstractNum w:abstractNumId="0">${lines.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${restarted}</w:numbering>`;
}

function block(given: WordBlock): string {
  if ('rows' in given) return `<w:tbl>${given.rows.map(row => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
  const list = given.list === undefined ? '' : `<w:numPr><w:ilvl w:val="${given.list}"/><w:numId w:val="${given.num ?? 1}"/></w:numPr>`;
  const outline = given.outline === undefined ? '' : `<w:outlineLvl w:val="${given.outline}"/>`;
  const style = given.style === undefined ? '' : `<w:pStyle w:val="${given.style}"/>`;
  return `<w:p><w:pPr>${style}${list}${outline}</w:pPr>${run(given.words)}</w:p>`;
}

function cell({words, colspan, merge}: WordCell): string {
  const span = colspan === undefined ? '' : `<w:gridSpan w:val="${colspan}"/>`;
  const down = merge === undefined ? '' : `<w:vMerge w:val="${merge}"/>`;
  return `<w:tc><w:tcPr>${span}${down}</w:tcPr>${words.split('\n').map(line => `<w:p>${run(line)}</w:p>`).join('')}</w:tc>`;
}

function run(words: string): string {
  return `<w:r><w:t xml:space="preserve">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`;
}
