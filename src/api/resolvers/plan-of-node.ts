/**
 * The plan behind a node that a resolver made: asked for in the API's own words, so that all of its fields, lists and
 * filters answer as they do everywhere.
 *
 * Example: `{nodes {plan {title region {name}}}}` with the source {plan: {id: 'a'}} → `{plans(where: {id: {eq: "a"}}) {title region {name}}}`
 */
import type {DocumentNode, FieldNode, GraphQLResolveInfo, SelectionNode} from 'graphql';
import {Kind, execute, parseValue} from 'graphql';
import type {Context} from './read.ts';

interface Source {
  readonly plan: {readonly id: string} | null;
}

/** One request asks for a plan once, however many nodes are its parts: by plan and by the words of the selection. */
const plans = new WeakMap<object, Map<string, Promise<unknown>>>();

/** The resolver of such a `plan` field. */
export async function planOfNode({plan}: Source, _: unknown, context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  if (plan === null) return null;
  const known = plans.get(context) ?? new Map<string, Promise<unknown>>();
  plans.set(context, known);
  const key = JSON.stringify([plan.id, info.fieldNodes.map(({loc}) => loc?.start)]);
  const answer = known.get(key) ?? askForPlan(plan.id, context, info);
  known.set(key, answer);
  return answer;
}

async function askForPlan(id: string, contextValue: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const {schema, variableValues} = info;
  const {data, errors} = await execute({schema, document: documentFor(id, info), contextValue, variableValues});
  if (errors?.[0]) throw errors[0];
  return (data?.plans as readonly unknown[] | undefined)?.[0] ?? null;
}

function documentFor(id: string, {fieldNodes, fragments, operation}: GraphQLResolveInfo): DocumentNode {
  const selections = fieldNodes.flatMap((node): readonly SelectionNode[] => node.selectionSet?.selections ?? []);
  const field: FieldNode = {
    kind: Kind.FIELD,
    name: {kind: Kind.NAME, value: 'plans'},
    arguments: [{
      kind: Kind.ARGUMENT,
      name: {kind: Kind.NAME, value: 'where'},
      value: parseValue(`{id: {eq: ${JSON.stringify(id)}}}`) as never,
    }],
    selectionSet: {kind: Kind.SELECTION_SET, selections},
  };
  const asked = {...operation, selectionSet: {kind: Kind.SELECTION_SET, selections: [field]}} as const;
  return {kind: Kind.DOCUMENT, definitions: [asked, ...Object.values(fragments)]};
}
