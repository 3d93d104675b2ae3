/**
 * Cursors that know which graph they were cut from. The generator's are hidden offsets: after a load they would point at
 * another node. Here each bears the version of the graph, and one of an earlier version is refused.
 *
 * Example: `arrayconnection:99` → `arrayconnection:99:5d1f0c9e2b7a4466`; given back after a load → STALE_CURSOR
 */
import type {ApolloServerPlugin} from '@apollo/server';
import type {DocumentNode, GraphQLSchema} from 'graphql';
import {GraphQLError, defaultFieldResolver, isObjectType, valueFromASTUntyped, visit} from 'graphql';
import type {Driver} from 'neo4j-driver';
import {graphVersion} from '../graph/version.ts';

/** A cursor decoded; the generator reads the number and leaves what stands behind it. */
const CURSOR = /^arrayconnection:\d{1,9}(?::(?<version>[0-9a-f]{16}))?$/u;
const CURSORS = new Set(['cursor', 'startCursor', 'endCursor']);

/** A part of the context of each request: the version before anything of the answer was read. */
export interface Versioned {
  version?: string | undefined;
}

/** Whether it is a cursor of a list. */
export function isCursor(cursor: string): boolean {
  return CURSOR.test(decode(cursor));
}

/** Changes the fields of the schema that are cursors in place and returns it. */
export function stampCursors(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields()).filter(({name}) => CURSORS.has(name))) {
      const {resolve = defaultFieldResolver} = field;
      field.resolve = async (source, args, context: Versioned, info) => {
        const cursor: unknown = await resolve(source, args, context, info);
        return typeof cursor === 'string' && context.version !== undefined ? encode(`${decode(cursor)}:${context.version}`) : cursor;
      };
    }
  }
  return schema;
}

/** Looks the version up for the queries that have to do with cursors, and refuses cursors of another. */
export function freshCursors(driver: Driver, database: string | undefined): ApolloServerPlugin<Versioned> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({document, request, contextValue}) {
          const {asked, given} = cursorsIn(document, request.variables ?? {});
          if (!asked && given.length === 0) return;
          const version = await graphVersion(driver, database).catch(() => undefined);
          contextValue.version = version;
          if (version !== undefined && given.some(cursor => isOfAnother(cursor, version))) throw stale();
        },
      };
    },
  };
}

/** Whether a query asks for cursors, and those that it gives. */
function cursorsIn(document: DocumentNode, variables: Readonly<Record<string, unknown>>): {asked: boolean; given: readonly string[]} {
  let asked = false;
  const given: string[] = [];
  visit(document, {
    Field({name}) {
      if (CURSORS.has(name.value)) asked = true;
    },
    Argument({name, value}) {
      const cursor = name.value === 'after' ? valueFromASTUntyped(value, variables) : undefined;
      if (typeof cursor === 'string') given.push(cursor);
    },
  });
  return {asked, given};
}

function isOfAnother(cursor: string, version: string): boolean {
  const of = CURSOR.exec(decode(cursor))?.groups?.['version'];
  return of !== undefined && of !== version;
}

function stale(): GraphQLError {
  const message = 'The graph has changed since this cursor was given, so its place in the list may be another; begin with the first page.';
  return new GraphQLError(message, {extensions: {code: 'STALE_CURSOR', http: {status: 400}}});
}

function decode(cursor: string): string {
  return Buffer.from(cursor, 'base64').toString('utf8');
}

function encode(words: string): string {
  return Buffer.from(words, 'utf8').toString('base64');
}
