/**
 * What a convention says of a clause that only lists its bodies.
 *
 * Example: behind `列第一位者为牵头单位` the clause `(市教育局、市财政局)` → what begins before its second name leads, the others cooperate
 */
import type {Mention, Role, Span} from '../../facts.ts';
import {nextOf, signsOf} from '../../signs.ts';
import type {Convention} from '../conventions.ts';
import {isNobody} from '../names/nobody.ts';
import type {NamedList} from './index.ts';

/** What a convention says of a plain list: those that begin before `leadEnd` lead. */
export interface Governed {
  readonly leadEnd: number;
  readonly others: Role;
}

/** The convention's word on a clause of `words`, or on a cell, which is none; null where the words themselves say who does what. */
export function governedBy(convention: Convention | null, words: string, lists: readonly NamedList[], ranked: number, clause: Span | null): Governed | null {
  if (convention === null || lists.some(({part}) => part !== 'CARRY')) return null;
  const {others, leads} = convention;
  const first = lists.find(({bodies}) => bodies.length > 0)?.bodies[0]?.mention;
  if (first === undefined || ranked > 0 || (clause !== null && opensWithNobody(words, clause, first))) return {others, leadEnd: 0};
  const comma = leads === 'FIRST' ? 0 : words.slice(first.end).search(/[,;]/u);
  return {others, leadEnd: comma < 0 ? words.length : first.end + comma};
}

const SEPARATORS = signsOf('、,;');

/** Whether 各有关部门 stands before the first body of a clause: then a convention on the first says of nobody that he leads. */
function opensWithNobody(words: string, clause: Span, first: Mention): boolean {
  if (first.start - clause.start < 2) return false;
  const before = words.slice(clause.start, first.start).replace(/^[^:]{0,8}:/u, '');
  const stop = nextOf(SEPARATORS, before, 0);
  const opening = (stop < 0 ? before : before.slice(0, stop)).trim();
  return opening.length >= 2 && isNobody(opening);
}
