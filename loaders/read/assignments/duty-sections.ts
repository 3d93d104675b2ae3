/**
 * Sections of duties that a body's name heads: the bodies carry what stands below.
 *
 * Example: `五、职责分工` over `(一)市财政局` and `落实资金。` → 市财政局 carries (一); over `(七)学校` → nothing, as it is no carrier;
 * `市财政局落实资金。` under such a heading → 市财政局 carries it
 */
import {collect} from '../../collect.ts';
import type {AssignmentReading, Measure, Mention, Span} from '../../facts.ts';
import type {DocumentTree} from '../../layout.ts';
import {dutiesOf} from './duties.ts';
import {isEveryGovernment} from './every-government.ts';
import {headedByBodies, namesOf} from './headed-by-bodies.ts';
import type {Part} from './index.ts';
import {areCarriers} from './sentence-of-bodies.ts';

/** A heading over who does what. */
const DUTIES = /(?:职责|责任|任务|工作)分工|分工(?:职责|责任)?$|(?:部门|单位|工作|主要)职责$|^职责/u;
const LONGEST = 60;
const LONGEST_SENTENCE = 240;
/** The mark before the bodies, and how far they go. */
const MARK = /^[\s(]{0,4}[一二三四五六七八九十0-9]{1,3}[)、.．,，\s]{0,3}/u;
const TITLE_END = /[。:;\n]/u;
const NONE: readonly DutySection[] = [];
const LEADS = /^[。:;\s]{0,4}(?:负责)?牵头/u;

/** A section, the bodies in its heading and what they do. */
export interface DutySection {
  readonly measure: string;
  readonly names: Span;
  readonly part: Part;
}

/** Such sections whose own bodies are not all charged in them yet, in document order. */
export function dutySections(tree: DocumentTree, measures: readonly Measure[], assignments: readonly AssignmentReading[]): readonly DutySection[] {
  const over = new Set(measures.filter(({title}) => (title.includes('分工') || title.includes('职责')) && DUTIES.test(title)).map(({id}) => id));
  const headed = headedByBodies(tree, measures);
  if (over.size === 0 && headed.size === 0) return NONE;
  const parents = new Map(measures.map(({id, parent}) => [id, parent]));
  const charged = new Set<string>();
  for (const {measure, mention} of assignments) {
    // A body in a section is charged in all sections around it.
    for (let at: string | null = measure; at !== null && !charged.has(keyOf(at, mention)); at = parents.get(at) ?? null) charged.add(keyOf(at, mention));
  }
  const within = measures.filter(({parent}) => parent !== null && over.has(parent));
  const named = [...new Set([...within, ...headed.keys()])].filter(measure => (headed.get(measure) ?? bodiesOf(measure.title)).some(body => !charged.has(keyOf(measure.id, body))));
  const sections = named.map(measure => sectionOf(tree, measure));
  const carried = new Set([...assignments, ...sections].map(({measure}) => measure));
  return [...sections, ...collect(within.filter(({id}) => !carried.has(id)), measure => sentenceOf(tree, measure))];
}

/** 市水利局做好工程建设工作。 under 任务分工: a measure that opens with who does what. */
function sentenceOf({folded}: DocumentTree, {id, span}: Measure): readonly DutySection[] {
  const words = folded.slice(span.start, Math.min(span.end, span.start + LONGEST_SENTENCE));
  const from = MARK.exec(words)?.[0].length ?? 0;
  const stop = words.indexOf('。', from);
  if (stop < 0) return [];
  return dutiesOf(words, {start: from, end: stop}).map(({names, part}) => ({measure: id, names: {start: span.start + names.start, end: span.start + names.end}, part}));
}

function keyOf(measure: string, {text, prefix}: Mention): string {
  return `${measure} ${prefix ?? ''} ${text}`;
}

/** The bodies that a title is made of; none where it says anything else. */
function bodiesOf(title: string): readonly Mention[] {
  const mentions = namesOf(title);
  const others = mentions.filter(({text}) => !isEveryGovernment(text, title));
  return others.length === 0 || areCarriers(others) ? mentions : [];
}

function sectionOf({folded}: DocumentTree, {id, span}: Measure): DutySection {
  const heading = folded.slice(span.start, Math.min(span.end, span.start + LONGEST));
  const from = MARK.exec(heading)?.[0].length ?? 0;
  const stop = heading.slice(from).search(TITLE_END);
  const end = span.start + (stop < 0 ? heading.length : from + stop);
  return {measure: id, names: {start: span.start + from, end}, part: LEADS.test(folded.slice(end, Math.min(span.end, end + 8))) ? 'LEAD' : 'CARRY'};
}
