/** What is wrong in a request is told by a sentence and a code, at the place where it is wrong; what is merely not there is an empty list. */
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {TestApi} from '../helpers/api.ts';
import {startApiOver} from '../helpers/api.ts';
import {firstPaper} from '../helpers/small-facts.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApiOver(firstPaper());
});
afterAll(() => api.stop());

const VALIDATION = 'GRAPHQL_VALIDATION_FAILED';
const INPUT = 'BAD_USER_INPUT';

test.each<[string, string, RegExp, object?]>([
  // dates
  ['{plans(where: {issuedOn: {eq: "2024-13-45"}}) {id}}', VALIDATION, /^Date is "2024-13-45"; write a day of the calendar as 2024-05-06\.$/u],
  ['{plans(where: {issuedOn: {lt: "2024-02-30"}}) {id}}', VALIDATION, /^Date is "2024-02-30"/u],
  ['{plans(where: {issuedOn: {in: ["2024-05-06", "May"]}}) {id}}', VALIDATION, /^Date is "May"/u],
  ['{plans(where: {issuedOn: {eq: 2024}}) {id}}', VALIDATION, /^Date is no text/u],
  ['{targets(where: {dueOn: {lt: "2026"}}) {id}}', VALIDATION, /^Date is "2026"/u],
  ['query ($on: Date) {plans(where: {issuedOn: {eq: $on}}) {id}}', INPUT, /Date is "2023-02-29"/u, {on: '2023-02-29'}],
  ['query ($on: Date) {plans(where: {issuedOn: {eq: $on}}) {id}}', INPUT, /Date is no text/u, {on: 20240506}],
  // numbers
  ['{targets(where: {year: {eq: 99999999999}}) {id}}', VALIDATION, /non 32-bit signed integer value: 99999999999/u],
  ['query ($year: Int) {targets(where: {year: {eq: $year}}) {id}}', INPUT, /non-integer value: 2025\.5/u, {year: 2025.5}],
  ['query ($year: Int) {targets(where: {year: {eq: $year}}) {id}}', INPUT, /non 32-bit signed integer/u, {year: 1e12}],
  ['query ($value: Float) {targets(where: {value: {eq: $value}}) {id}}', INPUT, /non numeric value: "NaN"/u, {value: 'NaN'}],
  ['{targets(where: {year: {in: [null]}}) {id}}', VALIDATION, /found null/u],
  ['{targets(limit: 1.5) {id}}', VALIDATION, /non-integer value: 1\.5/u],
  ['{targets(limit: 5, offset: 99999999999) {id}}', VALIDATION, /32-bit/u],
  // enum values
  ['{targets(where: {comparator: {eq: MAYBE}}) {id}}', VALIDATION, /"MAYBE" does not exist in "Comparator"/u],
  ['{institutions(where: {kind: {eq: "HOSPITAL"}}) {id}}', VALIDATION, /non-enum value: "HOSPITAL"/u],
  ['query ($role: Role) {measures(where: {carriersConnection: {some: {edge: {role: {eq: $role}}}}}) {id}}', INPUT, /"BOSS" does not exist/u, {role: 'BOSS'}],
  ['{plans(sort: [{title: UP}]) {id}}', VALIDATION, /"UP" does not exist in "SortDirection"/u],
  // names
  ['{nothing}', VALIDATION, /Cannot query field "nothing" on type "Query"/u],
  ['{plans {nothing}}', VALIDATION, /Cannot query field "nothing" on type "Plan"/u],
  ['{plans(where: {nothing: {eq: 1}}) {id}}', VALIDATION, /"nothing" is not defined by type "PlanWhere"/u],
  ['{plans(sort: [{nothing: ASC}]) {id}}', VALIDATION, /"nothing" is not defined by type "PlanSort"/u],
  ['{plans(nothing: 1) {id}}', VALIDATION, /Unknown argument "nothing"/u],
  ['{plans}', VALIDATION, /must have a selection of subfields/u],
  ['query ($where: Nothing) {plans(where: $where) {id}}', VALIDATION, /Unknown type "Nothing"/u],
  ['query ($where: PlanWhere) {plans(where: $where) {id}}', INPUT, /"nothing" is not defined/u, {where: {nothing: 1}}],
  ['query ($where: PlanWhere!) {plans(where: $where) {id}}', INPUT, /required type "PlanWhere!" was not provided/u],
  // null in the place of a condition
  ['{plans(where: {id: null}) {id}}', INPUT, /^where\.id is null; give it a condition/u],
  ['{plans(where: {title: null}) {id}}', INPUT, /^where\.title is null/u],
  ['{plans(where: {measures: null}) {id}}', INPUT, /^where\.measures is null/u],
  ['{plans(where: {measures: {some: null}}) {id}}', INPUT, /^where\.measures\.some is null/u],
  ['{plans(where: {NOT: null}) {id}}', INPUT, /^where\.NOT is null/u],
  ['{plans(where: {OR: null}) {id}}', INPUT, /^where\.OR is null/u],
  ['{plans(where: {issuedOn: {gt: null}}) {id}}', INPUT, /^where\.issuedOn\.gt is null; give it a value; only eq can ask for what has none\.$/u],
  ['{plans(where: {title: {contains: null}}) {id}}', INPUT, /^where\.title\.contains is null/u],
  ['{plans(where: {id: {in: null}}) {id}}', INPUT, /^where\.id\.in is null/u],
  ['query ($year: Int) {targets(where: {year: {lte: $year}}) {id}}', INPUT, /^where\.year\.lte is null/u, {year: null}],
  ['{targets(where: {baseline: null}) {id}}', INPUT, /^where\.baseline is null/u],
  ['{targets(where: {distance: {eq: null}}) {id}}', INPUT, /^where\.distance\.eq is null; what is computed cannot be asked for null/u],
  ['{targets(where: {NOT: {dueOn: {eq: null}}}) {id}}', INPUT, /^where\.NOT\.dueOn\.eq is null/u],
  ['{plans {measuresConnection(where: {node: {AND: [{title: null}]}}) {totalCount}}}', INPUT, /^where\.node\.AND\.title is null/u],
  ['query ($title: StringScalarFilters) {plans(where: {title: $title}) {id}}', INPUT, /^where\.title is null/u, {title: null}],
  ['query ($where: PlanWhere) {plans(where: $where) {id}}', INPUT, /^where\.id is null/u, {where: {id: null}}],
  // the arguments of computed fields
  ['{plans {text(start: 1) {text}}}', VALIDATION, /argument "end" of type "Int!" is required/u],
  ['{responsibilityPaths(from: null, to: "x") {length}}', VALIDATION, /found null/u],
])('%s', async (query, code, message, variables = {}) => {
  const answer = await api.ask(query, variables);
  expect(answer.status).toBe(400);
  expect(answer.errors?.[0]?.extensions?.code).toBe(code);
  expect(answer.errors?.[0]?.message).toMatch(message);
  expect(JSON.stringify(answer)).not.toMatch(/node_modules|stacktrace|\.ts:|Neo\.|Cypher/u);
  expect(api.faults).toEqual([]);
});

test.each<[string, object?]>([
  ['{plans(where: {id: {eq: "nothing"}}) {id}}'],
  ['{plans(where: {id: {eq: ""}}) {id}}'],
  ['{plans(where: {id: {in: []}}) {id}}'],
  ['{plans: targets(where: {year: {in: []}}) {id}}'],
  ['{plans: regions(where: {code: {eq: "zz"}}) {code}}'],
  ['{plans(offset: 100000) {id}}'],
  ['query ($words: String) {plans(where: {title: {contains: $words}}) {id}}', {words: '长'.repeat(10_000)}],
  ['{plans(where: {title: {contains: ".*"}}) {id}}'],
  ['{plans(where: {title: {contains: "\\"}) RETURN 1 //"}}) {id}}'],
  ['query ($ids: [ID!]) {plans(where: {id: {in: $ids}}) {id}}', {ids: Array.from({length: 8000}, (_, index) => `plan${index}`)}],
])('what is asked for rightly and is not there is an empty list: %s', async (query, variables = {}) => {
  expect(await api.ask(query, variables)).toEqual({status: 200, data: {plans: []}});
});

test('null as a value is what has no value, and no filter is the whole list', async () => {
  expect((await api.ask('{plans(where: {sourceUrl: {eq: null}}) {id}}')).data).toEqual({plans: [{id: 'first'}]});
  expect((await api.ask('{plans: targets(where: {population: {eq: null}}) {value}}')).data).toEqual({plans: [{value: 90}]});
  expect((await api.ask('{plans(where: null, sort: null, limit: null, offset: null) {id}}')).data).toEqual({plans: [{id: 'first'}]});
});

test('a day is the same day in every time zone', async () => {
  expect((await api.ask('{plans(where: {issuedOn: {eq: "2024-05-06"}}) {issuedOn}}')).data).toEqual({plans: [{issuedOn: '2024-05-06'}]});
  expect((await api.ask('query ($on: Date) {plans(where: {issuedOn: {eq: $on}}) {id}}', {on: '2024-05-06'})).data).toEqual({plans: [{id: 'first'}]});
});
