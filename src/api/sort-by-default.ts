/**
 * Gives every list a default order, which the generator has none for: without it the database answers in any order.
 * What has a place in a document comes in document order, everything else by its name or key.
 *
 * Example: `measures(sort: [MeasureSort!])` → `measures(sort: [MeasureSort!] = [{order: ASC}])`.
 */
import type {GraphQLArgument, GraphQLInputObjectType, GraphQLSchema} from 'graphql';
import {getNamedType, isInputObjectType, isObjectType} from 'graphql';

/** The first of these that a type can be sorted by decides; the key behind it makes the order total. */
const ORDERS = [
  ['order', 'id'],
  ['start', 'id'],
  ['rank', 'start', 'via'],
  ['code'],
  ['nameKey', 'id'],
  ['name', 'id'],
  ['title', 'id'],
  ['rule', 'id'],
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
  const order = ORDERS.find(([first]) => first in fields);
  return order?.filter(name => name in fields).map(name => ({[name]: 'ASC'}));
}
