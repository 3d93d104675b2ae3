/**
 * Tree → reading: all facts as the paper words them, made of mentions. Knows wording, nothing of the world.
 *
 * Example: a paragraph that ends with `(市教育局负责)` → a measure and an assignment of the mention 市教育局
 */
import type {AssignmentReading, Mention, Message, Reading, TargetReading} from '../facts.ts';
import type {DocumentTree} from '../layout.ts';
import {innermostOf} from '../innermost.ts';
import {fold} from '../parse/fold.ts';
import {countWhile} from '../sorted.ts';
import {readAssignments} from './assignments/index.ts';
import {readCitations} from './citations.ts';
import {readAbbreviations} from './conventions.ts';
import {bureauOf} from './title/issuers.ts';
import {underLineHeads} from './line-heads.ts';
import {readMeasures} from './measures.ts';
import {readMentions} from './mentions.ts';
import {asPraised} from './measures/praise.ts';
import {readProjects} from './projects.ts';
import {asRuled} from './measures/rules.ts';
import {readIndicatorTables, readTargets} from './targets/index.ts';
import {paperYears} from './targets/years/paper-years.ts';
import {readTitle} from './title.ts';
import {asTold} from './measures/told-below.ts';

/**
 * Runs every reader over the papers; each is independent of the others but for the measures. One reader goes over all papers
 * before the next begins, so that its code stays in the processor's caches: a tenth less time than paper by paper (`npm run bench -- extract`).
 */
export function readAll(trees: readonly DocumentTree[]): readonly Reading[] {
  return trees
    .map(tree => ({tree, ...readTitle(tree)}))
    .map(paper => ({...paper, bureau: bureauOf(paper.document.issuer), tasks: readMeasures(paper.tree), years: paperYears(paper.document)}))
    .map(paper => ({...paper, carried: readAssignments(paper.tree, paper.tasks, paper.bureau)}))
    .map(paper => ({...paper, tables: readIndicatorTables(paper.tree, innermostOf(paper.tasks.measures), paper.years.issued)}))
    .map(paper => ({...paper, stretches: asRuled(paper.document.title, paper.tasks.measures, asPraised(paper.document.title, asTold(paper.tree, underLineHeads(paper.tree, paper.tasks.stretches, fold(paper.document.title)))))}))
    .map(paper => ({...paper, sentences: readTargets(paper.tree, paper.stretches, paper.years, paper.tasks.measures)}))
    .map(paper => ({...paper, budgets: readProjects(paper.tree, paper.tasks.stretches)}))
    .map(paper => ({...paper, abbreviations: readAbbreviations(paper.tree)}))
    .map(paper => ({...paper, mentions: readMentions(paper.tree, paper.abbreviations)}))
    .map(paper => ({...paper, citations: readCitations(paper.tree, paper.document.title)}))
    .map(({tree, document, statements, bureau, tasks, carried, tables, sentences, budgets, abbreviations, mentions, citations}) => ({
      tree,
      document,
      statements,
      measures: tasks.measures,
      assignments: carried.assignments,
      targets: byPlace([...tables.targets, ...sentences.targets]),
      projects: budgets.projects,
      mentions: allMentions(mentions, carried.assignments),
      abbreviations,
      bureau,
      citations,
      messages: [tree.messages, carried.messages, tables.messages, outsideOf(tables.targets, sentences.messages), withoutTargets(sentences.targets, budgets.messages)].flat().sort(bySpan),
    }));
}

/** Reads one paper. */
export function read(tree: DocumentTree): Reading {
  const [reading] = readAll([tree]) as readonly [Reading];
  return reading;
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

/** A cell that a table of indicators reads is no sentence that was not read. */
function outsideOf(targets: readonly TargetReading[], messages: readonly Message[]): readonly Message[] {
  if (targets.length === 0) return messages;
  const read = new Set(targets.map(({span}) => span.start));
  return messages.filter(({code, span}) => code !== 'unread-number' || !read.has(span.start));
}

/** 其中工业投资 | 200亿元: a sum that a sentence's target states is no budget that was not read. */
function withoutTargets(targets: readonly TargetReading[], messages: readonly Message[]): readonly Message[] {
  return messages.filter(({span}) => {
    const next = targets[countWhile(targets, target => target.span.end <= span.start)];
    return next === undefined || next.span.start > span.start;
  });
}

function bySpan(one: Message, other: Message): number {
  return one.span.start - other.span.start || one.code.localeCompare(other.code);
}
