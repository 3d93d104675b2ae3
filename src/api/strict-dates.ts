/**
 * Dates as clients give them: a day of the calendar, written out. The generator would take any words that JavaScript can
 * make a time of, move 2024-02-30 to March, and shift the day by the server's time zone.
 *
 * Example: `issuedOn: {gte: "2024-13-45"}` → `Date is "2024-13-45"; write a day of the calendar as 2024-05-06.`
 */
import type {GraphQLSchema} from 'graphql';
import {GraphQLError, Kind, isScalarType} from 'graphql';
import neo4j, {isDate} from 'neo4j-driver';

const ISO = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;

/** Changes the schema's scalar Date in place and returns the schema. */
export function strictDates(schema: GraphQLSchema): GraphQLSchema {
  const date = schema.getType('Date');
  if (!isScalarType(date)) return schema;
  date.parseValue = parseDate;
  date.parseLiteral = node => parseDate(node.kind === Kind.STRING ? node.value : null);
  return schema;
}

/** What was parsed once stays as it is: one answer may be asked for through another query. */
function parseDate(value: unknown): unknown {
  if (isDate(value as object)) return value;
  const {year, month, day} = (typeof value === 'string' && ISO.exec(value)?.groups) || {};
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
    const given = typeof value === 'string' ? JSON.stringify(value.slice(0, 100)) : 'no text';
    throw new GraphQLError(`Date is ${given}; write a day of the calendar as 2024-05-06.`);
  }
  return new neo4j.types.Date(Number(year), Number(month), Number(day));
}
