/**
 * What the commands print: results on standard output, progress and complaints on standard error.
 *
 * Example: `table([['plan', 'targets'], ['003_…', '41']])` → two lines with their columns under one another.
 */

/** A line of a result. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A line for the person who waits. */
export function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Rows as lines, columns aligned; a Chinese character is two columns wide. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => width(row[column] ?? ''))));
  return rows.map(row => row.map((cell, column) => pad(cell, widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

function pad(cell: string, to: number): string {
  const blanks = ' '.repeat(to - width(cell));
  return /^[\d.,]+(?: \(.*\))?$/u.test(cell) ? blanks + cell : cell + blanks;
}

function width(cell: string): number {
  return [...cell].reduce((sum, character) => sum + (/[\u2E80-\uFFEF]/u.test(character) ? 2 : 1), 0);
}
