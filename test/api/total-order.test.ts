/** Every order ends in a key, however the query writes it: in a list, alone, in a variable, in a fragment, on an edge. */
import {buildSchema, graphql, print} from 'graphql';
import {expect, test} from 'vitest';
import {totalOrder} from '../../src/api/total-order.ts';

const schema = buildSchema(`
  type Query { measures(sort: [Sort!] = [{order: ASC}, {id: ASC}]): Measure name(sort: Direction): String }
  type Measure { args: String query: String parts(limit: Int, sort: [Sort!] = [{order: ASC}, {id: ASC}]): [Measure] }
  input Sort { depth: Direction order: Direction id: Direction }
  enum Direction { ASC DESC }
`);
const field = schema.getQueryType()?.getFields().measures;
if (field) {
  field.resolve = (_source, args, _context, {fieldNodes, fragments}) =>
    ({args: JSON.stringify(args.sort), query: [...fieldNodes, ...Object.values(fragments)].map(print).join('\n').replace(/\s+/gu, ' ')});
}
totalOrder(schema);

async function ask(source: string, variableValues?: Record<string, unknown>) {
  const {data, errors} = await graphql({schema, source, variableValues});
  expect(errors).toBeUndefined();
  return data?.measures as {args: string; query: string};
}

test('a nested order, written as a list or alone, ends in the default order', async () => {
  const {query} = await ask('{measures {query parts(sort: [{depth: DESC}]) {args} others: parts(limit: 3, sort: {depth: ASC}) {args}}}');
  expect(query).toContain('parts(sort: [{depth: DESC}, {order: ASC}, {id: ASC}])');
  expect(query).toContain('others: parts(limit: 3, sort: [{depth: ASC}, {order: ASC}, {id: ASC}])');
});

test('an order in a variable and in a fragment ends in the default order', async () => {
  const {query} = await ask(
    'query Q($sort: [Sort!], $none: [Sort!]) {measures {query ...F others: parts(sort: $none) {args}}} fragment F on Measure {parts(sort: $sort) {query}}',
    {sort: [{depth: 'DESC'}]},
  );
  expect(query).toContain('parts(sort: [{depth: DESC}, {order: ASC}, {id: ASC}])');
  expect(query).toContain('parts(sort: [{order: ASC}, {id: ASC}])');
});

test('the order of a root list ends in the default order', async () => {
  expect((await ask('{measures(sort: [{depth: DESC}]) {args}}')).args).toBe('[{"depth":"DESC"},{"order":"ASC"},{"id":"ASC"}]');
  expect((await ask('{measures(sort: null) {args}}')).args).toBe('[{"order":"ASC"},{"id":"ASC"}]');
});
