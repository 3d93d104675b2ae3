/**
 * `load [FILES…]`: papers → graph, with a table of what was read against what is expected at least.
 *
 * Example: `npm run load -- my-paper.txt` → a row `my-paper  41 measures  …`, and the plan my-paper in the graph.
 */
import {printMessages} from '../../../loaders/message.ts';
import {countFacts, openDocuments, readDocuments} from '../../documents.ts';
import type {ReadDocument} from '../../documents.ts';
import {userError} from '../../errors.ts';
import {belowLeast, writeDocuments} from '../../load-documents.ts';
import {readSeeds, seedOf} from '../../seeds.ts';
import type {Command} from '../command.ts';
import {print, progress, table} from '../output.ts';
import {withDatabase} from '../with-database.ts';

export const load: Command = {
  summary: 'load papers into the graph',
  arguments: [['[files...]', 'the papers to load; the seeds where none is named']],
  choices: [],
  details: `A plan is known by its file's name: loading a file again puts its new facts in the place of the old.
Prints how many facts each paper gave, with the least number expected of a seed in brackets. Where a paper cannot be read
or gives fewer, nothing is loaded and the exit status is 1. What was seen and not read goes to standard error, with its place.

Examples:
  npm run load
  npm run load -- my-paper.txt another.txt`,
  async run({arguments: paths}) {
    const seeds = await readSeeds();
    const chosen = paths.length === 0 ? seeds : paths.map(path => seedOf(path, seeds));
    const documents = await readDocuments(await openDocuments(chosen));
    print(table([HEADER, ...documents.map(row)]));
    for (const {path, text, facts} of documents) {
      const warnings = facts.messages.filter(({severity}) => severity !== 'INFO');
      if (warnings.length > 0) progress(printMessages(path, text, warnings).trimEnd());
    }
    const missing = documents.flatMap(belowLeast);
    if (missing.length > 0) throw userError(`${missing.join('\n')}\nNothing was loaded.`);
    await withDatabase(store => writeDocuments(store, documents, progress));
  },
};

const HEADER = ['plan', 'measures', 'assignments', 'targets', 'projects', 'institutions', 'warnings', 'title'];

function row({plan, facts, least}: ReadDocument): readonly string[] {
  const counts = countFacts(facts);
  const against = (name: keyof typeof counts) => `${counts[name]}${least[name] > 0 ? ` (${least[name]})` : ''}`;
  const warnings = facts.messages.filter(({severity}) => severity !== 'INFO').length;
  return [
    plan, against('measures'), against('assignments'), against('targets'), against('projects'),
    String(facts.institutions.length), String(warnings), facts.document.title,
  ];
}
