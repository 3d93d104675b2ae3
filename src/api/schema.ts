/**
 * The API's schema, made of schema/*.graphql; needs no database.
 *
 * Example: `type Plan @node {…}` → the query fields `plans` and `plansConnection` with filters, sorting and paging.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {Neo4jGraphQL} from '@neo4j/graphql';
import type {GraphQLSchema} from 'graphql';
import {resolvers} from './resolvers/index.ts';
import {sortByDefault} from './sort-by-default.ts';
import {totalOrder} from './total-order.ts';

const FOLDER = fileURLToPath(new URL('../../schema/', import.meta.url));

/** The hand-written type definitions, file after file. */
export function typeDefinitions(): string {
  const files = readdirSync(FOLDER).filter(file => file.endsWith('.graphql')).sort();
  return files.map(file => readFileSync(FOLDER + file, 'utf8')).join('\n');
}

/** The executable schema. Its resolvers expect `{executionContext: driver, sessionConfig, transaction}` as context. */
export async function makeSchema(): Promise<GraphQLSchema> {
  const generator = new Neo4jGraphQL({
    typeDefs: typeDefinitions(),
    resolvers,
    features: {
      // Without what the generator keeps for older clients the schema is a fifth of the size.
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
      filters: {
        String: {GT: true, GTE: true, LT: true, LTE: true, CASE_INSENSITIVE: true},
      },
    },
  });
  return totalOrder(sortByDefault(await generator.getSchema()));
}
