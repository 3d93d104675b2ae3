/**
 * Text → GB18030, which Node can only decode: `gb18030('第一章')` → `B5 DA D2 BB D5 C2`. Every pair of bytes is decoded once.
 */
const PAIRS = new Map<string, readonly [number, number]>();

export function gb18030(text: string): Uint8Array {
  if (PAIRS.size === 0) fill();
  return Uint8Array.from([...text].flatMap(sign => (sign < '\u0080' ? [sign.charCodeAt(0)] : PAIRS.get(sign) ?? [])));
}

function fill(): void {
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const sign = trail === 0x7f ? '' : decoder.decode(Uint8Array.of(lead, trail));
      if (!PAIRS.has(sign)) PAIRS.set(sign, [lead, trail]);
    }
  }
}
