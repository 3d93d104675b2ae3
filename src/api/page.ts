/**
 * The page that a field's arguments ask for, refused where no page can be like that: the generator takes 0 for "no limit",
 * and the database fails on what is negative.
 *
 * Example: `measures(limit: 0)` → BAD_USER_INPUT `limit is 0; ask for at least 1, or leave it out for the whole list.`
 */
import type {FieldNode} from 'graphql';
import {badInput} from './bad-input.ts';
import {isCursor} from './cursors.ts';

/** The `limit` or `first` among the arguments or else the usual page, null where there is none; values of other types are refused elsewhere. */
export function pageOf(node: FieldNode, given: Readonly<Record<string, unknown>>, usual?: unknown): number | null {
  for (const name of ['limit', 'first']) {
    const instead = usual === undefined ? 'the whole list' : String(usual);
    if (isBelow(given[name], 1)) throw badInput(`${name} is ${given[name]}; ask for at least 1, or leave it out for ${instead}.`, node);
  }
  if (isBelow(given.offset, 0)) throw badInput(`offset is ${given.offset}; it counts from 0, the first of the list.`, node);
  if (typeof given.after === 'string' && !isCursor(given.after)) {
    throw badInput('after is no cursor of this list; give the endCursor of the page before, or leave it out for the first page.', node);
  }
  const size = given.limit ?? given.first ?? usual;
  return typeof size === 'number' ? size : null;
}

function isBelow(value: unknown, least: number): value is number {
  return typeof value === 'number' && value < least;
}
