/**
 * An empty cell in a table of indicators where the other rows have a value, and a row that has lost cells.
 *
 * Example: `高血压患者规范管理率(%) | | | 预期性` → no value for 2020 and 2025. None: `——`, which says that there is none.
 */
import type {Facts} from '../../../loaders/facts.ts';
import type {Row, Table} from '../../../loaders/layout.ts';
import {indicatorColumns, type IndicatorColumns} from '../../../loaders/read/targets/tables/indicator-columns.ts';
import {atWords, type Found, perPaper, type Rule} from '../finding.ts';
import {lookupOf} from '../lookup.ts';

export const missingValue: Rule = {
  name: 'missing-value',
  find: perPaper(paper => lookupOf(paper).tables.flatMap(table => missingIn(paper, table))),
  sentence: ({indicator, years}) => `${indicator} has no value${years === '' ? ' in one of its columns' : ` for ${years}`}, the other rows of the table have one`,
};

function missingIn(paper: Facts, table: Table): readonly Found[] {
  const caption = table.caption === null ? '' : wordsOf(paper, table.caption);
  const columns = indicatorColumns(table.header.cells.map(({span}) => wordsOf(paper, span)), caption);
  if (columns === null) return [];
  return table.rows.filter(row => row.span.start !== table.header.span.start).flatMap(row => missingInRow(paper, row, columns));
}

function missingInRow(paper: Facts, row: Row, columns: IndicatorColumns): readonly Found[] {
  const name = row.cells[columns.name];
  const indicator = name === undefined ? '' : wordsOf(paper, name.span);
  const empty = columns.values.filter(({index}) => {
    const cell = row.cells[index];
    return cell !== undefined && wordsOf(paper, cell.span) === '';
  });
  if (indicator === '' || (row.lost === 0 && empty.length === 0)) return [];
  const years = row.lost > 0 ? '' : empty.map(({year}) => String(year ?? 'its year')).join(' and ');
  return [{severity: 'WARNING', values: {indicator, years}, places: [atWords(paper, row.span)]}];
}

function wordsOf({tree}: Facts, span: {start: number; end: number}): string {
  return tree.folded.slice(span.start, span.end).replace(/\s/gu, '');
}
