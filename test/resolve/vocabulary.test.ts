import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {departmentsFrom, wordingKey} from '../../loaders/resolve/departments.ts';
import {indicatorKey} from '../../loaders/resolve/indicator-name.ts';
import {departmentsSchema, indicatorsSchema, loadVocabulary, nationalSchema, regionsSchema} from '../../loaders/resolve/vocabulary.ts';

const read = (name: string): unknown => parse(readFileSync(new URL(`../../loaders/resolve/vocabulary/${name}.yaml`, import.meta.url), 'utf8'));
const departments = departmentsSchema.parse(read('departments'));
const national = nationalSchema.parse(read('national'));
const indicators = indicatorsSchema.parse(read('indicators'));
const vocabulary = loadVocabulary();

function repeated(words: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return words.filter(word => seen.has(word) || seen.add(word) === undefined);
}

interface Entry {
  readonly name: string;
  readonly aliases: readonly string[];
}

describe.each<[string, readonly Entry[], (wording: string) => string]>([
  ['stems', departments.stems, wordingKey],
  ['bodies', departments.bodies, wordingKey],
  ['national', national, wordingKey],
  ['indicators', indicators, indicatorKey],
])('%s', (_, entries, key) => {
  test('no wording stands twice', () => {
    expect(repeated(entries.flatMap(each => [each.name, ...each.aliases].map(key)))).toEqual([]);
  });

  test('names and aliases are sorted', () => {
    const names = entries.map(each => each.name);
    expect(names).toEqual(names.toSorted());
    for (const {aliases} of entries) expect(aliases).toEqual(aliases.toSorted());
  });
});

test('a body named whole agrees with the stem that it has in common', () => {
  const byStem = departmentsFrom({stems: departments.stems, bodies: []});
  const against = departments.bodies.flatMap(body => [body.name, ...body.aliases].map(wording => [body.name, byStem.get(wordingKey(wording))?.name]));
  expect(against.filter(([name, stem]) => stem !== undefined && stem !== name)).toEqual([]);
});

test('a bare name means one national body', () => {
  expect(repeated(national.flatMap(each => each.bare.map(wordingKey)))).toEqual([]);
});

test('earlier names belong to a region of that code, and to no other of today', () => {
  for (const {code, name, earlier} of regionsSchema.parse(read('regions')).earlier) {
    expect(vocabulary.regions.byCode.get(code)?.name).toBe(name);
    for (const old of earlier) expect(vocabulary.regions.byName.get(old)?.map(each => each.code)).toContain(code);
  }
});

test('the vocabulary loads with all provinces', () => {
  expect(vocabulary.regions.children.get('100000')).toHaveLength(34);
});

test('the same indicator elsewhere goes by the code that it has there', () => {
  // The Global Health Observatory by its indicator codes; the SDG indicators by their permanent codes, C030201 for 3.2.1.
  const known = /^(?:https:\/\/ghoapi\.azureedge\.net\/api\/[A-Z][A-Z0-9_]{5,40}|http:\/\/metadata\.un\.org\/sdg\/C[0-9]{6})$/u;
  const iris = indicators.flatMap(({sameAs}) => sameAs);
  expect(iris.filter(iri => !known.test(iri))).toEqual([]);
  expect(repeated(iris)).toEqual([]);
  expect(iris.length).toBeGreaterThan(0);
});
