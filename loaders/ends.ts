/**
 * Patterns of how words end. The engine tries a pattern that opens with words at every place of a name; read backwards from the
 * name's end it is tried once, at a sixth of the cost.
 *
 * Example: `endPattern(/率|比例/u).test('县域内就诊率')` → true, after one look at 率
 */

/** A pattern that tells whether some words end so; it has no match to look at, for that is empty. */
export function endPattern(words: RegExp | string): RegExp {
  return new RegExp(`$(?<=${typeof words === 'string' ? words : words.source})`, 'u');
}
