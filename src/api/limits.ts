/**
 * Refuses a query that asks for too much before the database sees it: too deep, too many aliases, filters that take long to
 * plan, or pages within pages that together could hold too many nodes.
 *
 * Example: `{measures(limit: 1000) {carriers(limit: 1000) {carries(limit: 1000) {id}}}}` → 1,001,001,000 nodes: refused.
 */
import type {ApolloServerPlugin} from '@apollo/server';
import type {OperationDefinitionNode} from 'graphql';
import {GraphQLError, Kind, valueFromASTUntyped} from 'graphql';
import {badInput} from './bad-input.ts';
import {measureSelections} from './query-size.ts';
import type {Size} from './query-size.ts';

/**
 * What a query may ask for; a person's own query is far below, a loop of relations is far above. What the database has to
 * plan for, relations and filters, may take some seconds of planning, which its time limit does not end.
 */
const LIMITS: Size = {
  depth: 20,
  relations: 100,
  aliases: 60,
  directives: 60,
  /**
   * The schema itself sets none: a default limit would cut lists that are promised whole, and the database sets memory
   * aside for a sorted page by its limit (4.6 MB for 50,000), which fails where many lists are nested.
   */
  page: 20_000,
  /** The database's time limit stands behind it. */
  nodes: 5_000_000,
  filterDepth: 12,
  filterRelations: 3,
  filterParts: 100,
  sort: 10,
};

/** How many tokens are parsed at most; introspection by the playground has some 400. */
export const MAX_TOKENS = 5000;

const READ_ONLY = {extensions: {code: 'OPERATION_RESOLUTION_FAILURE', http: {status: 400}}};

/** The check as a step of the server, after validation and before the variables are checked and the query is run. */
export const limits: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({schema, document, operation, request}) {
        if (!operation) throw badInput('The document has no operation of this name, or several and none is named.');
        const root = schema.getRootType(operation.operation);
        if (!root) throw new GraphQLError('The API only reads; it has queries and nothing else.', READ_ONLY);
        const fragments = document.definitions.filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION);
        refuseTooLarge(measureSelections(operation.selectionSet, root, {
          schema,
          variables: {...defaultsOf(operation), ...request.variables},
          fragments: new Map(fragments.map(fragment => [fragment.name.value, fragment])),
          measured: new Map(),
        }));
      },
    };
  },
};

/** What the operation's variables are where the request gives none. */
function defaultsOf({variableDefinitions = []}: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(variableDefinitions.flatMap(({variable, defaultValue}) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : []));
}

const WORDS: Readonly<Record<keyof Size, (found: string, limit: string) => string>> = {
  depth: (found, limit) => `The query is ${found} levels deep, and ${limit} is the most.`,
  relations: (found, limit) => `The query follows ${found} relations, and ${limit} is the most; ask in several queries.`,
  aliases: (found, limit) => `The query has ${found} aliases, and ${limit} is the most.`,
  directives: (found, limit) => `The query has ${found} directives, and ${limit} is the most.`,
  page: (found, limit) => `The query asks for ${found} at once, and ${limit} is the most; ask for page after page.`,
  nodes: (found, limit) => `The query could return ${found} nodes, and ${limit} is the most; give its lists smaller limits or ask for fewer levels.`,
  filterDepth: (found, limit) => `A filter is ${found} levels deep, and ${limit} is the most.`,
  filterRelations: (found, limit) => `A filter goes over ${found} relations (some, all, none, single) within one another, and ${limit} is the most.`,
  filterParts: (found, limit) => `The filters have ${found} parts, and ${limit} is the most; take "in" for many values of one field.`,
  sort: (found, limit) => `A sort order has ${found} fields, and ${limit} is the most.`,
};

function refuseTooLarge(size: Size): void {
  for (const measure of Object.keys(LIMITS) as (keyof Size)[]) {
    const [found, limit] = [size[measure], LIMITS[measure]];
    if (found <= limit) continue;
    const message = WORDS[measure](found.toLocaleString('en'), limit.toLocaleString('en'));
    throw new GraphQLError(message, {extensions: {code: 'QUERY_TOO_LARGE', http: {status: 400}, measure, found, limit}});
  }
}
