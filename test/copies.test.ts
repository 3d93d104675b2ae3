/** A paper says the same in every copy: other signs, line ends, blanks and page marks change no fact. */
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {Facts} from '../loaders/facts.ts';
import {load} from '../loaders/load.ts';
import {loadVocabulary} from '../loaders/resolve/vocabulary.ts';
import {readSeeds} from '../src/seeds.ts';

const vocabulary = loadVocabulary();
const seeds = (await readSeeds()).map(({path, source}) => ({source, text: readFileSync(path, 'utf8')}));

const COPIES: Readonly<Record<string, (text: string) => string>> = {
  'blanks around figures': text => text.replace(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu, ' '),
  'line ends of other systems': text => text.replaceAll('\n', '\r\n'),
  'a blank line behind every line': text => text.replaceAll('\n', '\n\n'),
  'blanks behind every line': text => text.replaceAll('\n', '  \n'),
  'no indents': text => text.replace(/^[\u3000 ]+/gmu, ''),
  'figures of full width': text => text.replace(/[0-9]/gu, figure => String.fromCharCode(figure.charCodeAt(0) + 0xfee0)),
  'signs of full width': text => text.replace(/[:;()%]/gu, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  'straight quotation marks': text => text.replace(/[“”]/gu, '"'),
  'a byte order mark': text => `\ufeff${text}`,
};

/** What the facts say, without places; of names and titles neither blanks nor the width of signs. */
function saidBy({assignments, targets, measures, projects, citations}: Facts): readonly string[] {
  const titles = new Map(measures.map(({id, number, title}) => [id, `${number ?? '-'} ${title}`]));
  const said = [
    ...measures.map(({id, parent}) => `${titles.get(id) ?? ''} under ${parent === null ? '-' : titles.get(parent) ?? ''}`),
    ...assignments.map(({measure, institution, role, rank}) => `${institution} ${role} ${rank} ${measure === null ? '-' : titles.get(measure) ?? ''}`),
    ...targets.map(each => [each.indicator, each.population, each.comparator, each.value, each.valueMax, each.unit, each.year, each.kind, each.binding].join(' | ')),
    ...projects.map(({name, amountYuan, institution, group}) => [name, amountYuan, institution, group].join(' | ')),
    ...citations.map(({title, number, issuer}) => [title, number, issuer].join(' | ')),
  ];
  return said.map(words => words.normalize('NFKC').replace(/[\s“”"]/gu, ''));
}

describe.each(Object.entries(COPIES))('%s', (_, copy) => {
  test.each(seeds)('$source.file', ({source, text}) => {
    const facts = saidBy(load(copy(text), source, vocabulary));
    expect(facts).toEqual(saidBy(load(text, source, vocabulary)));
    expect(facts.length).toBeGreaterThan(20);
  });
});
