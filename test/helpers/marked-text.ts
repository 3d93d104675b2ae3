/**
 * Cases as text: a title, the words with marks, and behind `==>` the facts as lines. The format is in `test/README.md`.
 *
 * Example: `({LEAD:市卫健委}负责)` → text `(市卫健委负责)` and one mark LEAD on [1, 5)
 */

export interface Mark {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

export interface Case {
  readonly title: string;
  /** Line of the title in the file, from 1. */
  readonly line: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly expected: readonly string[];
}

/** The cases of a file, in order. */
export function readCases(file: string): readonly Case[] {
  const lines = file.split('\n');
  const starts = lines.flatMap((line, index) => (line.startsWith('# ') ? [index] : []));
  return starts.map((start, index) => {
    const body = lines.slice(start + 1, starts[index + 1] ?? lines.length);
    const arrow = body.indexOf('==>');
    const words = (arrow < 0 ? body : body.slice(0, arrow)).join('\n').replace(/^\n+|\n+$/gu, '');
    const expected = arrow < 0 ? [] : body.slice(arrow + 1).map(line => line.trim()).filter(line => line !== '');
    return {title: lines[start]?.slice(2) ?? '', line: start + 1, ...readMarks(words), expected};
  });
}

/** Words with `{LABEL:…}` marks, which may stand in each other → the plain text and the marks by place. */
function readMarks(words: string): {text: string; marks: readonly Mark[]} {
  const marks: Mark[] = [];
  const open: {label: string; start: number}[] = [];
  let text = '';
  for (let at = 0; at < words.length; at += 1) {
    const opening = /^\{([A-Z_]+[0-9]*):/u.exec(words.slice(at, at + 24));
    if (opening !== null) {
      open.push({label: opening[1] ?? '', start: text.length});
      at += opening[0].length - 1;
    } else if (words[at] === '}' && open.length > 0) {
      const {label, start} = open.pop() as {label: string; start: number};
      marks.push({label, start, end: text.length});
    } else {
      text += words[at];
    }
  }
  if (open.length > 0) throw new Error(`a mark is not closed: ${words}`);
  return {text, marks: marks.sort((one, other) => one.start - other.start || other.end - one.end)};
}
