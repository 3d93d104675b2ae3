/** Whatever the text, the pipeline gives facts and messages, each at a place of that text whose words are its own. */
import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {load} from '../loaders/load.ts';
import {fold} from '../loaders/parse/fold.ts';
import {loadVocabulary} from '../loaders/resolve/vocabulary.ts';
import type {Facts} from '../loaders/facts.ts';
import {readSeeds} from '../src/seeds.ts';

const vocabulary = loadVocabulary();
const texts = (await readSeeds()).map(({path}) => readFileSync(path, 'utf8'));

/** A stretch of a seed of some two thousand characters: long enough for every form, short enough for many runs. */
const excerpt = fc.record({text: fc.constantFrom(...texts), at: fc.double({min: 0, max: 1, noNaN: true})})
  .map(({text, at}) => text.slice(Math.floor(at * Math.max(0, text.length - 2000))).slice(0, 2000));

/** What happens to papers on their way: brackets lost, signs in the other width, lines cut, paragraphs out of order. */
const mutation = fc.constantFrom<(text: string, random: number) => string>(
  (text, random) => [...text].filter((sign, at) => !'()（）[]《》“”'.includes(sign) || (at * 7919 + random) % 3 > 0).join(''),
  text => text.replace(/[(),;:%]/gu, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (text, random) => [...text].map((sign, at) => ((at * 104729 + random) % 37 === 0 ? `${sign}\n` : sign)).join(''),
  (text, random) => text.split('\n').map((line, at) => ({line, key: (at * 7907 + random) % 101})).sort((one, other) => one.key - other.key).map(({line}) => line).join('\n'),
  text => text.replaceAll('\n', ' '),
  (text, random) => text.slice(random % 500) + text.slice(0, random % 700),
  text => text.replaceAll('0', 'O').replaceAll('、', ','),
);

function checkPlaces(text: string, facts: Facts): void {
  const all = [facts.statements, facts.measures, facts.assignments, facts.targets, facts.projects, facts.citations, facts.messages].flat();
  for (const {span} of all) {
    if (!(span.start >= 0 && span.start <= span.end && span.end <= text.length)) throw new Error(`a place outside the text: ${JSON.stringify(span)}`);
  }
  for (const {text: words, span} of facts.measures) expect(text.slice(span.start, span.end)).toBe(words);
  for (const {mention, span} of facts.assignments) expect(text.slice(span.start, span.end).replace(/\s/gu, '')).toBe(mention);
  const isTitle = (words: string) => words.replace(/\s/gu, '') === facts.document.title.replace(/\s/gu, '');
  for (const {field, span} of facts.statements) if (field === 'TITLE') expect(text.slice(span.start, span.end)).toSatisfy(isTitle);
  const ids = new Set(facts.measures.map(({id}) => id));
  expect(ids.size).toBe(facts.measures.length);
  for (const {parent} of facts.measures) expect(parent === null || ids.has(parent)).toBe(true);
  for (const {measure} of [...facts.assignments, ...facts.targets]) expect(measure === null || ids.has(measure)).toBe(true);
}

const mutatedPapers = fc.property(excerpt, fc.array(mutation, {minLength: 1, maxLength: 3}), fc.nat(10_000), (start, mutations, random) => {
  const text = mutations.reduce((current, mutate) => mutate(current, random), start);
  checkPlaces(text, load(text, {file: 'mutated.txt'}, vocabulary));
});

describe('any text gives facts', () => {
  test('mutated papers', () => {
    fc.assert(mutatedPapers, {numRuns: 150});
  });

  // Its 79th run has lines of contents between two of a title's.
  test('mutated papers that once had a title of several stretches', () => {
    fc.assert(mutatedPapers, {seed: 1577435403, numRuns: 80});
  });

  test('words of policy in any order', () => {
    const word = fc.constantFrom('市卫健委', '(', ')', '（', '负责', '牵头单位：', '、', '，', '。', '\n', '\t', '|', '一、', '（一）', '1.', '到2025年', '达到', '90%', '以上',
      '《', '》', '各县（区）人民政府', '下同', '第一位', '为牵头单位', '投资', '3000万元', '项目', '指标', '2020年', '——', '全覆盖', '分别', '和', '[bookmark: _Toc1]', '目录', '附件1', '\uFEFF', '𠮷');
    fc.assert(fc.property(fc.array(word, {maxLength: 120}), words => {
      const text = words.join('');
      checkPlaces(text, load(text, {file: 'words.txt'}, vocabulary));
    }), {numRuns: 300});
  });

  test('any characters at all', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 400}), text => {
      checkPlaces(text, load(text, {file: 'any.txt'}, vocabulary));
    }), {numRuns: 200});
  });
});

test('the reading copy has the length of the text, sign by sign', () => {
  fc.assert(fc.property(fc.string({unit: 'grapheme'}), text => {
    expect(fold(text).length).toBe(text.length);
  }));
});
