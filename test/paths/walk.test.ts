/** Paths over small graphs made by hand: forward from both ends to one joint, the shortest first, none twice. */
import {expect, test} from 'vitest';
import {groupBy} from '../../loaders/group-by.ts';
import type {Reach} from '../../src/api/paths/reach.ts';
import type {Step, Stop} from '../../src/api/paths/step.ts';
import {compareSteps} from '../../src/api/paths/step.ts';
import {walk} from '../../src/api/paths/walk.ts';

const stop = (id: string): Stop => ({key: `#${id}`, id});

/** `A CARRIES m LEAD` → a step. */
function step(line: string): Step {
  const [from = '', type = '', to = '', role = null] = line.split(' ');
  return {type, from: stop(from), to: stop(to), role, rank: null, mention: null, start: null, end: null};
}

/** All paths, each as the ids of its nodes. */
function paths(lines: readonly string[], from: string, to: string, maxHops = 6, first = 100): readonly string[] {
  const graph: Reach = groupBy(lines.map(step).sort(compareSteps), ({from}) => from.key);
  return walk(stop(from), stop(to), graph, graph, maxHops, first, () => undefined).map(path => {
    let at = from;
    return [at, ...path.map(one => (at = one.from.id === at ? one.to.id : one.from.id))].join(' ');
  });
}

const CARRIED = ['A CARRIES m LEAD', 'B CARRIES m COOPERATE', 'm SETS t', 't QUANTIFIES i'];

test('one way forward, from either end', () => {
  expect(paths(CARRIED, 'A', 'i')).toEqual(['A m t i']);
  expect(paths(CARRIED, 'i', 'A')).toEqual(['i t m A']);
});

test('two that carry one measure have it as their joint, and nothing behind it', () => {
  expect(paths(CARRIED, 'A', 'B')).toEqual(['A m B']);
});

test('a member is joined through its group', () => {
  expect(paths([...CARRIED, 'C MEMBER_OF B'], 'C', 't')).toEqual(['C B m t']);
});

test('an institution of another plan is reached over the indicator', () => {
  expect(paths([...CARRIED, 'X CARRIES n', 'n SETS u', 'u QUANTIFIES i'], 'A', 'X')).toEqual(['A m t i u n X']);
});

test('what stands in one region, or is laid out by one plan, is not joined by it', () => {
  const lines = ['R LOCATED_IN A', 'R LOCATED_IN B', 'p LAYS_OUT m', 'p LAYS_OUT n', 'A CARRIES m', 'B CARRIES n'];
  expect(paths(lines, 'A', 'B')).toEqual([]);
});

test('a partner of a partner is no path', () => {
  expect(paths([...CARRIED, 'B CARRIES n', 'C CARRIES n'], 'A', 'C')).toEqual([]);
});

test('a plan leads to what it lays out, and no further', () => {
  const lines = ['R APPLIES_TO p', 'p LAYS_OUT m', 'p SETS t', ...CARRIED];
  expect(paths(lines, 'R', 'A')).toEqual(['R p m A']);
  expect(paths(lines, 'A', 'R')).toEqual(['A m p R']);
  expect(paths(lines, 'R', 'i')).toEqual(['R p t i']);
});

test('shorter paths come first, then those who lead', () => {
  const lines = ['A CARRIES m COOPERATE', 'A CARRIES n LEAD', 'm SETS t', 'n SETS t', 'A CARRIES o LEAD', 'o PART_OF m'];
  expect(paths(lines, 'A', 't')).toEqual(['A n t', 'A m t', 'A o m t']);
});

test('no more hops and no more paths than asked for', () => {
  const lines = ['A CARRIES m', 'A CARRIES n', 'm SETS t', 'n SETS t'];
  expect(paths(lines, 'A', 't', 1)).toEqual([]);
  expect(paths(lines, 'A', 't', 2, 1)).toEqual(['A m t']);
});

test('a ring leads nowhere twice', () => {
  expect(paths(['A MEMBER_OF B', 'B MEMBER_OF A', 'B CARRIES m'], 'A', 'm')).toEqual(['A B m']);
});

test('a walk ends where its time does', () => {
  const graph: Reach = groupBy(CARRIED.map(step).sort(compareSteps), ({from}) => from.key);
  const late = () => {
    throw new Error('late');
  };
  expect(() => walk(stop('A'), stop('B'), graph, graph, 6, 100, late)).toThrow('late');
});
