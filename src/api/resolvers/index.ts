/**
 * The fields that the generator cannot derive from schema/*.graphql, by type and field, each in a file of its own.
 *
 * Example: `Plan.text` → plan-text.ts
 */
import {nodeByKey} from './node-by-key.ts';
import {planText} from './plan-text.ts';
import {responsibilityPaths} from './responsibility-paths.ts';
import {search} from './search.ts';
import {similar} from './similar.ts';

export const resolvers = {
  Query: {responsibilityPaths, search},
  Plan: {text: planText},
  PathNode: {plan: nodeByKey('plans', 'plan')},
  SearchHit: {plan: nodeByKey('plans', 'plan')},
  Measure: {similar},
  SimilarMeasure: {measure: nodeByKey('measures', 'measure')},
};
