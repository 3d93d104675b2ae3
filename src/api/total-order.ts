/**
 * Makes every order that a client asks for total: behind its own steps come those of the list's default order, which end in
 * a key. Otherwise nodes that tie stand in any order, and one may be on two pages of a list and another on none.
 * An order by Chinese names takes their readings.
 *
 * Example: `targets(sort: [{year: ASC}])` → `targets(sort: [{year: ASC}, {start: ASC}, {id: ASC}])`.
 */
import type {ArgumentNode, ASTNode, FieldNode, GraphQLArgument, GraphQLInputObjectType, GraphQLResolveInfo, GraphQLSchema, ListValueNode, ValueNode} from 'graphql';
import {Kind, TypeInfo, astFromValue, getNamedType, isInputObjectType, isObjectType, valueFromASTUntyped, visit, visitWithTypeInfo} from 'graphql';
import {asConnection} from './by-rank.ts';

/** What is sorted by its reading. */
const NAMES = new Set(['name', 'title']);

type Variables = Readonly<Record<string, unknown>>;

/** Changes the root resolvers of the schema in place and returns it; each `sort` argument needs its default value. */
export function totalOrder(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const {resolve} = field;
    const sort = field.args.find(isSort);
    if (!resolve) continue;
    field.resolve = (source, args, context, info) => {
      const input = getNamedType(sort?.type);
      const steps = [...asList(args.sort), ...asList(sort?.defaultValue)];
      const ordered = isInputObjectType(input) ? {...args, sort: steps.map(step => byReading(step, input))} : args;
      return resolve(source, ordered, context, withTotalOrder(info));
    };
  }
  return schema;
}

/** The same request with every `sort` of its lists completed: the generator reads the query's text, not resolved arguments. */
function withTotalOrder(info: GraphQLResolveInfo): GraphQLResolveInfo {
  const {schema, parentType, variableValues} = info;
  return {
    ...info,
    fieldNodes: info.fieldNodes.map(node => complete(node, new TypeInfo(schema, parentType), variableValues)),
    fragments: Object.fromEntries(Object.entries(info.fragments).map(([name, fragment]) =>
      [name, complete(fragment, new TypeInfo(schema), variableValues)])),
  };
}

function complete<Node extends ASTNode>(node: Node, types: TypeInfo, variables: Variables): Node {
  return visit(node, visitWithTypeInfo(types, {
    Argument(argument: ArgumentNode) {
      const definition = types.getArgument();
      if (!definition || !isSort(definition)) return undefined;
      const steps = [...asList(valueFromASTUntyped(argument.value, variables)), ...asList(definition.defaultValue)];
      const value = {kind: Kind.LIST, values: written(steps, definition)};
      return {...argument, value: value as ListValueNode};
    },
    Field(field: FieldNode) {
      const parent = types.getParentType();
      return asConnection(field, isObjectType(parent) ? parent : undefined, variables);
    },
  }));
}

/** The steps of an order as a query would write them in a list. */
function written(steps: readonly unknown[], {type}: GraphQLArgument): readonly ValueNode[] {
  const input = getNamedType(type);
  const list = astFromValue(isInputObjectType(input) ? steps.map(step => byReading(step, input)) : [], type);
  return list?.kind === Kind.LIST ? list.values : [];
}

/** A name is sorted by its reading, where the type has one: `{node: {name: ASC}}` → `{node: {nameKey: ASC}}`. */
function byReading(step: unknown, input: GraphQLInputObjectType): unknown {
  if (typeof step !== 'object' || step === null) return step;
  const fields = input.getFields();
  return Object.fromEntries(Object.entries(step).map(([name, value]) => {
    const type = getNamedType(fields[name]?.type);
    if (isInputObjectType(type)) return [name, byReading(value, type)];
    return [NAMES.has(name) && 'nameKey' in fields ? 'nameKey' : name, value];
  }));
}

function isSort({name, defaultValue}: GraphQLArgument): boolean {
  return name === 'sort' && Array.isArray(defaultValue);
}

function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}
