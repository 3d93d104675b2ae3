/**
 * Refuses null where a filter has a condition of its own: the generator fails on some of them and drops others, and then
 * gives the whole list to one who asked for a part. `{eq: null}` is a condition, `{gt: null}` and the like are none that mean
 * anything, and `where: null` is none at all. A field
 * that is computed cannot be asked for null: the database compares it, and nothing equals null.
 *
 * Example: `plans(where: {title: null})` → BAD_USER_INPUT `where.title is null; give it a condition, …`
 */
import type {DefinitionNode, FieldNode, GraphQLError, GraphQLInputType} from 'graphql';
import {Kind, getNamedType, isInputObjectType, parse} from 'graphql';
import {badInput} from './bad-input.ts';
import {ENOUGH, isObject} from './input-size.ts';
import {typeDefinitions} from './type-definitions.ts';

/** `TargetWhere.distance`, … */
const COMPUTED = new Set(parse(typeDefinitions()).definitions.flatMap(computedFields));

interface Part {
  readonly value: unknown;
  readonly type: GraphQLInputType;
  readonly path: string;
  readonly isComputed?: boolean;
}

/** Looks through a filter, in a loop, because what comes as a variable may be deeper than calls can go. */
export function refuseNulls(node: FieldNode, name: string, filter: unknown, type: GraphQLInputType): void {
  const waiting: Part[] = isObject(filter) ? [{value: filter, type, path: name}] : [];
  let seen = 0;
  for (let part = waiting.pop(); part && seen < ENOUGH; part = waiting.pop(), seen += 1) {
    if (part.value === null) throw refused(node, part.path, 'give it a condition, such as {eq: null} for what has no value, or leave it out');
    if (part.isComputed && isObject(part.value) && 'eq' in part.value && part.value.eq === null) {
      throw refused(node, `${part.path}.eq`, 'what is computed cannot be asked for null; ask for the field and look at the answers');
    }
    const operator = nullOperator(part);
    if (operator !== undefined) throw refused(node, `${part.path}.${operator}`, 'give it a value; only eq can ask for what has none');
    waiting.push(...partsOf(part).slice(0, ENOUGH));
  }
}

/** `gt` of {gt: null}, which the generator would take for {eq: null}. */
function nullOperator({value, type}: Part): string | undefined {
  const named = getNamedType(type);
  if (!isObject(value) || !isInputObjectType(named)) return undefined;
  const fields = named.getFields();
  const found = Object.entries(value).find(([key, inner]) => key !== 'eq' && inner === null && fields[key] && !isInputObjectType(getNamedType(fields[key].type)));
  return found?.[0];
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
    if (!field || !isInputObjectType(getNamedType(field.type))) return [];
    return [{value: inner, type: field.type, path: `${path}.${key}`, isComputed: COMPUTED.has(`${named.name}.${key}`)}];
  });
}

function computedFields(type: DefinitionNode): readonly string[] {
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
  const computed = (type.fields ?? []).filter(({directives}) => directives?.some(({name}) => name.value === 'cypher'));
  return computed.map(({name}) => `${type.name.value}Where.${name.value}`);
}

function refused(node: FieldNode, path: string, advice: string): GraphQLError {
  const place = path.length > 200 ? `${path.slice(0, 200)}…` : path;
  return badInput(`${place} is null; ${advice}.`, node);
}
