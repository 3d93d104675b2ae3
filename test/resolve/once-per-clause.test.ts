/** One assignment for each institution that a clause names. */
import {expect, test} from 'vitest';
import type {Assignment} from '../../loaders/facts.ts';
import {clausesFirst, oncePerClause} from '../../loaders/resolve/once-per-clause.ts';

function assignment(measure: string, institution: string, rank: number): Assignment {
  return {measure, institution, mention: institution, role: 'COOPERATE', rank, source: 'CLAUSE', span: {start: rank, end: rank + 1}};
}

test('a body named twice in a clause carries it once, the ranks stay as written', () => {
  const clause = ['市场监督管理局', '教育局', '市场监督管理局', '公安局'].map((name, index) => assignment('m1', name, index + 1));
  expect(oncePerClause(clause).map(({institution, rank}) => `${rank} ${institution}`)).toEqual(['1 市场监督管理局', '2 教育局', '4 公安局']);
});

test('a body leads wherever its clause says so', () => {
  const clause = (['RESPONSIBLE 财政局', 'RESPONSIBLE 教育局', 'LEAD 财政局', 'COOPERATE 教育局', 'LEAD 财政局'] as const)
    .map((words, index) => ({...assignment('m1', words.split(' ')[1] ?? '', index + 1), role: words.startsWith('LEAD') ? 'LEAD' : words.startsWith('C') ? 'COOPERATE' : 'RESPONSIBLE'} as const));
  expect(oncePerClause(clause).map(({institution, role, rank}) => `${role} ${rank} ${institution}`)).toEqual(['RESPONSIBLE 2 教育局', 'LEAD 3 财政局']);
});

test('who leads in one clause and carries the next does both', () => {
  const clauses = [{...assignment('m1', '教育局', 1), role: 'RESPONSIBLE'} as const, {...assignment('m1', '教育局', 1), role: 'LEAD'} as const];
  expect(oncePerClause(clauses)).toEqual(clauses);
});

test('a body of the next clause or of another measure is named anew', () => {
  const clauses = [assignment('m1', '教育局', 1), assignment('m1', '教育局', 1), assignment('m2', '教育局', 2)];
  expect(oncePerClause(clauses)).toEqual(clauses);
});

test('what a sentence says of a body that a clause of its measure names is no second assignment', () => {
  const clause = assignment('m1', '教育局', 1);
  const [same, other, elsewhere] = ([['m1', '教育局'], ['m1', '公安局'], ['m2', '教育局']] as const)
    .map(([measure, institution]) => ({...assignment(measure, institution, 1), role: 'LEAD', source: 'TEXT'} as const));
  expect(clausesFirst([same, clause, other, elsewhere].filter(each => each !== undefined))).toEqual([clause, other, elsewhere]);
});
