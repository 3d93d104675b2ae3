/**
 * Projects in a table: a column of names, a column of sums with its unit in the head or over the table.
 *
 * Example: head `项目名称 | 总投资(万元)`, row `市藏医院制剂楼 | 2600` → 市藏医院制剂楼, 26000000 yuan
 */
import type {ProjectGroup, Span} from '../../facts.ts';
import type {Cell, DocumentTree, Row, Table} from '../../layout.ts';
import {withoutBlanks} from '../../signs.ts';
import {moneyIn, yuanOf} from './amounts.ts';

export interface RowProject {
  readonly name: Span;
  readonly yuan: number | null;
  readonly asWritten: string | null;
  readonly group: ProjectGroup | null;
  readonly span: Span;
}

const NAME_HEAD = /^(?:建设|重点|重大|主要|投资)?(?:项目|工程)(?:\(工程\))?(?:名称)?$|项目名称|工程名称/u;
const SUM_HEAD = /总投资|投资(?:估算|概算|预算|额|规模|总额|金额)|^投资|(?:估算|概算|预算)(?:投资|金额|总额)?(?:\(|$)/u;
const TOTAL_HEAD = /总投资|投资总额|总概算|总预算/u;
const UNIT = /(?<unit>亿|万|百万|千万)?元/u;
const SUM_ROW = /^(?:合计|总计|小计|共计)/u;
const GROUP_ROW = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))(?<name>.+)$/u;
const GROUP_NUMBER = /^(?:[一二三四五六七八九十]{1,3}|\([一二三四五六七八九十]{1,3}\))、?$/u;
const NUMBER = /^(?<digits>[0-9][0-9,]{0,14}(?:\.[0-9]{1,6})?)$/u;
/** How far over a table its unit is looked for: 单位:万元. */
const OVER = 80;

const wordsOf = (folded: string, cell: Cell | undefined): string =>
  cell === undefined ? '' : withoutBlanks(folded.slice(cell.span.start, cell.span.end));

interface Columns {
  readonly name: number;
  readonly sum: number;
  readonly unit: string | null;
}

/** The two columns of a project table; null for any other table. */
function columnsOf({folded}: DocumentTree, table: Table): Columns | null {
  const heads = table.header.cells.map(cell => wordsOf(folded, cell));
  const name = heads.findIndex(head => NAME_HEAD.test(head));
  const total = heads.findIndex(head => TOTAL_HEAD.test(head));
  const sum = total >= 0 ? total : heads.findIndex(head => SUM_HEAD.test(head));
  if (name < 0 || sum < 0 || name === sum) return null;
  const over = folded.slice(Math.max(0, Math.min(table.caption?.start ?? table.span.start, table.span.start - OVER)), table.span.start);
  const stated = UNIT.exec(heads[sum] ?? '') ?? /单位\s*[:：]\s*(?:人民币)?(?<unit>亿|万)?元/u.exec(over);
  return {name, sum, unit: stated === null ? null : (stated.groups?.['unit'] ?? '')};
}

interface Sum {
  readonly yuan: number;
  readonly asWritten: string;
}

function sumOf(tree: DocumentTree, cell: Cell, unit: string | null): Sum | null {
  const [money] = moneyIn(tree.folded, cell.span.start, cell.span.end);
  if (money !== undefined) return {yuan: money.yuan, asWritten: tree.text.slice(money.span.start, money.span.end)};
  const words = wordsOf(tree.folded, cell);
  const digits = NUMBER.exec(words)?.groups?.['digits'];
  return digits === undefined || unit === null ? null : {yuan: yuanOf(digits, unit), asWritten: `${words}${unit}元`};
}

/** The projects of one table, and the sums that could not be read. */
export function projectsInTable(tree: DocumentTree, table: Table): {projects: RowProject[]; unread: Span[]} {
  const columns = columnsOf(tree, table);
  if (columns === null) return {projects: [], unread: []};
  const projects: RowProject[] = [];
  const unread: Span[] = [];
  let group: ProjectGroup | null = null;
  // 一 over rows that are counted 1, 2, 3 is the number of their group.
  const hasCounts = columns.name > 0 && table.rows.some(({cells}) => /^[0-9]{1,3}$/u.test(wordsOf(tree.folded, cells[0])));
  for (const row of table.rows) {
    const over = groupOver(tree, row);
    if (over !== null) group = over;
    const cells = over === null ? cellsOf(row, columns) : null;
    if (cells === null) continue;
    const words = wordsOf(tree.folded, cells.name);
    const sum = sumOf(tree, cells.sum, columns.unit);
    const span = {start: Math.min(cells.name.span.start, cells.sum.span.start), end: Math.max(cells.name.span.end, cells.sum.span.end)};
    const head = GROUP_ROW.exec(words)?.groups?.['name'] ?? (hasCounts && GROUP_NUMBER.test(wordsOf(tree.folded, row.cells[0])) ? words : null);
    if (words === '' || SUM_ROW.test(words)) continue;
    if (sum === null && /[0-9]/u.test(wordsOf(tree.folded, cells.sum))) unread.push(cells.sum.span);
    else if (head !== null) group = {name: head, statedYuan: sum?.yuan ?? null, statedCount: null, span};
    else if (sum !== null) projects.push({name: cells.name.span, yuan: sum.yuan, asWritten: sum.asWritten, group, span});
  }
  return {projects, unread};
}

/** A row of nothing but a numbered name, in one cell or in one that all columns share, or with the number in a cell of its own: 一、养老项目. */
function groupOver({text, folded}: DocumentTree, row: Row): ProjectGroup | null {
  const cells = row.cells.filter(({span, merged}) => !merged && span.end > span.start);
  const words = [...new Set(cells.map(cell => wordsOf(folded, cell)))];
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined || words.length === 0 || words.length > 2) return null;
  const name = words.length === 1 ? GROUP_ROW.exec(words[0] ?? '')?.groups?.['name'] : GROUP_NUMBER.test(words[0] ?? '') && /[一-龥]{2}/u.test(words[1] ?? '') ? words[1] : undefined;
  if (name === undefined || SUM_ROW.test(name)) return null;
  const own = withoutBlanks(text.slice(first.span.start, first.span.end));
  return {name: words.length === 1 ? own.slice(own.length - name.length) : withoutBlanks(text.slice(last.span.start, last.span.end)), statedYuan: null, statedCount: null, span: {start: first.span.start, end: last.span.end}};
}

function cellsOf(row: Row, columns: Columns): {name: Cell; sum: Cell} | null {
  const name = row.cells[columns.name];
  const sum = row.cells[columns.sum];
  return name === undefined || sum === undefined || name.merged ? null : {name, sum};
}
