/**
 * Refuses a query that asks for too much before the database sees it: too deep, too many aliases or directives, or pages
 * within pages that together could hold too many nodes.
 *
 * Example: `{measures(limit: 1000) {carriers(limit: 1000) {carries(limit: 1000) {id}}}}` → 1,001,001,000 nodes: refused.
 *
 * Introspection is not counted: it answers from the schema alone, and the playground needs it whole.
 */
import type {ApolloServerPlugin} from '@apollo/server';
import type {FieldNode, FragmentDefinitionNode, GraphQLCompositeType, GraphQLField, GraphQLSchema, OperationDefinitionNode, SelectionSetNode} from 'graphql';
import {GraphQLError, Kind, getNamedType, isCompositeType, isObjectType, typeFromAST, valueFromASTUntyped} from 'graphql';

/** What a query may ask for; a person's own query is far below, a loop of relations is far above. */
export const LIMITS = {
  depth: 20,
  aliases: 60,
  directives: 60,
  /**
   * The largest page. The schema itself sets none: a default limit would cut lists that are promised whole, and the database
   * sets memory aside for a sorted page by its limit (4.6 MB for 50,000), which fails where many lists are nested.
   */
  page: 20_000,
  /** Upper bound of what its pages could hold; the database's time limit stands behind it. */
  nodes: 100_000_000,
} as const;

/** How many tokens are parsed at most; introspection by the playground has some 400. */
export const MAX_TOKENS = 5000;

/** Sizes that a list is counted with: without a limit of its own, and however large its limit is. */
const SIZE = {root: 100, nested: 20, most: 1000} as const;

type Measure = keyof typeof LIMITS;
type Size = Readonly<Record<Measure, number>>;

interface Query {
  readonly schema: GraphQLSchema;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Each fragment is measured once, however often it is spread. */
  readonly measured: Map<string, Size>;
}

const READ_ONLY = {extensions: {code: 'OPERATION_RESOLUTION_FAILURE', http: {status: 400}}};

const NOTHING: Size = {depth: 0, aliases: 0, directives: 0, page: 0, nodes: 0};

/** The check as a step of the server, after validation and before execution. */
export const limits: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({schema, document, operation, request}) {
        const root = operation && schema.getRootType(operation.operation);
        if (!operation || !root) throw new GraphQLError('The API only reads; it has queries and nothing else.', READ_ONLY);
        const fragments = document.definitions.filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION);
        const query: Query = {
          schema,
          variables: {...defaultsOf(operation), ...request.variables},
          fragments: new Map(fragments.map(fragment => [fragment.name.value, fragment])),
          measured: new Map(),
        };
        refuseTooLarge(measureSelections(operation.selectionSet, root, query, SIZE.root));
      },
    };
  },
};

/** What the operation's variables are where the request gives none. */
function defaultsOf({variableDefinitions = []}: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(variableDefinitions.flatMap(({variable, defaultValue}) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : []));
}

const WORDS: Readonly<Record<Measure, (found: string, limit: string) => string>> = {
  depth: (found, limit) => `The query is ${found} levels deep, and ${limit} is the most.`,
  aliases: (found, limit) => `The query has ${found} aliases, and ${limit} is the most.`,
  directives: (found, limit) => `The query has ${found} directives, and ${limit} is the most.`,
  page: (found, limit) => `The query asks for ${found} at once, and ${limit} is the most; ask for page after page.`,
  nodes: (found, limit) => `The query could return ${found} nodes, and ${limit} is the most; give its lists smaller limits or ask for fewer levels.`,
};

function refuseTooLarge(size: Size): void {
  for (const measure of Object.keys(LIMITS) as Measure[]) {
    const [found, limit] = [size[measure], LIMITS[measure]];
    if (found <= limit) continue;
    const message = WORDS[measure](found.toLocaleString('en'), limit.toLocaleString('en'));
    throw new GraphQLError(message, {extensions: {code: 'QUERY_TOO_LARGE', http: {status: 400}, measure, found, limit}});
  }
}

function measureSelections({selections}: SelectionSetNode, type: GraphQLCompositeType, query: Query, list: number): Size {
  const sizes = selections.map((selection): Size => {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) return add(measureField(selection, type, query, list), {...NOTHING, directives});
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return add(measureFragment(selection.name.value, query, list), {...NOTHING, directives});
    }
    const narrowed = selection.typeCondition ? typeFromAST(query.schema, selection.typeCondition) : type;
    const inside = isCompositeType(narrowed) ? measureSelections(selection.selectionSet, narrowed, query, list) : NOTHING;
    return add(inside, {...NOTHING, directives});
  });
  return sizes.reduce(add, NOTHING);
}

function measureFragment(name: string, query: Query, list: number): Size {
  const known = query.measured.get(name);
  if (known) return known;
  const fragment = query.fragments.get(name);
  const type = fragment && typeFromAST(query.schema, fragment.typeCondition);
  const size = fragment && isCompositeType(type) ? measureSelections(fragment.selectionSet, type, query, list) : NOTHING;
  query.measured.set(name, size);
  return size;
}

function measureField(node: FieldNode, type: GraphQLCompositeType, query: Query, list: number): Size {
  const aliases = node.alias ? 1 : 0;
  const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
  if (!field || !node.selectionSet) return {...NOTHING, depth: 1, aliases};
  const inner = getNamedType(field.type);
  const inside = isCompositeType(inner) ? measureSelections(node.selectionSet, inner, query, SIZE.nested) : NOTHING;
  const page = pageOf(field, node, query);
  const counted = page.paged ? Math.min(page.given ?? list, SIZE.most) : 1;
  return {
    depth: 1 + inside.depth,
    aliases: aliases + inside.aliases,
    directives: inside.directives,
    page: Math.max(page.given ?? 0, inside.page),
    nodes: counted * (1 + inside.nodes),
  };
}

/** Whether a field is a list with `limit` or `first`, and the size that the query gives it there. */
function pageOf({args}: GraphQLField<unknown, unknown>, node: FieldNode, {variables}: Query): {paged: boolean; given: number | null} {
  const name = ['limit', 'first'].find(candidate => args.some(arg => arg.name === candidate));
  const value = node.arguments?.find(argument => argument.name.value === name)?.value;
  const given = value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.INT ? value.value : null;
  return {paged: name !== undefined, given: given === null || given === undefined ? null : Math.max(Number(given), 1)};
}

function add(left: Size, right: Size): Size {
  return {
    depth: Math.max(left.depth, right.depth),
    aliases: left.aliases + right.aliases,
    directives: left.directives + right.directives,
    page: Math.max(left.page, right.page),
    nodes: left.nodes + right.nodes,
  };
}
