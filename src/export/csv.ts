/**
 * The graph as CSV (RFC 4180): a file for each type of node and of relationship, and the data dictionary beside them.
 *
 * Example: Institution_CARRIES_Measure.csv → `from,to,role,rank,mention,source,start,end`, then a line for each assignment.
 *
 * UTF-8 with a byte order mark, since Excel takes a file without it for another encoding and shows no Chinese; pandas, R's readr
 * and DuckDB skip the mark. A list is a JSON array in its cell, because a wording may hold any separator.
 */
import {stringify} from 'csv-stringify/sync';
import type {Property} from '../graph/model.ts';
import type {Value, Values} from '../graph/read.ts';
import {dataDictionary} from './data-dictionary.ts';
import type {ExportFile, ExportSource} from './export-graph.ts';
import {nameOf, nodeBatches, relationshipBatches} from './rows.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** The files, each read from the graph while it is written. */
export function* csvFiles(source: ExportSource): Generator<ExportFile> {
  const {nodes, relationships} = source.model;
  for (const type of nodes) {
    const rows = mapBatches(nodeBatches(source, type), ({node}) => cells(type.properties, node));
    yield {name: `${type.name}.csv`, pieces: csv(type.properties.map(({name}) => name), rows)};
  }
  for (const type of relationships) {
    const rows = mapBatches(relationshipBatches(source, type), ({from, to, edge}) => [from, to, ...cells(type.properties, edge)]);
    yield {name: `${nameOf(type)}.csv`, pieces: csv(['from', 'to', ...type.properties.map(({name}) => name)], rows)};
  }
  yield {name: 'data-dictionary.md', pieces: once(dataDictionary(source.model))};
}

async function* csv(header: readonly string[], batches: AsyncIterable<readonly (readonly unknown[])[]>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + lines([header]);
  for await (const rows of batches) yield lines(rows);
}

function lines(rows: readonly (readonly unknown[])[]): string {
  return stringify(rows as unknown[][], {record_delimiter: 'windows', quoted_match: /[\r\n]/u});
}

function cells(properties: readonly Property[], values: Values): readonly (string | number | null)[] {
  return properties.map(({name}) => cell(values[name] ?? null));
}

function cell(value: Value): string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}

async function* mapBatches<Row, Made>(batches: AsyncIterable<readonly Row[]>, make: (row: Row) => Made): AsyncGenerator<readonly Made[]> {
  for await (const batch of batches) yield batch.map(make);
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
