/**
 * Says what the generated root fields, connections and arguments are, for the playground's readers: the generator says it
 * of none.
 *
 * Example: `Query.plans` → `Plan, as a list. A loaded policy document: a plan, a set of measures, a task list. …`
 */
import type {GraphQLField, GraphQLSchema} from 'graphql';
import {getNamedType, isObjectType} from 'graphql';

const ARGUMENTS: Readonly<Record<string, string>> = {
  where: 'Which of them; all where it is left out.',
  sort: 'In which order; what has no value comes last, rising or falling. Behind it comes the order that stands here, so that no page repeats or misses one.',
  limit: 'How many at most, from 1; all where it is left out.',
  offset: 'How many to pass over before the first, from 0; a paper that is loaded or unloaded between two pages moves the later ones.',
  first: 'How many at most, from 1; all where it is left out.',
  after: 'The endCursor of the page before; the first page where it is left out. Once a paper has been loaded or unloaded it is refused (STALE_CURSOR).',
};

/** Changes the schema in place and returns it; what has a description keeps it. */
export function describe(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      field.description ??= type === query ? rootField(field) : connection(field);
      for (const argument of field.args) argument.description ??= ARGUMENTS[argument.name];
    }
  }
  if (query) query.description ??= 'Where queries begin: every node type as a list and as a connection, and the questions that go over several.';
  return schema;
}

function rootField(field: GraphQLField<unknown, unknown>): string | undefined {
  const {name, description} = getNamedType(field.type);
  return connection(field) ?? `${name}, as a list. ${description ?? ''}`.trim();
}

function connection({name}: GraphQLField<unknown, unknown>): string | undefined {
  if (!name.endsWith('Connection')) return undefined;
  return `The same as ${name.slice(0, -'Connection'.length)}, with their count, cursors for pages, and what stands on the edges.`;
}
