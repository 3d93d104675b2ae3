/**
 * `extract FILE`: what the readers make of one paper, on standard output; needs no database.
 *
 * Example: `npm run --silent extract -- paper.txt` → {"document": {…}, "measures": […], …}
 */
import {factsToJson} from '../../../loaders/json.ts';
import {printFacts} from '../../../loaders/print.ts';
import {openDocuments, readDocuments} from '../../documents.ts';
import {readSeeds, seedOf} from '../../seeds.ts';
import type {Command} from '../command.ts';
import {print} from '../output.ts';

export const extract: Command = {
  summary: 'print the facts of one paper, without a database',
  arguments: [['<file>', 'the paper to read']],
  choices: [['--format <format>', 'how to print the facts', ['json', 'text']]],
  details: `Nothing but the facts goes to standard output. Places are UTF-16 offsets into the stored text: the file's own,
or what was made of a Word document, web page or PDF.

Examples:
  npm run --silent extract -- paper.txt
  npm run --silent extract -- my-paper.txt --format text`,
  async run({arguments: [path = ''], options}) {
    const opened = await openDocuments([seedOf(path, await readSeeds())]);
    for (const {facts, sha256} of await readDocuments(opened)) {
      print(options.format === 'text' ? printFacts(facts).trimEnd() : JSON.stringify(factsToJson(facts, sha256), null, 2));
    }
  },
};
