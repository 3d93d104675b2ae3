/**
 * Names one under the other in a row with two columns of carriers: where the first column ends and the second begins.
 *
 * Example: `县财政局⏎县税务局⏎各乡镇、县经开区` → the list is a cell of its own; `县教育局⏎县住建局⏎县财政局` under 牵头单位, 配合单位 → the first leads
 */
import {nextOf, signsOf} from '../../signs.ts';
import type {ColumnSort} from './column-sorts.ts';
import type {Listed} from './listed-cells.ts';
import type {Piece} from './listed-pieces.ts';

const LEADS = /牵头|主办|主责|主要责任|主要负责/u;
const LIST = signsOf('、,;');

/** Whether heads say that one body leads: the first of two columns of carriers is theirs who lead. */
export function oneMayLead(heads: readonly string[], sorts: readonly ColumnSort[]): boolean {
  const [first, second, ...more] = sorts.flatMap((sort, column) => (sort === 'CARRIERS' ? [column] : []));
  return first !== undefined && second === first + 1 && more.length === 0 && LEADS.test(heads[first] ?? '') && !LEADS.test(heads[second] ?? '');
}

/** Whether a cell names several bodies, in a list or a line each. */
export function namesSeveral(words: string): boolean {
  return isList(words) || words.includes('\n');
}

function isList(words: string): boolean {
  return nextOf(LIST, words, 0) >= 0;
}

/** The places with those of two columns of carriers told, where nothing else is unsure. */
export function withCarriersTold(pieces: readonly Piece[], listed: Listed, sorts: readonly ColumnSort[], oneLeads: boolean): Listed {
  const [first = -1, second = -1, ...more] = listed.unsure.filter(column => sorts[column] === 'CARRIERS').sort((one, other) => one - other);
  if (first < 0 || second !== first + 1 || more.length > 0) return listed;
  const [from, to] = [listed.places[first]?.[0] ?? 0, listed.places[second]?.[1] ?? 0];
  const cut = cutOf(pieces.slice(from, to), oneLeads);
  if (cut === 0) return listed;
  const places = listed.places.map((place, column): readonly [number, number] => (column === first ? [from, from + cut] : column === second ? [from + cut, to] : place));
  return {...listed, places, unsure: listed.unsure.filter(column => column !== first && column !== second)};
}

/** How many of the names are of the first column; 0 where nothing tells. */
function cutOf(names: readonly Piece[], oneLeads: boolean): number {
  if (names.some((name, at) => at > 0 && name.index === names[at - 1]?.last)) return 0;
  const lists = names.flatMap(({words}, at) => (isList(words) ? [at] : []));
  if (lists.length === 0) return oneLeads ? 1 : 0;
  const [only = 0] = lists;
  return lists.length > 1 ? 0 : only === names.length - 1 ? only : only === 0 ? 1 : 0;
}
