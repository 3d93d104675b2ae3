/**
 * The paths between two nodes, the shortest first. Each goes forward from both ends to one joint, and is found without
 * trying what leads nowhere: which nodes are how many steps from the far end is worked out before.
 *
 * Example: A carries m, B carries m → [A −CARRIES→ m, B −CARRIES→ m]: two steps, the joint is m.
 */
import {groupBy} from '../../../loaders/group-by.ts';
import type {Reach} from './reach.ts';
import type {Step, Stop} from './step.ts';
import {compareSteps} from './step.ts';

interface Search {
  readonly to: string;
  readonly forward: Reach;
  /** The steps that end at a node, for the way down to the far end. */
  readonly backward: Reach;
  /** By steps left: the nodes from which the way down, or the way up and down, is just so long. */
  readonly down: readonly ReadonlySet<string>[];
  readonly up: readonly ReadonlySet<string>[];
  readonly first: number;
  readonly found: (readonly Step[])[];
  readonly requireTime: () => void;
}

/** The first paths of at most so many steps; `requireTime` is asked at every turn and throws once there is none left. */
export function walk(
  from: Stop, to: Stop, fromReach: Reach, toReach: Reach, maxHops: number, first: number, requireTime: () => void,
): readonly (readonly Step[])[] {
  const down = downLevels(to, toReach, maxHops);
  const search: Search = {
    to: to.key, forward: fromReach, backward: reversed(toReach), down, up: upLevels(fromReach, toReach, down), first, found: [], requireTime,
  };
  for (let length = 1; length <= maxHops && search.found.length < first; length += 1) {
    if (search.up[length]?.has(from.key)) goUp(search, from.key, length, [], new Set([from.key]));
  }
  return search.found;
}

function downLevels(to: Stop, toReach: Reach, maxHops: number): readonly ReadonlySet<string>[] {
  const levels: ReadonlySet<string>[] = [new Set([to.key])];
  for (let length = 1; length <= maxHops; length += 1) {
    const above = [...levels[length - 1] ?? []];
    levels.push(new Set(above.flatMap(key => (toReach.get(key) ?? []).filter(isOpen).map(step => step.to.key))));
  }
  return levels;
}

/** A measure that a plan of the far side lays out is a joint, and nothing leads on to it from there. */
function upLevels(fromReach: Reach, toReach: Reach, down: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] {
  const levels: ReadonlySet<string>[] = [];
  for (let length = 0; length < down.length; length += 1) {
    const before = [...down[length - 1] ?? []];
    const joints = before.flatMap(key => (toReach.get(key) ?? []).filter(step => !isOpen(step)).map(step => step.to.key));
    const here = new Set([...down[length] ?? [], ...joints]);
    for (const [key, steps] of fromReach) {
      if (steps.some(step => (isOpen(step) ? levels : down)[length - 1]?.has(step.to.key))) here.add(key);
    }
    levels.push(here);
  }
  return levels;
}

function reversed(toReach: Reach): Reach {
  return groupBy([...toReach.values()].flat().sort(compareSteps), ({to}) => to.key);
}

function isOpen({type}: Step): boolean {
  return type !== 'LAYS_OUT';
}

/** On the way up: one step further up, or the first step down. */
function goUp(search: Search, at: string, left: number, path: readonly Step[], seen: ReadonlySet<string>): void {
  if (left === 0) return finish(search, at, path);
  for (const step of search.forward.get(at) ?? []) {
    const next = step.to.key;
    if (seen.has(next)) continue;
    if (!isOpen(step)) goDown(search, next, left - 1, [...path, step], new Set([...seen, next]));
    else if (search.up[left - 1]?.has(next)) goUp(search, next, left - 1, [...path, step], new Set([...seen, next]));
    if (search.found.length >= search.first) return;
  }
  turn(search, at, left, path, seen, true);
}

function goDown(search: Search, at: string, left: number, path: readonly Step[], seen: ReadonlySet<string>): void {
  if (!search.down[left]?.has(at)) return;
  if (left === 0) return finish(search, at, path);
  turn(search, at, left, path, seen, false);
}

function turn(search: Search, at: string, left: number, path: readonly Step[], seen: ReadonlySet<string>, isJoint: boolean): void {
  search.requireTime();
  for (const step of search.backward.get(at) ?? []) {
    if (search.found.length >= search.first) return;
    const next = step.from.key;
    if (seen.has(next) || (!isJoint && !isOpen(step)) || isDetour(path.at(-1), step)) continue;
    goDown(search, next, left - 1, [...path, step], new Set([...seen, next]));
  }
}

/** A target hangs on its measure and on its plan, a project too: over it, from the one to the other, is the longer way. */
function isDetour(last: Step | undefined, step: Step): boolean {
  return last?.type === step.type && (step.type === 'SETS' || step.type === 'FUNDS');
}

function finish(search: Search, at: string, path: readonly Step[]): void {
  if (at === search.to && search.found.length < search.first) search.found.push(path);
}
