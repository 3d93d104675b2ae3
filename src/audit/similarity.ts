/**
 * How alike two wordings are, by the pairs of characters that they share (Dice): 1 for the same, 0 for nothing in common.
 *
 * Example: 公立医疗机构医疗服务性收入占比 and 公立医疗机构医疗服务收入占比 → 0.9
 */
export function similarity(one: string, other: string): number {
  if (one === other) return 1;
  const left = pairs(one);
  const right = pairs(other);
  const shared = left.filter(pair => right.includes(pair)).length;
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

function pairs(words: string): readonly string[] {
  return Array.from({length: Math.max(0, words.length - 1)}, (_, at) => words.slice(at, at + 2));
}
