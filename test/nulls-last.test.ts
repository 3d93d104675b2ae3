/** What has no value comes last in a falling order, in the statements that the generator writes and in no others. */
import {expect, test} from 'vitest';
import {nullsLast} from '../src/api/nulls-last.ts';

test.each([
  ['ORDER BY this.year DESC, this.id ASC', 'ORDER BY this.year IS NULL, this.year DESC, this.id ASC'],
  ['  WITH *\n  ORDER BY var1 DESC\n  LIMIT $param0', '  WITH *\n  ORDER BY var1 IS NULL, var1 DESC\n  LIMIT $param0'],
  ['ORDER BY this3.role DESC, this4.shortName DESC', 'ORDER BY this3.role IS NULL, this3.role DESC, this4.shortName IS NULL, this4.shortName DESC'],
])('%s', (statement, completed) => {
  expect(nullsLast(statement)).toBe(completed);
});

test.each([
  'ORDER BY this.year ASC, this.id ASC',
  'ORDER BY reporter = plan DESC, one.year DESC, abs(one.start - this.start), one.id',
  'ORDER BY score DESC, reduce(rank = 0, place IN range(0, 3) | rank), node.id',
  'RETURN "ORDER BY this.year DESC" AS words',
])('%s stays as it is', statement => {
  expect(nullsLast(statement)).toBe(statement);
});
