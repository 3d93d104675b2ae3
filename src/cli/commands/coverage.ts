/**
 * `coverage [FILES…]`: what share of the clause-like and number-like passages was read, and the places of the rest.
 *
 * Example: a row `003_…  62 of 62 clauses  148 of 151 numbers`, then `003_….txt:12:40 number 2000元/人/年`
 */
import {coverageOf, type Coverage} from '../../../loaders/coverage.ts';
import {lineIndex, wordsAt} from '../../../loaders/span.ts';
import {openDocuments, readDocuments, type ReadDocument} from '../../documents.ts';
import {readSeeds, seedOf} from '../../seeds.ts';
import type {Command} from '../command.ts';
import {print, table} from '../output.ts';

export const coverage: Command = {
  summary: 'show what share of the clauses and numbers of papers was read, and list the rest',
  arguments: [['[files...]', 'the papers; the seeds where none is named']],
  choices: [],
  details: `Counts what looks like a responsibility clause or a number that is committed to, by looser signs than the reader's own, and
lists what gave no fact. Not all of it is one: ages, dates and terms of a benefit are rightly left out.

Example:
  npm run --silent coverage -- paper.txt`,
  async run({arguments: paths}) {
    const seeds = await readSeeds();
    const documents = await readDocuments(await openDocuments(paths.length === 0 ? seeds : paths.map(path => seedOf(path, seeds))));
    const covered = documents.map(document => ({document, ...coverageOf(document.facts)}));
    print(table([HEADER, ...covered.map(({document, clauses, numbers}) => [document.plan, ...counts(clauses), ...counts(numbers)])]));
    for (const {document, clauses, numbers} of covered) {
      for (const line of [...places(document, 'clause', clauses), ...places(document, 'number', numbers)]) print(line);
    }
  },
};

const HEADER = ['plan', 'clauses', 'read', 'share', 'numbers', 'read', 'share'];

function counts({seen, unread}: Coverage): readonly string[] {
  const read = seen - unread.length;
  return [String(seen), String(read), seen === 0 ? '-' : `${((100 * read) / seen).toFixed(1)} %`];
}

/** Characters shown of a passage that was not read, and before it. */
const SHOWN = 40;

function places({text, source}: ReadDocument, kind: string, {unread}: Coverage): readonly string[] {
  const place = lineIndex(text);
  return unread.map(span => {
    const {line, column} = place(span.start);
    const before = wordsAt(text, {start: Math.max(0, span.start - SHOWN / 2), end: span.start});
    const words = wordsAt(text, {start: span.start, end: Math.min(span.end, span.start + SHOWN)});
    return `${source.file}:${line}:${column} ${kind} ${before}«${words}»`.replaceAll('\n', ' ');
  });
}
