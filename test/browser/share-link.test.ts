/** A query as an address and back. */
import {expect, test} from 'vitest';
import {readShareLink, writeShareLink} from '../../src/explorer/share-link.ts';

test.each([
  {query: '{ plans { title } }', variables: ''},
  {query: '# 牵头 & 配合?\n{ search(text: "拉萨+#%") { title } }', variables: '{"first": 5}'},
])('the link gives back what was put in: $query', shared => {
  const link = writeShareLink('http://localhost:4000/?old=1#query=old', shared);
  expect(link).toMatch(/^http:\/\/localhost:4000\/#query=/u);
  expect(readShareLink(link)).toEqual(shared);
});

test.each([
  ['http://localhost:4000/?query=%7B%20plans%20%7D', {query: '{ plans }', variables: ''}],
  ['http://localhost:4000/#query=%E6%8B%89', {query: '拉', variables: ''}],
  ['http://localhost:4000/', undefined],
  ['http://localhost:4000/?query=', undefined],
  ['http://localhost:4000/#section', undefined],
])('%s', (link, expected) => {
  expect(readShareLink(link)).toEqual(expected);
});
