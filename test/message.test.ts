/** Messages as people read them: where, how grave, which rule, why, and the words in their line. */
import {expect, test} from 'vitest';
import {message, printMessages} from '../loaders/message.ts';

test('a message has its line and column, and shows the words in their line', () => {
  const text = '一、任务\n1.健全机制。(市卫键委负责)\n2.培训。';
  const start = text.indexOf('市卫键委');
  const printed = printMessages('paper.txt', text, [message('unknown-institution', 'no institution of this name: 市卫键委', {start, end: start + 4})]);
  expect(printed).toBe('paper.txt:2:9 warning unknown-institution: no institution of this name: 市卫键委\n    1.健全机制。(«市卫键委»负责)\n');
});

test('no messages print nothing', () => {
  expect(printMessages('paper.txt', '甲', [])).toBe('');
});
