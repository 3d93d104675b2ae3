/**
 * The cases of the audit's rules under `cases/audit/`: small papers, read by the real pipeline, and what the rule says of
 * them. Papers of one case are parted by a line `---`; a case without marks must yield nothing.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {load} from '../loaders/load.ts';
import {loadVocabulary} from '../loaders/resolve/vocabulary.ts';
import {audit, sentenceOf} from '../src/audit/audit.ts';
import {RULES} from '../src/audit/rules/index.ts';
import {readCases, type Case} from './helpers/marked-text.ts';

const CASES = join(import.meta.dirname, 'cases/audit');
const vocabulary = loadVocabulary();
const PARTED = '\n---\n';

test('each rule has its cases, and each case its rule', () => {
  expect(readdirSync(CASES).sort()).toEqual(RULES.map(({name}) => `${name}.txt`).sort());
});

describe.each(RULES.map(({name}) => name))('%s', rule => {
  const cases = readCases(readFileSync(join(CASES, `${rule}.txt`), 'utf8'));

  test('has cases that it finds and cases that it leaves alone', () => {
    expect(cases.some(({marks}) => marks.length > 0)).toBe(true);
    expect(cases.some(({marks}) => marks.length === 0)).toBe(true);
  });

  test.each(cases)('$title (line $line)', one => {
    const {marks, lines} = findingsOf(one, rule);
    expect(marks).toEqual([...new Set(one.marks.map(({start, end}) => `${start} ${one.text.slice(start, end)}`))]);
    if (one.marks.length === 0 || one.expected.length > 0) expect(lines).toEqual(one.expected);
  });
});

/** The words at every place, by where they stand in the whole case, and the sentences. */
function findingsOf({text}: Case, rule: string): {marks: readonly string[]; lines: readonly string[]} {
  const parts = text.split(PARTED);
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part.length + PARTED.length, 0));
  const papers = parts.map((part, index) => load(part, {file: `paper-${index + 1}.txt`}, vocabulary));
  const findings = audit(papers).filter(finding => finding.rule === rule);
  const places = findings.flatMap(finding => finding.places.map(({paper, span}) => {
    const start = starts[papers.indexOf(paper)] ?? 0;
    return {start: start + span.start, end: start + span.end};
  }));
  const marks = places.sort((one, other) => one.start - other.start || other.end - one.end).map(({start, end}) => `${start} ${text.slice(start, end)}`);
  return {marks: [...new Set(marks)], lines: findings.map(finding => `${finding.severity}  ${sentenceOf(finding)}`)};
}
