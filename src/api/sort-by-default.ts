/**
 * Gives every list a default order, which the generator has none for: without it the database answers in any order.
 * What has a place in a document comes in document order, everything else by its name or key.
 *
 * Example: `measures(sort: [MeasureSort!])` → `measures(sort: [MeasureSort!] = [{order: ASC}])`.
 */
import type {GraphQLArgument, GraphQLInputObjectType, GraphQLSchema} from 'graphql';
import {getNamedType, isInputObjectType, isObjectType} from 'graphql';

/** The first of these fields that a type can be sorted by decides on its order; the key at its end makes it total. */
const ORDERS = [
  // Who is accountable comes by rank; the mention's place tells nothing between papers.
  ['via', ['rank', 'via']],
  ['order', ['order', 'id']],
  ['start', ['start', 'id']],
  ['code', ['code']],
  ['nameKey', ['nameKey', 'id']],
  ['name', ['name', 'id']],
  ['title', ['title', 'id']],
  ['rule', ['rule', 'id']],
] as const;

/** Changes the `sort` arguments of the schema in place and returns it. */
export function sortByDefault(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const sort = field.args.find(({name}) => name === 'sort');
      if (sort && sort.defaultValue === undefined) setDefault(sort);
    }
  }
  return schema;
}

function setDefault(sort: GraphQLArgument): void {
  const input = getNamedType(sort.type);
  if (!isInputObjectType(input)) return;
  const order = orderOf(input);
  if (order) sort.defaultValue = order;
}

/** The order for `MeasureSort`, or for `PlanMeasuresConnectionSort` with its `node` and `edge`. */
function orderOf(input: GraphQLInputObjectType): readonly object[] | undefined {
  const {edge, node} = input.getFields();
  const parts = [['edge', edge], ['node', node]] as const;
  const orders = parts.flatMap(([part, field]) => {
    const type = field && getNamedType(field.type);
    return isInputObjectType(type) ? (fieldOrder(type) ?? []).map(step => ({[part]: step})) : [];
  });
  return orders.length > 0 ? orders : fieldOrder(input);
}

function fieldOrder(input: GraphQLInputObjectType): readonly object[] | undefined {
  const fields = input.getFields();
  const [, order] = ORDERS.find(([deciding]) => deciding in fields) ?? [];
  return order?.filter(name => name in fields).map(name => ({[name]: 'ASC'}));
}
