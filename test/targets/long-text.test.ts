/** A long paragraph is read to its end, whatever is in it, and everything found lies inside of it. */
import {expect, test} from 'vitest';
import type {Stretch} from '../../loaders/facts.ts';
import type {DocumentTree} from '../../loaders/layout.ts';
import {readTargets} from '../../loaders/read/targets/index.ts';

function read(text: string) {
  const tree: DocumentTree = {source: {file: 'a.txt'}, text, folded: text, passages: [], messages: []};
  const stretch: Stretch = {span: {start: 0, end: text.length}, measure: null, section: 'TASKS', source: 'TEXT', year: null};
  return readTargets(tree, [stretch]).targets;
}

test.each([
  ['sentences', '到2025年,县域内就诊率达到90%以上,建成10至13所社区医院。'],
  ['one clause without punctuation', '就诊率九十所建成十个达到提高以上'],
  ['commas and numbers', '1,2,3,45%、'],
  ['opened brackets', '((达到5%'],
  ['digits', '1234567890'],
  ['list marks', '、和及与'],
])('%s', (_, piece) => {
  const text = piece.repeat(Math.ceil(300_000 / piece.length));
  const targets = read(text);
  for (const {span} of targets) expect(span.start < span.end && span.end <= text.length).toBe(true);
}, 60_000);
