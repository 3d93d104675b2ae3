/**
 * The fields that the library cannot derive, by type and name, each in a file of its own.
 *
 * Example: `Plan.text` → plan-text.ts
 */
import {planOfNode} from './plan-of-node.ts';
import {planText} from './plan-text.ts';
import {responsibilityPaths} from './responsibility-paths.ts';

export const resolvers = {
  Query: {responsibilityPaths},
  Plan: {text: planText},
  PathNode: {plan: planOfNode},
};
