/**
 * A total that differs from the sum of what stands beside it: the 合计 row of a table, and the parts of a counted whole.
 *
 * Example: rows of 400, 600 and 800 over `合计 | 1700` → 1800; 共有12所,其中三级3所、二级4所、一级4所 → 11.
 * None: a table with subtotals; 其中 with one part of several.
 */
import type {Facts, Span} from '../../../loaders/facts.ts';
import type {Row, Table} from '../../../loaders/layout.ts';
import {wordsAt} from '../../../loaders/span.ts';
import {decimals} from '../bounds.ts';
import {atWords, type Found, perPaper, type Rule} from '../finding.ts';
import {lookupOf} from '../lookup.ts';
import {matchesIn} from '../passages.ts';

export const totalRow: Rule = {
  name: 'total-row',
  find: perPaper(paper => [...tables(paper), ...wholes(paper)]),
  sentence: ({what, stated, summed}) => `${what} states ${stated} in all, its parts make ${summed}`,
};

const TOTAL = /^(?:合计|总计|共计|总和)(?:\(.{1,6}\))?$/u;
const SUBTOTAL = /小计/u;

function tables(paper: Facts): readonly Found[] {
  return lookupOf(paper).tables.flatMap(table => {
    const rows = table.rows.filter(row => row.span.start !== table.header.span.start);
    const totals = rows.filter(row => row.cells.some(({span}) => TOTAL.test(cell(paper, span))));
    const [total] = totals;
    const isPlain = rows.every(row => row.lost === 0 && row.cells.every(({span}) => !SUBTOTAL.test(cell(paper, span))));
    if (total === undefined || totals.length > 1 || !isPlain || rows.length < 3) return [];
    return total.cells.flatMap((_, column) => columnMismatch(paper, table, rows.filter(row => row !== total), total, column));
  });
}

function columnMismatch(paper: Facts, table: Table, rows: readonly Row[], total: Row, column: number): readonly Found[] {
  const [stated, ...parts] = [total, ...rows].map(row => numberIn(paper, row, column));
  const head = table.header.cells[column];
  if (stated === undefined || Number.isNaN(stated) || parts.some(part => part === undefined || Number.isNaN(part))) return [];
  const numbers = parts as readonly number[];
  const summed = numbers.reduce((sum, part) => sum + part, 0);
  const slack = numbers.length * 10 ** -Math.max(...numbers.map(decimals), decimals(stated)) / 2;
  const title = head === undefined ? '' : cell(paper, head.span);
  if (Math.abs(summed - stated) <= slack + 1e-9 || /[率比%‰]|序号|年份|均/u.test(title)) return [];
  const place = total.cells[column]?.span ?? total.span;
  return [{
    severity: 'ERROR',
    values: {what: `the column ${title || column + 1}`, stated: String(stated), summed: String(Number(summed.toFixed(4)))},
    places: [atWords(paper, place), ...rows.map(row => atWords(paper, row.cells[column]?.span ?? row.span))],
  }];
}

/** NaN for words; an empty cell and a dash count nothing. */
function numberIn(paper: Facts, {cells}: Row, column: number): number | undefined {
  const found = cells[column];
  if (found === undefined || found.merged) return undefined;
  const words = cell(paper, found.span).replace(/,/gu, '');
  return /^[-—/]*$/u.test(words) ? 0 : Number(words);
}

function cell({tree}: Facts, span: Span): string {
  return wordsAt(tree.folded, span).replace(/\s/gu, '');
}

const NUMBER = '[0-9]{1,7}(?:\\.[0-9]{1,4})?';
const PARTS = new RegExp(
  `(?<lead>共|总计|合计|总共)[^。;,0-9]{0,12}(?<whole>${NUMBER})(?<unit>[所家个人名张项条台辆])[^。;0-9]{0,12}其中[:,]?(?<parts>[^。;0-9]{1,16}${NUMBER}\\k<unit>(?:[、,和][^。;0-9]{1,16}${NUMBER}\\k<unit>){0,11})(?<rest>[^。;]{0,20})`, 'gu',
);

/** Parts that nearly make the whole are meant to make it; one that is more than the whole cannot be its part. */
function wholes(paper: Facts): readonly Found[] {
  return matchesIn(paper, PARTS).flatMap(({match, span}) => {
    const {whole = '', parts = '', unit = '', rest = '', lead = ''} = match.groups ?? {};
    const numbers = [...parts.matchAll(new RegExp(`(?<part>${NUMBER})${unit}`, 'gu'))].map(({groups}) => Number(groups?.['part']));
    const summed = numbers.reduce((sum, part) => sum + part, 0);
    const isOver = numbers.some(part => part > Number(whole));
    const isNearly = numbers.length > 2 && summed !== Number(whole) && summed > 0.8 * Number(whole) && summed < 1.2 * Number(whole) && !/等/u.test(rest + parts);
    if (!isOver && !isNearly) return [];
    return [{
      severity: isOver ? 'ERROR' : 'WARNING',
      values: {what: `“${lead}…${whole}${unit}”`, stated: `${whole}${unit}`, summed: `${summed}${unit}`},
      places: [atWords(paper, span)],
    }];
  });
}
