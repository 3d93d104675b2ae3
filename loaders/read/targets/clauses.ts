/**
 * Cuts a stretch's words into clauses: the pieces between 。 ; , and the colon.
 *
 * Example: `到2025年,签约率达到65%以上,满意度达到80%。` → three clauses of one sentence.
 */

export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Counts the sentences of the stretch; clauses of one sentence share a carried head. */
  readonly sentence: number;
}

const SENTENCE_END = /[。;!?|]/u;
// A comma between digits groups thousands (1,200); a colon between digits is a ratio (1:0.8).
// What is fully covered ends before the next thing of a list: 藏医药服务全覆盖、60%村(居)….
const BREAK = /(?<=全覆盖)、|(?<!\d),|,(?!\d{3}(?!\d))|[。;!?|]|:(?!\d)|(?<!\d):/gu;

/** All clauses in order, without their punctuation; empty ones are left out. */
export function clausesOf(quiet: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  for (const match of quiet.matchAll(BREAK)) {
    if (match.index > start) clauses.push({start, end: match.index, sentence});
    if (SENTENCE_END.test(match[0])) sentence += 1;
    start = match.index + 1;
  }
  if (quiet.length > start) clauses.push({start, end: quiet.length, sentence});
  return clauses;
}
