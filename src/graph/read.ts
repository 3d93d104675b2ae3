/**
 * Runs a reading statement and hands on row after row as plain values, so that a graph of any size takes little memory.
 *
 * Example: `for await (const {node} of streamRows(driver, 'neo4j', nodesStatement(plan, [])))` → {id: '003_…', periodEnd: 2025, …}
 */
import type {Driver} from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import {inDatabase} from '../../loaders/write/in-database.ts';

export type Value = string | number | boolean | null | readonly Value[];
export type Values = Readonly<Record<string, Value>>;

/** A neighbour: its key, its name for people, and what the relationship to it says. */
export interface Neighbour {
  readonly key: string;
  readonly name: string;
  readonly edge: Values;
  /** For people: unit, year and paper, as far as it has them. */
  readonly notes?: readonly string[];
}

export interface NodeRow {
  readonly node: Values;
  readonly links: Readonly<Record<string, readonly Neighbour[]>>;
  /** How many each field has, where `links` has only the first. */
  readonly counts?: Readonly<Record<string, number>>;
}

export interface RelationshipRow {
  readonly from: string;
  readonly to: string;
  readonly edge: Values;
}

/** The rows of a statement, as they come; the session only reads. Without a timeout (in milliseconds) it takes as long as it takes. */
export async function* streamRows<Row>(
  driver: Driver,
  database: string | undefined,
  statement: string,
  parameters: object = {},
  timeout?: number,
): AsyncGenerator<Row> {
  const session = driver.session({...inDatabase(database), defaultAccessMode: neo4j.session.READ});
  try {
    for await (const record of session.run(statement, parameters, timeout === undefined ? {} : {timeout})) yield plain(record.toObject()) as Row;
  } finally {
    await session.close();
  }
}

/** The first row of a statement, undefined where there is none. */
export async function readRow<Row>(
  driver: Driver,
  database: string | undefined,
  statement: string,
  parameters: object,
  timeout: number,
): Promise<Row | undefined> {
  for await (const row of streamRows<Row>(driver, database, statement, parameters, timeout)) return row;
  return undefined;
}

/** The database's whole numbers and dates as JavaScript has them: Integer → number, Date → '2024-05-06'. */
function plain(value: unknown): unknown {
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isDate(value)) return value.toString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}
