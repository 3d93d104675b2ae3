/**
 * The parts of a zip file as text, with a limit on what they unpack to: a small file may unpack to any size.
 *
 * Example: a .docx and `word/*.xml` → a map with `word/document.xml`, `word/numbering.xml`, …
 *
 * Parts are unpacked piece by piece and counted, since the size that a zip file states for a part may be a lie.
 */
import JSZip from 'jszip';
import {unreadable} from './unreadable.ts';

/** The XML of a paper of five hundred pages has some 10 MB. */
const MOST_UNPACKED = 48 * 1024 * 1024;

/** The parts whose names are wanted, by name; refuses what unpacks to more than any paper needs. */
export async function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, Uint8Array>();
  let left = MOST_UNPACKED;
  for (const [name, part] of Object.entries(zip.files)) {
    if (part.dir || !wanted(name)) continue;
    const unpacked = await unpack(part, left);
    left -= unpacked.length;
    parts.set(name, unpacked);
  }
  return parts;
}

/** What JSZip has for reading a part piece by piece; its types leave it out. */
interface PieceReader {
  on(event: 'data', callback: (piece: Uint8Array) => void): PieceReader;
  on(event: 'error', callback: (error: Error) => void): PieceReader;
  on(event: 'end', callback: () => void): PieceReader;
  pause(): PieceReader;
  resume(): PieceReader;
}

function unpack(part: JSZip.JSZipObject, most: number): Promise<Uint8Array> {
  const reader = (part as unknown as {internalStream(type: 'uint8array'): PieceReader}).internalStream('uint8array');
  const pieces: Uint8Array[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    reader
      .on('data', piece => {
        pieces.push(piece);
        length += piece.length;
        if (length <= most) return;
        reader.pause();
        reject(unreadable('{file} unpacks to more than any paper needs: take the pictures out of it, or save it as .txt.'));
      })
      .on('error', reject)
      .on('end', () => resolve(Buffer.concat(pieces)))
      .resume();
  });
}
