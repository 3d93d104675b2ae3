/**
 * Bytes → text: finds the encoding by the byte order mark, by what is valid, then by what a page says of itself.
 *
 * Example: `B5 DA D2 BB D5 C2` is no UTF-8 and decodes as GB18030 → `第一章`
 *
 * Node's own TextDecoder knows GB18030 (with GBK and GB2312 in it), UTF-16 and every label of the web's pages, so that no
 * library is needed. A byte order mark stays in the text: fold.ts reads it as a blank.
 */
import {unreadable} from './unreadable.ts';

/** @param stated the encoding that an HTML page states; it is asked only where the bytes themselves do not say */
export function decodeText(bytes: Uint8Array, stated: string | null = null): string {
  const wide = wideEncoding(bytes);
  const text = wide === null
    ? unmarkedWide(bytes) ?? decodeAs('utf-8', bytes) ?? (stated === null ? null : decodeAs(stated, bytes)) ?? (isChinese(bytes) ? decodeAs('gb18030', bytes) : null)
    : decodeAs(wide, bytes);
  if (text === null) throw unreadable('{file} is no text in UTF-8, UTF-16 or GB18030: save it in one of them, or as .docx or .pdf.');
  return text;
}

/** Null where the bytes are not valid in this encoding, or where no such encoding is known. */
function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return null;
  }
}

/** How much of a file is looked at to tell UTF-16 without a byte order mark. */
const SAMPLE = 4096;
/** Of UTF-16 at least this share of the bytes is zero, in digits, line feeds and blanks, … */
const FEWEST_ZEROS = 0.01;
/** Signs that no text has. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/u;
/** … and on one side of the pairs there are so many times more zeros than on the other, where 一 has one. */
const TIMES_MORE = 3;

/** UTF-16 by its byte order mark. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark, by zeros that stand on one side of the pairs; null for what is none. */
function unmarkedWide(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const first = sample.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  const second = sample.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  if (bytes.length % 2 === 1 || Math.max(first, second) < sample.length * FEWEST_ZEROS) return null;
  const text = second >= TIMES_MORE * first ? decodeAs('utf-16le', bytes) : first >= TIMES_MORE * second ? decodeAs('utf-16be', bytes) : null;
  return text === null || CONTROL.test(text) ? null : text;
}

/** Text in GB18030 has nearly all its two-byte signs in the old part, GB2312; what comes of other encodings has not. */
const LEAST_COMMON = 0.9;

function isChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead === 0) return false;
    if (lead < 0x80) continue;
    at += 1;
    pairs += 1;
    if (lead >= 0xa1 && lead <= 0xf7 && (bytes[at] ?? 0) >= 0xa1) common += 1;
  }
  return pairs > 0 && common >= pairs * LEAST_COMMON;
}
