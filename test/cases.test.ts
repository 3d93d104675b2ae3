/** The one runner of all cases under `test/cases/`: text in, facts out. A case without marks must yield nothing. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from '../loaders/parse/parse.ts';
import {read} from '../loaders/read/read.ts';
import {FACTS, type CaseFact} from './helpers/facts-of-cases.ts';
import {readCases, type Case} from './helpers/marked-text.ts';

const CASES = join(import.meta.dirname, 'cases');
const files = readdirSync(CASES, {recursive: true, encoding: 'utf8'}).filter(file => file.endsWith('.txt') && !file.startsWith('audit/')).sort();

describe.each(files)('%s', file => {
  const facts = Object.entries(FACTS).find(([path]) => file.startsWith(path))?.[1];
  test.each(readCases(readFileSync(join(CASES, file), 'utf8')))('$title (line $line)', one => {
    if (facts === undefined) throw new Error(`no facts are known for cases in ${file}`);
    const found = facts(read(parse(one.text, {file: 'case.txt'})));
    expect(shown(one, found)).toEqual(wanted(one));
  });
});

/** Targets are marked with letters that their lines repeat; elsewhere the label is the fact's own word. */
function isLettered({expected}: Case): boolean {
  return expected.some(line => /^[A-Z][0-9]? {2}/u.test(line));
}

function wanted(one: Case): {marks: readonly string[]; lines: readonly string[]} {
  const marks = one.marks.map(({label, start, end}) => (isLettered(one) ? '' : `${label} `) + one.text.slice(start, end));
  const lines = isLettered(one) ? one.expected.map(line => line.replace(/^[A-Z][0-9]? {2,}/u, '').replace(/ {2,}/gu, '  ')) : one.expected;
  return {marks: marks.sort(), lines: [...lines].sort()};
}

function shown(one: Case, found: readonly CaseFact[]): {marks: readonly string[]; lines: readonly string[]} {
  const marks = found.flatMap(({mark}) => (mark === null ? [] : [mark])).map(mark => (isLettered(one) ? '' : `${mark.label} `) + one.text.slice(mark.start, mark.end));
  return {marks: marks.sort(), lines: one.expected.length === 0 ? [] : found.flatMap(({line}) => (line === null ? [] : [line.trim()])).sort()};
}
