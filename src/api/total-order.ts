/**
 * Makes every order that a client asks for total: behind its own steps come those of the list's default order, which end in
 * a key. Otherwise nodes that tie stand in any order, and one may be on two pages of a list and another on none.
 *
 * Example: `targets(sort: [{year: ASC}])` → `targets(sort: [{year: ASC}, {start: ASC}, {id: ASC}])`.
 */
import type {ArgumentNode, ASTNode, GraphQLArgument, GraphQLResolveInfo, GraphQLSchema, ListValueNode, ValueNode} from 'graphql';
import {Kind, TypeInfo, astFromValue, visit, visitWithTypeInfo} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** Changes the root resolvers of the schema in place and returns it; each `sort` argument needs its default value. */
export function totalOrder(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const {resolve} = field;
    const sort = field.args.find(isSort);
    if (!resolve) continue;
    field.resolve = (source, args, context, info) => {
      const ordered = sort ? {...args, sort: [...asList(args.sort), ...asList(sort.defaultValue)]} : args;
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
      const value = {kind: Kind.LIST, values: [...steps(argument.value, definition, variables), ...written(definition.defaultValue, definition)]};
      return {...argument, value: value as ListValueNode};
    },
  }));
}

/** The steps of an order as the query writes it: in a list, alone, or in a variable. */
function steps(value: ValueNode, definition: GraphQLArgument, variables: Variables): readonly ValueNode[] {
  if (value.kind === Kind.VARIABLE) return written(variables[value.name.value], definition);
  if (value.kind === Kind.NULL) return [];
  return value.kind === Kind.LIST ? value.values : [value];
}

function written(value: unknown, {type}: GraphQLArgument): readonly ValueNode[] {
  const list = astFromValue(asList(value), type);
  return list?.kind === Kind.LIST ? list.values : [];
}

function isSort({name, defaultValue}: GraphQLArgument): boolean {
  return name === 'sort' && Array.isArray(defaultValue);
}

function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}
