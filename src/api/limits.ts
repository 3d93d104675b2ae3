/**
 * Refuses a query that asks for too much before the database sees it: too deep, too many aliases or directives, or pages
 * within pages that together could hold too many nodes.
 *
 * Example: `{measures(limit: 1000) {carriers(limit: 1000) {carries(limit: 1000) {id}}}}` → 1,001,001,000 nodes: refused.
 *
 * Introspection is not counted: it answers from the schema alone, and the playground needs it whole.
 */
import type {ApolloServerPlugin} from '@apollo/server';
import type {FieldNode, FragmentDefinitionNode, GraphQLCompositeType, GraphQLField, GraphQLSchema, SelectionSetNode} from 'graphql';
import {GraphQLError, Kind, getNamedType, isCompositeType, isObjectType, typeFromAST} from 'graphql';

/** What a query may ask for; a person's own query is far below, a loop of relations is far above. */
export const LIMITS = {
  depth: 20,
  aliases: 60,
  directives: 60,
  /** Upper bound of what its pages could hold; the database's time limit stands behind it. */
  nodes: 100_000_000,
} as const;

/** How many tokens are parsed at most; introspection by the playground has some 400. */
export const MAX_TOKENS = 5000;

/** Sizes that a list is counted with: without a limit of its own, and however large its limit is. */
const SIZE = {root: 100, nested: 20, most: 1000} as const;

type Size = Readonly<Record<keyof typeof LIMITS, number>>;

interface Query {
  readonly schema: GraphQLSchema;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Each fragment is measured once, however often it is spread. */
  readonly measured: Map<string, Size>;
}

const READ_ONLY = {extensions: {code: 'OPERATION_RESOLUTION_FAILURE', http: {status: 400}}};

const NOTHING: Size = {depth: 0, aliases: 0, directives: 0, nodes: 0};

/** The check as a step of the server, after validation and before execution. */
export const limits: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({schema, document, operation, request}) {
        const root = operation && schema.getRootType(operation.operation);
        if (!root) throw new GraphQLError('The API only reads; it has queries and nothing else.', READ_ONLY);
        const fragments = document.definitions.filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION);
        const query: Query = {
          schema,
          variables: request.variables ?? {},
          fragments: new Map(fragments.map(fragment => [fragment.name.value, fragment])),
          measured: new Map(),
        };
        refuseTooLarge(measureSelections(operation.selectionSet, root, query, SIZE.root));
      },
    };
  },
};

function refuseTooLarge(size: Size): void {
  for (const [name, limit] of Object.entries(LIMITS)) {
    const found = size[name as keyof typeof LIMITS];
    if (found <= limit) continue;
    const message = name === 'nodes'
      ? `The query could return ${found.toLocaleString('en')} nodes, and ${limit.toLocaleString('en')} is the most; give its lists smaller limits or ask for fewer levels.`
      : `The query has ${name} of ${found}, and ${limit} is the most.`;
    throw new GraphQLError(message, {extensions: {code: 'QUERY_TOO_LARGE', http: {status: 400}, measure: name, found, limit}});
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
  const pages = pageSize(field, node, query, list);
  return {
    depth: 1 + inside.depth,
    aliases: aliases + inside.aliases,
    directives: inside.directives,
    nodes: pages * (1 + inside.nodes),
  };
}

/** The size of the page that a field asks for by `limit` or `first`; 1 for what is no page. */
function pageSize({args}: GraphQLField<unknown, unknown>, node: FieldNode, {variables}: Query, list: number): number {
  const name = ['limit', 'first'].find(candidate => args.some(arg => arg.name === candidate));
  if (!name) return 1;
  const value = node.arguments?.find(argument => argument.name.value === name)?.value;
  const given = value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.INT ? value.value : undefined;
  return given === undefined || given === null ? list : Math.min(Math.max(Number(given), 1), SIZE.most);
}

function add(left: Size, right: Size): Size {
  return {
    depth: Math.max(left.depth, right.depth),
    aliases: left.aliases + right.aliases,
    directives: left.directives + right.directives,
    nodes: left.nodes + right.nodes,
  };
}
