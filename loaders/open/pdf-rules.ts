/**
 * What a PDF's page draws → the straight lines along its edges: those that tables are ruled with.
 *
 * Example: a filled bar of 400 × 0.5 points, as Word draws the lines of a table → a rule from its left to its right end
 *
 * pdf-parse finds ruled tables as well, but gives their words alone: no merged cells, and not where a table stands.
 */
import type {PDFOperatorList} from 'pdfjs-dist/types/src/display/api.d.ts';

/** In points from the page's left upper corner; either `x1` and `x2` are the same or `y1` and `y2`. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

type Matrix = readonly number[];
type Point = readonly [x: number, y: number];

/** The numbers of pdf.js for the operators that matter here. */
export type Operators = Readonly<Record<
  'save' | 'restore' | 'transform' | 'paintFormXObjectBegin' | 'paintFormXObjectEnd' | 'constructPath' | 'stroke' | 'closeStroke' | 'fill' | 'eoFill'
  | 'fillStroke' | 'eoFillStroke' | 'closeFillStroke' | 'closeEOFillStroke', number>>;

/** A bar that is filled is a line where it is no thicker; a line runs straight where it strays no further. */
const THICKEST = 3;
const STRAY = 0.7;
/** Shorter ones are dots, dashes and corners. */
const SHORTEST = 2;
/** A page that draws more is a map or a chart. */
const MOST_RULES = 20_000;

/** @param view turns the page's own places, which count from its foot, by how the page is shown */
export function rulesOf({fnArray, argsArray}: PDFOperatorList, operators: Operators, view: Matrix): readonly Rule[] {
  const rules: Rule[] = [];
  const kept: Matrix[] = [];
  let matrix = view;
  for (let at = 0; at < fnArray.length && rules.length < MOST_RULES; at += 1) {
    const operator = fnArray[at];
    const given = argsArray[at] as readonly unknown[] | null;
    if (operator === operators.save || operator === operators.paintFormXObjectBegin) kept.push(matrix);
    if (operator === operators.restore || operator === operators.paintFormXObjectEnd) matrix = kept.pop() ?? view;
    if (operator === operators.transform) matrix = times(matrix, given as Matrix);
    if (operator === operators.paintFormXObjectBegin && Array.isArray(given?.[0])) matrix = times(matrix, given[0] as Matrix);
    if (operator === operators.constructPath) addPath(rules, given, operators, matrix);
  }
  return rules.length < MOST_RULES ? rules : [];
}

function times([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** What is only clipped by a path is not drawn. */
function addPath(rules: Rule[], given: readonly unknown[] | null, operators: Operators, matrix: Matrix): void {
  const [paint, [path] = [null]] = (given ?? []) as readonly [number?, [Float32Array | null]?];
  const strokes = [operators.stroke, operators.closeStroke, operators.fillStroke, operators.eoFillStroke, operators.closeFillStroke, operators.closeEOFillStroke];
  const isStroked = paint !== undefined && strokes.includes(paint);
  if (!path || (!isStroked && paint !== operators.fill && paint !== operators.eoFill)) return;
  for (const points of shapesOf(path, matrix)) {
    const bar = isStroked ? null : barOf(points);
    if (bar !== null) rules.push(bar);
    if (isStroked) points.slice(1).forEach((point, at) => addStroke(rules, points[at] as Point, point));
  }
}

/** How pdf.js writes a path: a number for each step, then its places. */
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
/** Curves, and how many numbers they have. */
const CURVES: Readonly<Record<number, number>> = {2: 6, 3: 4};

/** The corners of each shape of a path; those with curves are left out. */
function shapesOf(path: Float32Array, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): readonly (readonly Point[])[] {
  const shapes: Point[][] = [];
  for (let at = 0; at < path.length;) {
    const step = path[at] ?? CLOSE;
    if (step === MOVE || step === LINE) {
      const [x, y] = [path[at + 1] ?? 0, path[at + 2] ?? 0];
      if (step === MOVE) shapes.push([]);
      shapes.at(-1)?.push([a * x + c * y + e, b * x + d * y + f]);
      at += 3;
    } else if (step === CLOSE) {
      const [first] = shapes.at(-1) ?? [];
      if (first !== undefined) shapes.at(-1)?.push(first);
      at += 1;
    } else {
      shapes.push([]);
      at += 1 + (CURVES[step] ?? path.length);
    }
  }
  return shapes;
}

/** The line that a thin bar is, along its middle. */
function barOf(points: readonly Point[]): Rule | null {
  if (points.length < 4 || points.length > 6) return null;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x1, x2, y1, y2] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (y2 - y1 <= THICKEST && x2 - x1 >= SHORTEST && x2 - x1 > y2 - y1) return {x1, x2, y1: (y1 + y2) / 2, y2: (y1 + y2) / 2};
  return x2 - x1 <= THICKEST && y2 - y1 >= SHORTEST ? {x1: (x1 + x2) / 2, x2: (x1 + x2) / 2, y1, y2} : null;
}

function addStroke(rules: Rule[], [fromX, fromY]: Point, [toX, toY]: Point): void {
  const [x1, x2, y1, y2] = [Math.min(fromX, toX), Math.max(fromX, toX), Math.min(fromY, toY), Math.max(fromY, toY)];
  if (y2 - y1 <= STRAY && x2 - x1 >= SHORTEST) rules.push({x1, x2, y1: (y1 + y2) / 2, y2: (y1 + y2) / 2});
  else if (x2 - x1 <= STRAY && y2 - y1 >= SHORTEST) rules.push({x1: (x1 + x2) / 2, x2: (x1 + x2) / 2, y1, y2});
}
