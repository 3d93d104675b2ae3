/**
 * Rows between bars that have fewer cells than heads, where names of bodies stand under a head of something else: which cell was
 * left out cannot be told, so those from there on are said and not read.
 *
 * Example: `| 2 | 建设公路 | 市交通局 | 市财政局 |` under 序号, 任务, 措施, 牵头单位, 责任单位 → 市财政局 is not the one that leads
 */
import type {Cell, Row} from '../../layout.ts';
import {withoutBlanks} from '../../signs.ts';
import {wordsAt} from '../../span.ts';
import {sortOf} from './column-sorts.ts';

/** Names of bodies with their level, as no task is called: 修缮书院 ends like one too. */
const BODIES = /^(?:[省市县区州盟旗](?![场民容域级])|各[省市县区镇乡])[一-龥、()]{1,60}(?:[局厅委]|(?<![通联代帮交承督协])办|政府|管委会)$/u;
/** Heads that call for bodies or for where they are, though they do not end like those of carriers; of others whole rows tell. */
const OF_BODIES = /单位|部门|机构|主体|名称|对象|牵头|责任|配合|负责|分工|主办|部委|区域|范围|地区|属地|地点/u;

/** The rows, without the cells of such. */
export function withoutMisfits(folded: string, header: Row, rows: readonly Row[]): readonly Row[] {
  const heads = header.cells.map(({span}) => withoutBlanks(wordsAt(folded, span)));
  const last = heads.findLastIndex(head => sortOf(head) === 'CARRIERS');
  const short = last < 1 ? [] : rows.filter(isShort);
  if (short.length === 0) return rows;
  const whole = rows.filter(row => !isShort(row));
  const isClosed = heads.map((head, column) => column > 0 && column < last && !mayHoldBodies(head) && !whole.some(({cells}) => isBody(folded, cells[column])));
  return rows.map(row => (isShort(row) ? withoutMisfit(folded, row, isClosed) : row));
}

/** Whether the last of a row's cells stand for none that was written. */
function isShort({span, cells}: Row): boolean {
  return cells.at(-1)?.span.start === span.end;
}

function mayHoldBodies(head: string): boolean {
  const sort = sortOf(head);
  return sort === 'CARRIERS' || sort === 'REMARK' || OF_BODIES.test(head);
}

function isBody(folded: string, cell: Cell | undefined): boolean {
  return cell !== undefined && !cell.merged && BODIES.test(withoutBlanks(wordsAt(folded, cell.span)));
}

/** @param isClosed for each column whether no body stands in it */
function withoutMisfit(folded: string, row: Row, isClosed: readonly boolean[]): Row {
  const {span, cells} = row;
  const at = cells.findIndex((cell, column) => isClosed[column] === true && isBody(folded, cell));
  const start = cells[at]?.span.start;
  const end = cells.findLast(cell => cell.span.end > cell.span.start)?.span.end;
  if (start === undefined || end === undefined) return row;
  return {...row, cells: cells.map((cell, column) => (column < at ? cell : {span: {start: span.end, end: span.end}, merged: false})), untold: {start, end}};
}
