/**
 * A node for a field that only knows its key: read by the generated list of its type, with all that the query selects of
 * it, in one query for all hits of a list.
 *
 * Example: for `search(text: "医") {plan {title region {name}}}` the plans of twenty hits are read as one
 * `plans(where: {id: {in: […]}}) {title region {name} keyOfNode: id}`.
 */
import DataLoader from 'dataloader';
import type {FieldNode, GraphQLFieldResolver, GraphQLResolveInfo, SelectionSetNode} from 'graphql';
import {Kind, isObjectType} from 'graphql';
import type {Context} from '../read-rows.ts';

type Node = Readonly<Record<string, unknown>>;

/** One loader for each field of a running query: its nodes are the same objects for each item of a list. */
const loaders = new WeakMap<readonly FieldNode[], DataLoader<string, Node | null>>();

/** A resolver that finds the node for the key in `source[property]` by the root list `list`. */
export function nodeByKey<Property extends string>(
  list: string,
  property: Property,
): GraphQLFieldResolver<Readonly<Record<Property, string | null>>, Context> {
  return (source, _arguments, context, info) => {
    const key = source[property];
    if (key === null) return null;
    const loader = loaders.get(info.fieldNodes) ?? new DataLoader(keys => readNodes(list, keys, context, info));
    loaders.set(info.fieldNodes, loader);
    return loader.load(key);
  };
}

async function readNodes(list: string, keys: readonly string[], context: Context, info: GraphQLResolveInfo): Promise<readonly (Node | null)[]> {
  const root = info.schema.getQueryType();
  const field = root?.getFields()[list];
  if (!root || !isObjectType(root) || !field?.resolve) throw new Error(`the API has no list ${list}`);
  const where = {id: {in: keys}};
  const fieldNodes = info.fieldNodes.map((node): FieldNode => ({
    kind: Kind.FIELD,
    name: {kind: Kind.NAME, value: list},
    arguments: [{
      kind: Kind.ARGUMENT,
      name: {kind: Kind.NAME, value: 'where'},
      value: {kind: Kind.OBJECT, fields: [{
        kind: Kind.OBJECT_FIELD,
        name: {kind: Kind.NAME, value: 'id'},
        value: {kind: Kind.OBJECT, fields: [{
          kind: Kind.OBJECT_FIELD,
          name: {kind: Kind.NAME, value: 'in'},
          value: {kind: Kind.LIST, values: keys.map(value => ({kind: Kind.STRING, value}))},
        }]},
      }]},
    }],
    selectionSet: withKey(node.selectionSet),
  }));
  const path = {prev: undefined, key: list, typename: root.name};
  const found = await field.resolve(undefined, {where}, context, {
    ...info, fieldName: list, fieldNodes, parentType: root, returnType: field.type, path,
  }) as readonly Node[];
  const byKey = new Map(found.map(node => [node.keyOfNode, node]));
  return keys.map(key => byKey.get(key) ?? null);
}

function withKey(selected: SelectionSetNode | undefined): SelectionSetNode {
  const key: FieldNode = {kind: Kind.FIELD, alias: {kind: Kind.NAME, value: 'keyOfNode'}, name: {kind: Kind.NAME, value: 'id'}};
  return {kind: Kind.SELECTION_SET, selections: [...selected?.selections ?? [], key]};
}
