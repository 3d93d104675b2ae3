/** The whole reading of each seed, line by line: a change of any rule shows here as a diff that a person reads. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {load, loadAll} from '../loaders/load.ts';
import {printFacts} from '../loaders/print.ts';
import {loadVocabulary} from '../loaders/resolve/vocabulary.ts';
import {readSeeds} from '../src/seeds.ts';

const vocabulary = loadVocabulary();

describe.each(await readSeeds())('$source.file', ({path, source}) => {
  const text = readFileSync(path, 'utf8');
  const facts = load(text, source, vocabulary);

  test('reads as it did', async () => {
    await expect(printFacts(facts)).toMatchFileSnapshot(join(import.meta.dirname, 'seeds', source.file.replace('.txt', '.facts.txt')));
  });

  test('every place is inside the text, and an assignment stands where its words do', () => {
    const all = [...facts.measures, ...facts.assignments, ...facts.targets, ...facts.projects, ...facts.citations, ...facts.messages];
    for (const {span} of all) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(span.start).toBeLessThanOrEqual(span.end);
    }
    for (const {span, mention} of facts.assignments) expect(text.slice(span.start, span.end).replace(/\s/gu, '')).toBe(mention);
    for (const measure of facts.measures) expect(text.slice(measure.span.start, measure.span.end)).toBe(measure.text);
    for (const {title, span} of facts.citations) expect(text.slice(span.start, span.end).replace(/\s+/gu, '')).toContain(title.replace(/\s+/gu, '').slice(0, 4));
  });

  test('every fact belongs to a measure of the paper, and every assignment to an institution of it', () => {
    const measures = new Set(facts.measures.map(({id}) => id));
    const institutions = new Set(facts.institutions.map(({name}) => name));
    expect(measures.size).toBe(facts.measures.length);
    for (const {parent} of facts.measures) expect(parent === null || measures.has(parent)).toBe(true);
    for (const {measure, institution} of facts.assignments) {
      expect(measures).toContain(measure);
      expect(institutions).toContain(institution);
    }
    for (const {measure} of [...facts.targets, ...facts.projects]) expect(measure === null || measures.has(measure)).toBe(true);
  });
});

test('papers that are read together give what each of them gives alone', async () => {
  const papers = (await readSeeds()).map(({path, source}) => ({source, text: readFileSync(path, 'utf8')}));
  expect(loadAll(papers, vocabulary).map(printFacts)).toEqual(papers.map(({text, source}) => printFacts(load(text, source, vocabulary))));
});
