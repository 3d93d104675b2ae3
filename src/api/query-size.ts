/**
 * How large a query is, before the database sees it: written out with its fragments, its variables put in.
 *
 * Example: `{plans {measures(limit: 10) {id}}}` → {depth: 3, relations: 2, page: 10, nodes: 550, …}
 */
import type {FieldNode, FragmentDefinitionNode, GraphQLCompositeType, GraphQLSchema, SelectionSetNode} from 'graphql';
import {SchemaMetaFieldDef, TypeMetaFieldDef, getNamedType, isCompositeType, isObjectType, typeFromAST, valueFromASTUntyped} from 'graphql';
import {inputSize} from './input-size.ts';
import {refuseNulls} from './null-input.ts';
import {pageOf} from './page.ts';

export interface Size {
  readonly depth: number;
  readonly relations: number;
  readonly aliases: number;
  readonly directives: number;
  /** The largest page. */
  readonly page: number;
  /** About as many as the answer could hold. */
  readonly nodes: number;
  /** Of the filters: how deep, how deep over relations to many, how many parts in all. */
  readonly filterDepth: number;
  readonly filterRelations: number;
  readonly filterParts: number;
  /** The longest sort order. */
  readonly sort: number;
}

export interface Query {
  readonly schema: GraphQLSchema;
  /** As they came, not checked against their types. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Each fragment is measured once, however often it is spread. */
  readonly measured: Map<string, Size>;
}

/**
 * What a list without a limit is counted with, by its field or the type that has it, for a graph of some dozens of papers:
 * a paper has hundreds of passages, a measure a few carriers.
 */
const SIZES: Readonly<Record<string, number>> = {
  'Query.plans': 50, 'Query.passages': 20_000, Query: 5000,
  'Plan.passages': 1000, Plan: 200,
  Region: 100, Measure: 5, Target: 5,
};
const OTHER_SIZE = 30;
/** Root fields without a filter (search, responsibilityPaths) keep the service itself busy; each counts as so many relations. */
const COMPUTED = 10;
/** A list that is usually shorter is counted with its limit only up to here. */
const MOST = 1000;

const NOTHING: Size = {
  depth: 0, relations: 0, aliases: 0, directives: 0, page: 0, nodes: 0, filterDepth: 0, filterRelations: 0, filterParts: 0, sort: 0,
};

/** Measures what is selected of a type. */
export function measureSelections({selections}: SelectionSetNode, type: GraphQLCompositeType, query: Query): Size {
  const sizes = selections.map((selection): Size => {
    const directives = {...NOTHING, directives: selection.directives?.length ?? 0};
    if (selection.kind === 'Field') return add(measureField(selection, type, query), directives);
    if (selection.kind === 'FragmentSpread') return add(measureFragment(selection.name.value, query), directives);
    const narrowed = selection.typeCondition ? typeFromAST(query.schema, selection.typeCondition) : type;
    return add(isCompositeType(narrowed) ? measureSelections(selection.selectionSet, narrowed, query) : NOTHING, directives);
  });
  return sizes.reduce(add, NOTHING);
}

function measureFragment(name: string, query: Query): Size {
  const known = query.measured.get(name);
  if (known) return known;
  const fragment = query.fragments.get(name);
  const type = fragment && typeFromAST(query.schema, fragment.typeCondition);
  const size = fragment && isCompositeType(type) ? measureSelections(fragment.selectionSet, type, query) : NOTHING;
  query.measured.set(name, size);
  return size;
}

function measureField(node: FieldNode, type: GraphQLCompositeType, query: Query): Size {
  const aliases = node.alias ? 1 : 0;
  const meta = [SchemaMetaFieldDef, TypeMetaFieldDef].find(({name}) => name === node.name.value);
  const field = meta ?? (isObjectType(type) ? type.getFields()[node.name.value] : undefined);
  const inner = field && getNamedType(field.type);
  if (!field || !node.selectionSet || !isCompositeType(inner)) return {...NOTHING, depth: 1, aliases};
  const inside = measureSelections(node.selectionSet, inner, query);
  // Introspection answers from the schema alone, and the playground needs it whole.
  if (meta) return {...NOTHING, aliases: aliases + inside.aliases, directives: inside.directives};
  const given = Object.fromEntries((node.arguments ?? []).map(({name, value}) => [name.value, valueFromASTUntyped(value, query.variables)]));
  // The generated lists have no usual page; search and similar have one.
  const page = pageOf(node, given, field.args.find(({name}) => name === 'first')?.defaultValue);
  const where = field.args.find(({name}) => name === 'where');
  if (where) refuseNulls(node, 'where', given.where, where.type);
  const isList = field.args.some(({name}) => name === 'limit' || name === 'first');
  const filter = inputSize(given.where);
  const isComputed = type === query.schema.getQueryType() && where === undefined;
  return add({
    ...inside,
    depth: 1 + inside.depth,
    nodes: (isList ? countOf(`${type.name}.${node.name.value}`, type.name, page) : 1) * (1 + inside.nodes),
  }, {
    ...NOTHING,
    relations: isComputed ? COMPUTED : 1,
    aliases,
    page: page ?? 0,
    filterDepth: filter.levels,
    filterRelations: filter.relations,
    filterParts: filter.parts,
    sort: inputSize(given.sort).values,
  });
}

function countOf(field: string, type: string, page: number | null): number {
  const usual = SIZES[field.replace(/Connection$/u, '')] ?? SIZES[type] ?? OTHER_SIZE;
  return page === null ? usual : Math.min(page, Math.max(usual, MOST));
}

function add(left: Size, right: Size): Size {
  return {
    depth: Math.max(left.depth, right.depth),
    relations: left.relations + right.relations,
    aliases: left.aliases + right.aliases,
    directives: left.directives + right.directives,
    page: Math.max(left.page, right.page),
    nodes: left.nodes + right.nodes,
    filterDepth: Math.max(left.filterDepth, right.filterDepth),
    filterRelations: Math.max(left.filterRelations, right.filterRelations),
    filterParts: left.filterParts + right.filterParts,
    sort: Math.max(left.sort, right.sort),
  };
}
