/**
 * The rules of a page → the tables that they draw: for each its cells, merged ones as one.
 *
 * Example: a frame with a line across and one down from it → three cells, the first over two columns
 */
import type {Rule} from './pdf-rules.ts';

/** A cell as drawn, in points from the page's left upper corner. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The row that it begins in, counted from 0, and how many it reaches over. */
  readonly row: number;
  readonly rowspan: number;
}

export interface Grid {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: number;
  readonly boxes: readonly Box[];
}

/** A rule on one axis: where it stands, and from where to where it runs. */
interface Edge {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Lines as near as this are one; ends as near as this meet. */
export const NEAR = 3;
/** More lines are no table that anyone reads. */
const MOST_EDGES = 600;
/** A line parts two cells where it runs along this share of their side. */
const PARTS = 0.6;

/** The tables on a page: two columns or more; a table in a table's cell makes the outer one a frame. */
export function gridsOf(rules: readonly Rule[]): readonly Grid[] {
  const across = edgesOf(rules.filter(({y1, y2}) => y1 === y2).map(({x1, x2, y1}) => ({at: y1, from: x1, to: x2})));
  const down = edgesOf(rules.filter(({x1, x2}) => x1 === x2).map(({x1, y1, y2}) => ({at: x1, from: y1, to: y2})));
  if (across.length + down.length > MOST_EDGES) return [];
  const grids = groupsOf(across, down).flatMap(group => gridOf(group.across, group.down));
  return grids.filter(outer => !grids.some(inner => inner !== outer && isInside(inner, outer)));
}

function isInside(inner: Grid, outer: Grid): boolean {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
}

/** Pieces of one line joined: a table's lines are often drawn cell by cell. */
function edgesOf(pieces: readonly Edge[]): readonly Edge[] {
  const places = placesOf(pieces.map(({at}) => at));
  const byPlace = places.map((): Edge[] => []);
  for (const piece of pieces) byPlace[nearest(places, piece.at)]?.push(piece);
  return byPlace.flatMap((line, index) => {
    const joined: Edge[] = [];
    for (const {from, to} of line.sort((one, other) => one.from - other.from)) {
      const last = joined.at(-1);
      if (last !== undefined && from <= last.to + NEAR) joined[joined.length - 1] = {...last, to: Math.max(last.to, to)};
      else joined.push({at: places[index] ?? 0, from, to});
    }
    return joined;
  });
}

/** The distinct places among many that are nearly the same, in order. */
export function placesOf(all: readonly number[]): readonly number[] {
  const places: number[] = [];
  for (const at of [...all].sort((one, other) => one - other)) {
    if (places.length === 0 || at - (places.at(-1) ?? 0) > NEAR) places.push(at);
  }
  return places;
}

/** The index of the last place that is not behind `at`. */
export function nearest(places: readonly number[], at: number): number {
  let low = 0;
  for (let high = places.length; high - low > 1;) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

interface Group {
  readonly across: readonly Edge[];
  readonly down: readonly Edge[];
}

/** Lines that meet, directly or through others. */
function groupsOf(across: readonly Edge[], down: readonly Edge[]): readonly Group[] {
  const left = new Set(down);
  const free = new Set(across);
  const groups: Group[] = [];
  for (const first of across) {
    if (!free.delete(first)) continue;
    const group = {across: [first], down: [] as Edge[]};
    for (let at = 0, to = 0; at < group.across.length || to < group.down.length;) {
      const isAcross = at < group.across.length;
      const edge = (isAcross ? group.across[at] : group.down[to]) as Edge;
      for (const other of isAcross ? left : free) {
        if (!meets(edge, other)) continue;
        (isAcross ? left : free).delete(other);
        (isAcross ? group.down : group.across).push(other);
      }
      if (isAcross) at += 1;
      else to += 1;
    }
    groups.push(group);
  }
  return groups;
}

function meets(one: Edge, other: Edge): boolean {
  return other.at >= one.from - NEAR && other.at <= one.to + NEAR && one.at >= other.from - NEAR && one.at <= other.to + NEAR;
}

/** Cells between the lines; a side that lacks, as at a page's end, is where the other lines end. */
function gridOf(across: readonly Edge[], down: readonly Edge[]): readonly Grid[] {
  const xs = placesOf([...down.map(({at}) => at), ...outermost(across, down)]);
  const ys = placesOf([...across.map(({at}) => at), ...outermost(down, across)]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 1) return [];
  const cellOf = new Map<number, number>();
  const boxes: Box[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (cellOf.has(row * columns + column)) continue;
      let right = column + 1;
      while (right < columns && !cellOf.has(row * columns + right) && !isParted(down, xs[right], ys[row], ys[row + 1])) right += 1;
      let bottom = row + 1;
      while (bottom < rows && !isParted(across, ys[bottom], xs[column], xs[right])) bottom += 1;
      for (let y = row; y < bottom; y += 1) for (let x = column; x < right; x += 1) cellOf.set(y * columns + x, boxes.length);
      boxes.push({left: xs[column] ?? 0, right: xs[right] ?? 0, top: ys[row] ?? 0, bottom: ys[bottom] ?? 0, row, rowspan: bottom - row});
    }
  }
  return [{left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, rows, boxes}];
}

/** Where the lines end that run further than any line across them. */
function outermost(lines: readonly Edge[], across: readonly Edge[]): readonly number[] {
  const ends = [Math.min(...lines.map(({from}) => from)), Math.max(...lines.map(({to}) => to))];
  const ats = across.map(({at}) => at);
  return ends.filter(end => Number.isFinite(end) && ats.every(at => Math.abs(at - end) > 2 * NEAR));
}

function isParted(edges: readonly Edge[], place = 0, from = 0, to = 0): boolean {
  let covered = 0;
  for (const edge of edges) {
    if (Math.abs(edge.at - place) <= NEAR) covered += Math.max(0, Math.min(edge.to, to) - Math.max(edge.from, from));
  }
  return covered >= (to - from) * PARTS;
}
