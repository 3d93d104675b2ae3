/**
 * Which of several values is whose, where the names stand in groups: `10万头、50万只和20亿元、8亿元` for two names and two → one each; for two names and
 * one of both → `10万头、50万只和20亿元`; `100%和99%` for two rates of two groups → the first is of both groups.
 *
 * Values that fit none of these are told for nobody. Serves "for … three targets".
 */
import type {PlacedAmount} from '../numbers/amounts.ts';
import type {Name} from './names.ts';
import {isMoney, isShare} from '../numbers/units.ts';

/** A name and which of the values is its own. */
export interface Valued {
  readonly name: Name;
  readonly at: number;
}

/** The names of some measures, each of several groups or of itself. */
interface Measured {
  /** For each measure the names that it gives. */
  readonly names: readonly (readonly Name[])[];
  /** What each is called of all groups at once. */
  readonly joint: readonly string[];
  /** Whether the measures are linked by another sign than the groups, so that as many of the one as of the other are told apart. */
  readonly isTold: boolean;
}

/** The names with their values; null where these do not fit. `marks` stand behind the values, one fewer than these. */
export function withValues({names, joint, isTold}: Measured, amounts: readonly PlacedAmount[], marks: readonly string[]): readonly Valued[] | null {
  const sizes = names.map(one => one.length);
  const [first = []] = names;
  // 43%、43%、85% of 农药、化肥利用率和农膜回收率; 10万头、50万只和20亿元、15亿元
  const isOneEach = amounts.length === names.flat().length && sizes.slice(1).every(size => size === 1);
  if (isOneEach || areBlocks(sizes, amounts, marks)) return inOrder(names.flat());
  // 10万头、50万只和20亿元: what is earned is of both.
  const ofAll = names.slice(1).map((one, index): Name => (one.length === 1 ? one[0] as Name : {indicator: joint[index + 1] ?? '', population: null}));
  if (areBlocks(sizes.map((size, index) => (index === 0 ? size : 1)), amounts, marks)) return inOrder([...first, ...ofAll]);
  // 100%和99%: a rate each.
  const isOfMeasures = amounts.length === names.length && (first.length !== names.length || isTold) && amounts.every(({unit}) => isShare(unit));
  return isOfMeasures ? names.flatMap((one, at) => one.map(name => ({name, at}))) : null;
}

function inOrder(names: readonly Name[]): readonly Valued[] {
  return names.map((name, at) => ({name, at}));
}

/** Whether the values stand in blocks of those sizes: each of one sort, told from the next by its sort or by 和. */
function areBlocks(sizes: readonly number[], amounts: readonly PlacedAmount[], marks: readonly string[]): boolean {
  if (sizes.reduce((sum, size) => sum + size, 0) !== amounts.length) return false;
  let from = 0;
  for (const size of sizes) {
    const end = from + size;
    const sort = sortOf(amounts[from]);
    const next = amounts[end];
    if (amounts.slice(from, end).some(amount => sortOf(amount) !== sort) || (next !== undefined && sortOf(next) === sort && (size === 1 || marks[end - 1] === '、'))) return false;
    from = end;
  }
  return true;
}

function sortOf(amount: PlacedAmount | undefined): string {
  const unit = amount?.unit ?? null;
  return isMoney(unit) ? '元' : isShare(unit) || unit?.startsWith('1/') === true ? '%' : unit?.replace(/^[百千万亿]{1,2}/u, '').replace(/[头只羽匹尾]/u, '头') ?? '';
}
