/**
 * Lists of who carries what in the order of the clause: the plain field knows no edges, so it is read as its connection, which is
 * sorted as the clause names them, and answered as the list that was asked for.
 *
 * Example: `measures {carriers {name}}` → reads `carriers: carriersConnection {edges {node {name}}}` → [{name: '西宁市卫生健康委员会'}, …]
 *
 * With a sort of the client's own the field stays what it is.
 */
import type {ArgumentNode, FieldNode, GraphQLObjectType, GraphQLSchema, SelectionNode} from 'graphql';
import {Kind, defaultFieldResolver, isObjectType, valueFromASTUntyped} from 'graphql';

const LISTS: ReadonlySet<string> = new Set(['Measure.carriers', 'Target.accountable']);
/** An institution that a clause names twice stands in the list once, at its first place. */
const KEY = '__key';

interface Edges {
  readonly edges: readonly {readonly node: Readonly<Record<string, unknown>>}[];
}
interface Page {
  readonly limit?: number | null;
  readonly offset?: number | null;
}

/** Changes the resolvers of those lists in place and returns the schema. */
export function byRank(schema: GraphQLSchema): GraphQLSchema {
  for (const list of LISTS) {
    const [typeName = '', fieldName = ''] = list.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!field) continue;
    const {resolve = defaultFieldResolver} = field;
    field.resolve = (source: Record<string, unknown>, args: Page, context, info) => {
      const read = source[String(info.path.key)];
      return isEdges(read) ? pageOf(read, args) : resolve(source, args, context, info) as unknown;
    };
  }
  return schema;
}

/** The connection that is read for a selection of such a list; undefined for any other. */
export function asConnection(node: FieldNode, parent: GraphQLObjectType | undefined, variables: Readonly<Record<string, unknown>>): FieldNode | undefined {
  const given = new Map(node.arguments?.map(argument => [argument.name.value, argument]));
  if (!LISTS.has(`${parent?.name}.${node.name.value}`) || !node.selectionSet || isSorted(given.get('sort'), variables)) return undefined;
  const where = given.get('where');
  const nodes = [...node.selectionSet.selections, field('id', KEY)];
  return {
    ...field(`${node.name.value}Connection`, (node.alias ?? node.name).value, [field('edges', undefined, [field('node', undefined, nodes)])]),
    arguments: where && !isNull(where, variables) ? [{...where, value: {kind: Kind.OBJECT, fields: [{kind: Kind.OBJECT_FIELD, name: name('node'), value: where.value}]}}] : [],
  };
}

function isSorted(sort: ArgumentNode | undefined, variables: Readonly<Record<string, unknown>>): boolean {
  if (!sort || isNull(sort, variables)) return false;
  const value: unknown = valueFromASTUntyped(sort.value, variables);
  return !Array.isArray(value) || value.length > 0;
}

function isNull({value}: ArgumentNode, variables: Readonly<Record<string, unknown>>): boolean {
  return valueFromASTUntyped(value, variables) == null;
}

function field(called: string, alias?: string, selections?: readonly SelectionNode[]): FieldNode {
  return {
    kind: Kind.FIELD, name: name(called), ...(alias !== undefined && {alias: name(alias)}),
    ...(selections && {selectionSet: {kind: Kind.SELECTION_SET, selections}}),
  };
}

function name(value: string) {
  return {kind: Kind.NAME, value} as const;
}

function isEdges(value: unknown): value is Edges {
  return typeof value === 'object' && value !== null && Array.isArray((value as Partial<Edges>).edges);
}

function pageOf({edges}: Edges, {limit, offset}: Page): readonly unknown[] {
  const nodes = [...new Map(edges.map(({node}) => [node[KEY], node] as const).reverse()).values()].reverse();
  const from = offset ?? 0;
  return nodes.slice(from, limit == null ? undefined : from + limit);
}
