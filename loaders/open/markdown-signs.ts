/**
 * What programs that write Markdown put around words, left out: strokes before signs, attributes, links, pictures, fences.
 *
 * Example: `## 1\.完善机制 {#完善机制 .unnumbered}` → `## 1.完善机制`; `占比达到65\%` → `占比达到65%`
 */
interface Sign {
  /** What every such sign holds: a text without it is not searched. */
  readonly hint: string;
  readonly pattern: RegExp;
  readonly words: string;
}

/** Pictures before links, links before the spans that they may stand in. */
const SIGNS: readonly Sign[] = [
  {hint: '![', pattern: /!\[[^[\]\n]{0,200}\]\([^()\n]{0,400}\)(?:\{[^{}\n]{0,200}\})?/gu, words: ''},
  {hint: '](', pattern: /\[(?<words>[^[\]\n]{0,200})\]\((?:https?:|mailto:|[#/.])[^()\n]{0,400}\)/gu, words: '$<words>'},
  {hint: ']{', pattern: /\[(?<words>[^[\]\n]{0,400})\]\{[.#][^{}\n]{0,200}\}/gu, words: '$<words>'},
  {hint: '{', pattern: /(?<=^#{1,6} .{0,200})[ ]{0,4}\{[#.-][^{}\n]{0,200}\}[ ]{0,4}$/gmu, words: ''},
  {hint: ':::', pattern: /^:{3,80}(?:[ ]{0,4}(?:\{[^{}\n]{0,200}\}|[a-zA-Z-]{1,40}))?[ ]{0,4}:{0,80}$/gmu, words: ''},
  {hint: '\\', pattern: /\\(?=[.%()[\]<>~*_+=^$"'@&-])|(?<=[^\s\\])\\$/gmu, words: ''},
];

/** The text without these; one that has none of them stays as it is. */
export function withoutMarkdownSigns(text: string): string {
  return SIGNS.reduce((words, sign) => (words.includes(sign.hint) ? words.replace(sign.pattern, sign.words) : words), text);
}
