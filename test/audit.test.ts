/**
 * The cases of the audit's rules under `cases/audit/`: small papers, read by the real pipeline, and what the rule says of
 * them. Papers of one case are parted by a line `---`; a case without marks must yield nothing.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Facts} from '../loaders/facts.ts';
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

describe('the five papers', () => {
  const seeds = join(import.meta.dirname, '../seeds');
  const texts = readdirSync(seeds).filter(name => name.endsWith('.txt')).map(name => ({name, text: readFileSync(join(seeds, name), 'utf8')}));
  const read = (changed: (text: string) => string) => texts.map(({name, text}) => load(changed(text), {file: name}, vocabulary));
  const printed = (papers: readonly Facts[]) => audit(papers).map(finding => `${finding.severity} ${finding.rule}: ${sentenceOf(finding)}`);

  test('have these contradictions', () => {
    expect(printed(read(text => text)).filter(line => line.startsWith('ERROR'))).toEqual([
      'ERROR contradicting-values: 孕产妇死亡率 has values for 2020 that cannot all be true: “孕产妇死亡率为41.63/10万”, “0”',
      'ERROR contradicting-values: 婴儿死亡率 has values for 2020 that cannot all be true: “婴儿死亡率17.07‰”, “9.86”',
      'ERROR contradicting-values: 每千人口执业(助理)医师数 has values for 2020 that cannot all be true: “每千人口卫生技术人员数、执业（助理）医师数、注册护士数分别达到9.63人、4.18人、3.30人”, “3.64”',
      'ERROR contradicting-values: 每千人口注册护士数 has values for 2020 that cannot all be true: “每千人口卫生技术人员数、执业（助理）医师数、注册护士数分别达到9.63人、4.18人、3.30人”, “4.01”',
      'ERROR worse-than-baseline: 孕产妇死亡率 is to get worse (lower is better): “0” in 2020, “35.0” in 2025',
      'ERROR ratio-mismatch: “医护比 1:0.79” states 1:0.79; its own numbers give 1:1.1 (4.01 to 3.64)',
      'ERROR ratio-mismatch: “医护比 1:0.8” states 1:0.8; its own numbers give 1:1 (4.2 to 4.2)',
    ]);
  });

  test('give the same findings in whatever order they come', () => {
    const papers = read(text => text);
    expect(printed([...papers].reverse())).toEqual(printed(papers));
  });

  test.each([
    ['without closing brackets', (text: string) => text.replace(/[)）]/gu, '')],
    ['without line breaks', (text: string) => text.replaceAll('\n', ' ')],
    ['cut in the middle', (text: string) => text.slice(text.length / 3, text.length / 2)],
    ['twice over', (text: string) => text + text],
  ])('are audited %s too, every place inside its paper', (_, changed) => {
    for (const {places} of audit(read(changed))) {
      for (const {paper, span} of places) expect(span.start >= 0 && span.start < span.end && span.end <= paper.tree.text.length).toBe(true);
    }
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
