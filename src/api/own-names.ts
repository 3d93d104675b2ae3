/**
 * The names of root fields that the generator would give to two things at once: `FindingPlacesConnection` for the list of all
 * FindingPlaces, and for the field `places` of Finding. `@plural` in schema/*.graphql parts their types; here the root fields get
 * their own names back.
 *
 * Example: `findingPlaceNodesConnection` of the generator → `findingPlacesConnection` of the API
 */
import type {FieldNode, GraphQLFieldConfigMap, GraphQLSchema} from 'graphql';
import {GraphQLObjectType, Kind, defaultFieldResolver} from 'graphql';

/** The generator's plural, and the root field's name. */
const NAMES: ReadonlyMap<string, string> = new Map(['findingPlace', 'planStatement'].flatMap(name => [
  [`${name}Nodes`, `${name}s`], [`${name}NodesConnection`, `${name}sConnection`],
]));

/** Changes the root fields of the schema in place and returns it. */
export function ownNames(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  if (!query) return schema;
  // The generator reads what is asked for by its own names, off this copy of the type.
  const generated = new GraphQLObjectType(query.toConfig());
  const fields = query.getFields();
  const configs: GraphQLFieldConfigMap<unknown, unknown> = query.toConfig().fields;
  for (const name of Object.keys(configs)) {
    const field = fields[name];
    const own = NAMES.get(name);
    if (!field) continue;
    delete fields[name];
    fields[own ?? name] = field;
    if (own === undefined) continue;
    const {resolve = defaultFieldResolver} = field;
    field.name = own;
    field.resolve = (source, args, context, info) => resolve(source, args, context, {
      ...info, fieldName: name, parentType: generated, schema: asGenerated(info.schema, generated), fieldNodes: info.fieldNodes.map(node => renamed(node, name)),
    });
  }
  return schema;
}

/** The same schema with the generator's own root fields. */
function asGenerated(schema: GraphQLSchema, generated: GraphQLObjectType): GraphQLSchema {
  return Object.create(schema, {getQueryType: {value: () => generated}}) as GraphQLSchema;
}

/** The selection under the generator's name; the answer keeps the one that was asked for. */
function renamed(node: FieldNode, name: string): FieldNode {
  return {...node, name: {kind: Kind.NAME, value: name}, alias: node.alias ?? node.name};
}
