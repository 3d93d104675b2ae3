/**
 * The fields that the generator cannot derive from schema/*.graphql, by type and field.
 *
 * Example: `Query.search` → `search` of search.ts.
 */
import {nodeByKey} from './node-by-key.ts';
import {search} from './search.ts';
import {similar} from './similar.ts';

export const resolvers = {
  Query: {search},
  SearchHit: {plan: nodeByKey('plans', 'plan')},
  Measure: {similar},
  SimilarMeasure: {measure: nodeByKey('measures', 'measure')},
};
