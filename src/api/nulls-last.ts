/**
 * Puts what has no value at the end of a sorted list in both directions: the database puts it first where the order is
 * falling, and whoever asks for the latest year does not want what has none.
 *
 * Example: `ORDER BY this.year DESC, this.id ASC` → `ORDER BY this.year IS NULL, this.year DESC, this.id ASC`
 *
 * The generator has no such option. It writes each order on one line of plain names; our own statements, which have
 * expressions there, are left as they are.
 */
const ORDER = /^(?<head>[ ]*ORDER BY )(?<steps>[\w.]{1,200} (?:ASC|DESC)(?:, [\w.]{1,200} (?:ASC|DESC))*)$/gmu;
const FALLING = /(?<value>[\w.]+) DESC/gu;

/** The statement with every falling order completed. */
export function nullsLast(statement: string): string {
  return statement.replace(ORDER, (_, head: string, steps: string) => head + steps.replace(FALLING, '$<value> IS NULL, $<value> DESC'));
}
