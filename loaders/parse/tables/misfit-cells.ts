/**
 * Rows between bars that have fewer cells than heads, where names of bodies stand under a head of something else: which cell was
 * left out cannot be told, so those from there on are said and not read.
 *
 * Example: `| 2 | 建设公路 | 市交通局 | 市财政局 |` under 序号, 任务, 措施, 牵头单位, 责任单位 → 市财政局 is not the one that leads
 */
import type {Row} from '../../layout.ts';
import {withoutBlanks} from '../../signs.ts';
import {wordsAt} from '../../span.ts';
import {sortOf} from './column-sorts.ts';

/** Names of bodies with their level, as no task is called: 修缮书院 ends like one too. */
const BODIES = /^(?:[省市县区州盟旗](?![场民容域级])|各[省市县区镇乡])[一-龥、()]{1,60}(?:[局厅委]|(?<![通联代帮交承督协])办|政府|管委会)$/u;
/** Heads under which bodies may stand, though they do not end like those of carriers. */
const OF_BODIES = /单位|部门|机构|主体|名称|对象|牵头|责任|配合|负责|分工|主办|部委|区域|范围|地区|县区|园区|属地|点位|部位|地点|交办|来源|备注|说明/u;

/** The rows, without the cells of such. */
export function withoutMisfits(folded: string, header: Row, rows: readonly Row[]): readonly Row[] {
  const heads = header.cells.map(({span}) => withoutBlanks(wordsAt(folded, span)));
  const last = heads.findLastIndex(head => sortOf(head) === 'CARRIERS');
  return last < 1 ? rows : rows.map(row => withoutMisfit(folded, row, heads, last));
}

function withoutMisfit(folded: string, row: Row, heads: readonly string[], lastCarriers: number): Row {
  const {span, cells} = row;
  const padding = cells.at(-1)?.span;
  if (padding === undefined || padding.start !== span.end) return row;
  const at = cells.findIndex((cell, column) => column > 0 && column < lastCarriers && !cell.merged && !OF_BODIES.test(heads[column] ?? '')
    && sortOf(heads[column] ?? '') !== 'CARRIERS' && BODIES.test(withoutBlanks(wordsAt(folded, cell.span))));
  const start = cells[at]?.span.start;
  const end = cells.findLast(cell => cell.span.end > cell.span.start)?.span.end;
  if (start === undefined || end === undefined) return row;
  return {...row, cells: cells.map((cell, column) => (column < at ? cell : {span: {start: span.end, end: span.end}, merged: false})), untold: {start, end}};
}
