/**
 * The API's schema, made of schema/*.graphql; needs no database.
 *
 * Example: `type Plan @node {…}` → the query fields `plans` and `plansConnection` with filters, sorting and paging.
 */
import {Neo4jGraphQL} from '@neo4j/graphql';
import type {GraphQLSchema} from 'graphql';
import {byRank} from './by-rank.ts';
import {stampCursors} from './cursors.ts';
import {describe} from './describe.ts';
import {ownNames} from './own-names.ts';
import {resolvers} from './resolvers/index.ts';
import {sortByDefault} from './sort-by-default.ts';
import {strictDates} from './strict-dates.ts';
import {totalOrder} from './total-order.ts';
import {typeDefinitions} from './type-definitions.ts';

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
  return describe(stampCursors(strictDates(byRank(totalOrder(sortByDefault(ownNames(await generator.getSchema())))))));
}
