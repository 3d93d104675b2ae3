/**
 * Makes a small PDF of lines at places: `smallPdf([[{words: '第一章', x: 72, y: 700}]])` → its bytes. The font is one of those
 * that readers have themselves, so that the file needs none.
 */
export interface PdfLine {
  readonly words: string;
  readonly x: number;
  /** From the page's foot, as PDF counts. */
  readonly y: number;
  readonly size?: number;
}

/** A line drawn from one place to another. */
export interface PdfRule {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

export function smallPdf(pages: readonly (readonly (PdfLine | PdfRule)[])[]): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${6 + 2 * at} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
    ...pages.flatMap((lines, at) => {
      const content = lines.map(drawn).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + 2 * at} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`, 'latin1');
}

function drawn(line: PdfLine | PdfRule): string {
  if ('from' in line) return `${line.from.join(' ')} m ${line.to.join(' ')} l S`;
  const {words, x, y, size = 16} = line;
  return `BT /F1 ${size} Tf ${x} ${y} Td <${hex(words)}> Tj ET`;
}

function hex(words: string): string {
  return Buffer.from(words, 'utf16le').swap16().toString('hex');
}
