/**
 * Tree → reading: all facts as the paper words them, made of mentions. Knows wording, nothing of the world.
 *
 * Example: a paragraph that ends with `(市教育局负责)` → a measure and an assignment of the mention 市教育局
 */
import type {AssignmentReading, Mention, Message, Reading, TargetReading} from '../facts.ts';
import type {DocumentTree} from '../layout.ts';
import {innermostOf} from '../innermost.ts';
import {countWhile} from '../sorted.ts';
import {readAssignments} from './assignments/index.ts';
import {readCitations} from './citations.ts';
import {readAbbreviations} from './conventions.ts';
import {readMeasures} from './measures.ts';
import {readMentions} from './mentions.ts';
import {asPraised} from './praise.ts';
import {readProjects} from './projects.ts';
import {asRuled} from './rules.ts';
import {readIndicatorTables, readTargets} from './targets/index.ts';
import {paperYears} from './targets/paper-years.ts';
import {readTitle} from './title.ts';

/** Runs every reader over the paper; each is independent of the others but for the measures. */
export function read(tree: DocumentTree): Reading {
  const {document, statements} = readTitle(tree);
  const tasks = readMeasures(tree);
  const {measures, stretches} = tasks;
  const carried = readAssignments(tree, tasks);
  const years = paperYears(document);
  const tables = readIndicatorTables(tree, innermostOf(measures), years.issued);
  const sentences = readTargets(tree, asRuled(document.title, measures, asPraised(document.title, stretches)), years, measures);
  const budgets = readProjects(tree, stretches);
  const abbreviations = readAbbreviations(tree);
  return {
    tree,
    document,
    statements,
    measures,
    assignments: carried.assignments,
    targets: byPlace([...tables.targets, ...sentences.targets]),
    projects: budgets.projects,
    mentions: allMentions(readMentions(tree, abbreviations), carried.assignments),
    abbreviations,
    citations: readCitations(tree, document.title),
    messages: [tree.messages, carried.messages, tables.messages, sentences.messages, budgets.messages].flat().sort(bySpan),
  };
}

/** Mentions of clauses know what their list carries on, so they win over those that running text gives at the same place. */
function allMentions(found: readonly Mention[], assignments: readonly AssignmentReading[]): readonly Mention[] {
  const charged = assignments.map(({mention}) => mention).sort((one, other) => one.start - other.start);
  // Of several clauses that charge one mention the last has it.
  const all = charged.filter(({start}, at) => charged[at + 1]?.start !== start);
  for (const mention of found) {
    const place = charged[countWhile(charged, ({end}) => end <= mention.start)];
    if (place === undefined || place.start >= mention.end) all.push(mention);
  }
  return all.sort((one, other) => one.start - other.start);
}

function byPlace(targets: readonly TargetReading[]): readonly TargetReading[] {
  return [...targets].sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
}

function bySpan(one: Message, other: Message): number {
  return one.span.start - other.span.start || one.code.localeCompare(other.code);
}
