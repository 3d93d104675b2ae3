/**
 * Refuses null where a filter has a condition of its own: the generator fails on some of them and drops others, and then
 * gives the whole list to one who asked for a part. `{eq: null}` is a condition, and `where: null` is none at all.
 *
 * Example: `plans(where: {title: null})` → BAD_USER_INPUT `where.title is null; give it a condition, …`
 */
import type {FieldNode, GraphQLInputType} from 'graphql';
import {GraphQLError, getNamedType, isInputObjectType} from 'graphql';

/** What is larger is refused elsewhere. */
const ENOUGH = 1000;

interface Part {
  readonly value: unknown;
  readonly type: GraphQLInputType;
  readonly path: string;
}

/** Looks through a filter, in a loop, because what comes as a variable may be deeper than calls can go. */
export function refuseNulls(node: FieldNode, name: string, filter: unknown, type: GraphQLInputType): void {
  const waiting: Part[] = isObject(filter) ? [{value: filter, type, path: name}] : [];
  let seen = 0;
  for (let part = waiting.pop(); part && seen < ENOUGH; part = waiting.pop(), seen += 1) {
    if (part.value === null) throw refused(node, part.path);
    waiting.push(...partsOf(part).slice(0, ENOUGH));
  }
}

/** The parts that are conditions themselves; what is not of its type is refused elsewhere. */
function partsOf({value, type, path}: Part): readonly Part[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [];
  if (Array.isArray(value)) return value.filter(isObject).map(inner => ({value: inner, type: named, path}));
  if (!isObject(value)) return [];
  const fields = named.getFields();
  return Object.entries(value).flatMap(([key, inner]) => {
    const field = fields[key];
    return field && isInputObjectType(getNamedType(field.type)) ? [{value: inner, type: field.type, path: `${path}.${key}`}] : [];
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function refused(node: FieldNode, path: string): GraphQLError {
  const place = path.length > 200 ? `${path.slice(0, 200)}…` : path;
  const message = `${place} is null; give it a condition, such as {eq: null} for what has no value, or leave it out.`;
  return new GraphQLError(message, {nodes: node, extensions: {code: 'BAD_USER_INPUT', http: {status: 400}}});
}
