/**
 * `audit [FILES…]`: what contradicts itself or each other in papers, what is missing, what is miswritten; needs no database.
 *
 * Example: `npm run --silent audit -- plan.txt` → under the plan's title `error contradicting-values: 孕产妇死亡率 has …`, then
 * a line for each place: `plan.txt:65:40 …«孕产妇死亡率为41.63/10万»…`
 */
import {relative} from 'node:path';
import type {Severity} from '../../../loaders/facts.ts';
import {lineIndex, wordsAt} from '../../../loaders/span.ts';
import {audit as auditPapers, sentenceOf} from '../../audit/audit.ts';
import type {Finding, Place} from '../../audit/finding.ts';
import {openDocuments, readDocuments, type ReadDocument} from '../../documents.ts';
import {readSeeds, seedOf} from '../../seeds.ts';
import type {Command} from '../command.ts';
import {print} from '../output.ts';

export const audit: Command = {
  summary: 'list what contradicts itself, is missing or miswritten in papers',
  arguments: [['[files...]', 'the papers; the seeds where none is named']],
  choices: [['--format <format>', 'how to print the findings', ['text', 'json']]],
  details: `Looks at all the papers together: two papers of one city may contradict each other. An error is a contradiction, a
warning is likely a mistake, an info is worth a look. What concerns several papers stands under the first of them.
The exit status is 0, whatever is found.

Examples:
  npm run --silent audit
  npm run --silent audit -- one.txt another.txt --format json`,
  async run({arguments: paths, options}) {
    const seeds = await readSeeds();
    const documents = await readDocuments(await openDocuments(paths.length === 0 ? seeds : paths.map(path => seedOf(path, seeds))));
    const findings = auditPapers(documents.map(({facts}) => facts));
    const show = placesOf(documents);
    if (options.format === 'json') print(JSON.stringify(findings.map(finding => asJson(finding, show)), null, 2));
    else for (const document of documents) print(asText(document, findings.filter(({places}) => places[0]?.paper === document.facts), show));
  },
};

/** A place as it is printed. */
interface Shown {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

function placesOf(documents: readonly ReadDocument[]): (place: Place) => Shown {
  const indexes = new Map(documents.map(({facts, text, path}) => [facts, {path, place: lineIndex(text)}]));
  return ({paper, span}) => {
    const {path, place} = indexes.get(paper) ?? {path: paper.document.file, place: lineIndex(paper.tree.text)};
    return {file: shortest(path), ...place(span.start)};
  };
}

/** The path from where the command runs, unless that leads out of the folder. */
function shortest(path: string): string {
  const inside = relative(process.cwd(), path);
  return inside.startsWith('..') ? path : inside;
}

const SEVERITIES: readonly Severity[] = ['ERROR', 'WARNING', 'INFO'];

function asText({facts}: ReadDocument, findings: readonly Finding[], show: (place: Place) => Shown): string {
  const counts = SEVERITIES.map(severity => `${severity.toLowerCase()} ${findings.filter(finding => finding.severity === severity).length}`);
  const head = `${facts.document.title} (${facts.document.file}): ${counts.join(', ')}`;
  return [head, ...findings.flatMap(finding => [
    `  ${finding.severity.toLowerCase()} ${finding.rule}: ${sentenceOf(finding)}`,
    ...finding.places.slice(0, MOST_PLACES).map(place => `    ${placeAsText(place, show(place))}`),
    ...(finding.places.length > MOST_PLACES ? [`    … and ${finding.places.length - MOST_PLACES} more places`] : []),
  ]), ''].join('\n');
}

/** Places shown of one finding; JSON has them all. */
const MOST_PLACES = 20;
/** Characters shown of the words, and on each side of them. */
const LONGEST = 60;
const CONTEXT = 12;

function placeAsText({paper, span}: Place, {file, line, column}: Shown): string {
  const {text} = paper.tree;
  const words = wordsAt(text, span);
  const before = wordsAt(text, {start: Math.max(0, span.start - CONTEXT), end: span.start});
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  const after = words.length > LONGEST ? '' : wordsAt(text, {start: span.end, end: span.end + CONTEXT});
  return `${file}:${line}:${column} ${before}«${shown}»${after}`.replace(/\s+/gu, ' ');
}

function asJson(finding: Finding, show: (place: Place) => Shown) {
  const {rule, severity, values, places} = finding;
  return {
    rule, severity, message: sentenceOf(finding), values,
    places: places.map(place => ({...show(place), start: place.span.start, end: place.span.end, text: wordsAt(place.paper.tree.text, place.span)})),
  };
}
