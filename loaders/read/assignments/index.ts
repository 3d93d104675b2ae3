/**
 * Who carries what: the forms of responsibility clauses in order, and the roles that follow from them.
 *
 * Example: `(市卫健委牵头,市财政局按职责分工负责)` → 市卫健委 LEAD rank 1, 市财政局 RESPONSIBLE rank 2
 */
import {append, collect} from '../../collect.ts';
import type {AssignmentReading, AssignmentSource, Mention, Message, Span, Stretch} from '../../facts.ts';
import type {DocumentTree} from '../../layout.ts';
import {message} from '../../message.ts';
import {countWhile} from '../../sorted.ts';
import {wordsAt} from '../../span.ts';
import {findClauses} from '../clauses.ts';
import {HELD_BLANK, compact, listSeparator, placeOf, withoutCut, wordsWithoutBlanks, type Compact} from '../compact.ts';
import {mayGovern, readCommonCarriers, readConventions, readDefaultCarriers, type CommonCarriers, type Convention} from '../conventions.ts';
import {heldIn} from '../held.ts';
import type {MeasuresReading, TaskRow} from '../measures.ts';
import {isBody, isMinistry, isOfficeWithin, readNames} from '../names.ts';
import {isOffice} from '../names/owner-before.ts';
import {departmentsOfFields} from '../names/shared-department.ts';
import {endsAsBefore, withSharedCourt, withSharedGovernment, withSharedOffice} from '../names/shared-government.ts';
import {articlesOf} from './article-duties.ts';
import {bareList} from './bare-list.ts';
import {withCommonCarriers, type CommonCarrier} from './common-carriers.ts';
import {withDefaultCarriers} from './default-carriers.ts';
import {duties, dutiesOf} from './duties.ts';
import {dutySections, type DutySection} from './duty-sections.ts';
import {governedBy, type Governed} from './governed.ts';
import {hasLabel, labelledUnits} from './labelled-units.ts';
import {leadAndCooperate, roleOf} from './lead-and-cooperate.ts';
import {withPartOfLast, withoutMark, type Marked} from './role-marks.ts';
import {withoutRules, type Rules} from './rules-in-clause.ts';
import {readRunningText} from './running-text.ts';
import {legendsIn, partBySign, readSignLegend, type SignLegend} from './sign-legend.ts';
import {carrierColumns, withKnownOffices, wordsOfCell} from './table-columns.ts';
import {unreadCharges} from './unread-charges.ts';
import {unreadColumns} from './unread-columns.ts';

/** What a list of bodies is said to do: lead, carry (负责, 落实), guide (指导), cooperate (配合, 参与). */
export type Part = 'LEAD' | 'CARRY' | 'GUIDE' | 'COOPERATE';

/** A list of bodies and what it is said to do. */
export interface Segment {
  readonly names: Span;
  readonly part: Part;
}

/** The names of a segment: those that read like bodies, and the others. */
export interface NamedList {
  readonly part: Part;
  readonly bodies: readonly Marked[];
  readonly odd: readonly Mention[];
}

/** What a clause or a sentence charges with its measure; places are in the words that were read. */
export type Charge = Omit<AssignmentReading, 'measure'>;

/** One form of clause: its segments in the order written, or null where the words have another form. */
export interface ClauseForm {
  readonly name: string;
  readonly read: (words: string, clause: Span) => readonly Segment[] | null;
}

/** Labels first: 责任分工:市财政局负责资金 announces duties, 责任单位:市财政局负责同志 is a label with names. Behind the forms with verbs stands the list without any. */
export const CLAUSE_FORMS: readonly ClauseForm[] = [duties, labelledUnits, leadAndCooperate, bareList];

export interface AssignmentsReading {
  readonly assignments: readonly AssignmentReading[];
  readonly messages: readonly Message[];
}

/** What the text says up to some place of clauses and tasks behind it. */
interface Standing {
  readonly conventions: Convention[];
  readonly carriers: CommonCarrier[];
  readonly defaults: CommonCarrier[];
  above: LabelLine | null;
}

/** What a paper says of all its lists: what signs beside names mean, and whether names without an owner are offices of its issuer. */
interface OwnRules {
  readonly legend: SignLegend | null;
  readonly hasOffices: boolean;
  /** The measures that are articles of a rule, whose sentences say who is in charge. */
  readonly articles: ReadonlySet<string>;
}

/**
 * Every assignment of the paper: clauses and running text in document order, then the columns of its tables.
 * @param bureau the department whose own paper it is: 法规处 is one of its offices
 */
export function readAssignments(tree: DocumentTree, {measures, stretches, taskRows, clauses: foundBefore}: MeasuresReading, bureau: string | null): AssignmentsReading {
  const standing: Standing = {conventions: [], carriers: [], defaults: [], above: null};
  const own: OwnRules = {legend: readSignLegend(tree.folded), hasOffices: bureau !== null, articles: articlesOf(measures)};
  const texts = stretches.filter(({source}) => source === 'TEXT').map(stretch => readStretch(tree, stretch, standing, own, foundBefore.get(stretch.span)));
  const rows = taskRows.map(taskRow => {
    const convention = standing.conventions.findLast(({start}) => start < taskRow.row.span.end) ?? null;
    return readColumns(tree, taskRow, convention, own);
  });
  const read = [...texts, ...rows];
  const stated = collect(read, one => one.assignments);
  const headed = collect(dutySections(tree, measures, stated), section => chargesOfSection(tree, section));
  const assignments = withDefaultCarriers(withCommonCarriers([...stated, ...headed], standing.carriers), standing.defaults, measures, stretches);
  const governing = new Set(assignments.map(({mention}) => mention.start));
  const messages = [
    ...collect(read, one => one.messages),
    ...unreadColumns(tree).map(head => message('unread-column', `a column of carriers that was not read: ${wordsAt(tree.text, head)}`, head)),
    ...standing.defaults.filter(({mention}) => !governing.has(mention.start)).map(({mention}) => unreadCharge(tree, mention)),
  ];
  return {assignments, messages};
}

const NO_RULES_OF_ITS_OWN: OwnRules = {legend: null, hasOffices: false, articles: new Set()};

/** The bodies that head a section of duties. */
function chargesOfSection(tree: DocumentTree, {measure, names, part}: DutySection): readonly AssignmentReading[] {
  const view = compact(tree.folded, names, listSeparator);
  return place(tree, measure, view, chargesOf([listOf(view.words, {names: {start: 0, end: view.words.length}, part}, NO_RULES_OF_ITS_OWN)], null, 'TEXT'));
}

/** The charges of a stretch of text; what it says of others behind it is added to what stands. */
function readStretch(tree: DocumentTree, stretch: Stretch, standing: Standing, own: OwnRules, foundBefore: readonly Span[] | undefined): AssignmentsReading {
  const held = heldIn(tree.folded, stretch.span.start, stretch.span.end);
  const view = (held & HELD_BLANK) === 0 ? withoutCut(tree.folded, stretch.span) : compact(tree.folded, stretch.span, listSeparator);
  const {words} = view;
  const rules = mayGovern(held) ? governingIn(tree, view, standing) : NO_RULES;
  const clauses = clausesOf(view, stretch.span, foundBefore);
  const charges = readRunningText(words, stretch.section, clauses, held, stretch.measure !== null && own.articles.has(stretch.measure)).filter(({mention}) => (rules.otherwise[countWhile(rules.otherwise, ({start}) => start <= mention.start) - 1]?.end ?? 0) < mention.end);
  const messages = unreadCharges(words, stretch.section, charges, clauses).map(span => unreadCharge(tree, placeOf(view, span)));
  const asides = own.legend === null ? rules.stated : [...rules.stated, ...legendsIn(words)].sort((one, other) => one.start - other.start);
  for (const clause of clauses) {
    const list = withoutRules(words, clause, rules, asides);
    if (list.end <= list.start + 1) continue;
    const lists = segmentsOf(words, list).map(segment => listOf(words, segment, own));
    const ranked = rankedAbove(standing.above, stretch, clause);
    const governed = governedBy(standing.conventions.at(-1) ?? null, words, lists, ranked, list);
    const read = stretch.measure === null ? [] : chargesOf(lists, governed, 'CLAUSE', ranked);
    standing.above = clause.start <= 1 || (clause.end >= words.length - 1 && hasLabel(words, clause)) ? {measure: stretch.measure, ranked: ranked + read.length} : null;
    append(charges, read);
    append(messages, read.length === 0 && !namesNobody(lists) ? [unread(tree, placeOf(view, clause))] : oddNames(tree, view, lists));
  }
  if (clauses.length === 0) standing.above = null;
  return {assignments: stretch.measure === null ? [] : place(tree, stretch.measure, view, charges), messages};
}

const NO_RULES: Rules = {stated: [], common: [], otherwise: []};

/** Such sentences of a stretch, which from here on stand. */
function governingIn(tree: DocumentTree, view: Compact, standing: Standing): Rules {
  const {words} = view;
  const rules = {stated: readConventions(words), common: readCommonCarriers(words), otherwise: readDefaultCarriers(words)};
  append(standing.conventions, rules.stated.map(convention => ({...convention, ...placeOf(view, convention)})));
  append(standing.carriers, collect(rules.common, sentence => placeCarriers(tree, view, sentence)));
  append(standing.defaults, collect(rules.otherwise, sentence => placeCarriers(tree, view, sentence)));
  return rules;
}

/** The clauses of a stretch; those that were found in it before are the same where the view leaves nothing out, and the whole of it is so in any view. */
function clausesOf({words, start, offsets}: Compact, stretch: Span, foundBefore: readonly Span[] | undefined): readonly Span[] {
  if (foundBefore?.[0]?.start === stretch.start && foundBefore[0].end === stretch.end) return [{start: 0, end: words.length - (words.endsWith('。') ? 1 : 0)}];
  if (foundBefore === undefined || offsets !== null) return findClauses(words, {start: 0, end: words.length});
  return foundBefore.length === 0 ? foundBefore : foundBefore.map(clause => ({start: clause.start - start, end: clause.end - start}));
}

function placeCarriers(tree: DocumentTree, view: Compact, {names, end, role}: CommonCarriers): readonly CommonCarrier[] {
  const mentions = readNames(view.words, names).filter(({text}) => isBody(text));
  return mentions.map(mention => ({mention: placedMention(tree, view, mention), role, end: placeOf(view, {start: end - 1, end}).end}));
}

/** A clause on a line of its own, or a label and its list at a paragraph's end: the next line may go on with it, 责任单位:… then 配合单位:…. */
interface LabelLine {
  readonly measure: string | null;
  readonly ranked: number;
}

/** How many are ranked before the first of a clause. */
function rankedAbove(above: LabelLine | null, stretch: Stretch, clause: Span): number {
  return above !== null && above.measure === stretch.measure && clause.start <= 1 ? above.ranked : 0;
}

function segmentsOf(words: string, clause: Span): readonly Segment[] {
  for (const form of CLAUSE_FORMS) {
    const segments = form.read(words, clause);
    if (segments !== null) return segments;
  }
  return [];
}

function listOf(words: string, {names, part}: Segment, {legend, hasOffices}: OwnRules): NamedList {
  const plainly = withPartOfLast(withSharedCourt(withSharedOffice(withSharedGovernment(readNames(words, names)))).map(withoutMark));
  const marked = legend === null ? plainly : withLegend(words, plainly, legend);
  const plain = marked.filter(({mention}, at) => (isOfficeWithin(mention.text) ? hasOffices || (isOffice(mention) && isBody(mention.text)) : isBody(mention.text)) || mention.suffix !== undefined || endsAsBefore(mention, marked[at - 1]?.mention) || isMinistry(mention));
  if (plain.length === marked.length) return {part, bodies: plain, odd: []};
  const fields = departmentsOfFields(words, marked.map(({mention}) => mention));
  const bodies = fields.size === 0 ? plain : marked.filter(each => plain.includes(each) || fields.has(each.mention));
  return {part, bodies, odd: marked.filter(each => !bodies.includes(each)).map(({mention}) => mention)};
}

/** The names with what the signs beside them say; of a list without any sign nothing is said. */
function withLegend(words: string, names: readonly Marked[], legend: SignLegend): readonly Marked[] {
  const parts = names.map(({mention}) => partBySign(words, mention, legend));
  return parts.every(part => part === null) ? names : names.map((each, at) => ({mention: each.mention, part: each.part ?? parts[at] ?? legend.others}));
}

/** Lists → charges with roles and ranks; the rank counts through all of a clause, from behind `ranked` earlier ones. */
function chargesOf(lists: readonly NamedList[], governed: Governed | null, source: AssignmentSource, ranked = 0): readonly Charge[] {
  const charges: Charge[] = [];
  for (const {part, bodies} of lists) {
    for (const {mention, part: own} of bodies) {
      const rank = ranked + charges.length + 1;
      const stated = governed === null ? null : mention.start < governed.leadEnd ? 'LEAD' : governed.others;
      charges.push({mention, role: own === null ? stated ?? roleOf(part) : roleOf(own), rank, source});
    }
  }
  return charges;
}

/** A cell that says itself who leads: 市教育局牵头,市财政局配合. */
const STATES_PARTS = /(?:牵头|配合|参与|协助|负责)(?:$|[,;。])|(?:单位|部门|牵头|配合):/u;

/** A cell that says what each does: 市教育局负责自查;市财政局负责资金. */
const STATES_DUTIES = /[局厅委办部署会院府行队心](?:具体|主要)?负责[一-龥]/u;

/** The charges of a row, column by column; only a single column is a plain list that a convention governs. */
function readColumns(tree: DocumentTree, {table, row, measure}: TaskRow, convention: Convention | null, own: OwnRules): AssignmentsReading {
  const columns = carrierColumns(tree, table, row);
  const found: AssignmentReading[] = [];
  const messages: Message[] = [];
  for (const cell of columns) {
    const view = wordsOfCell(tree.folded, cell);
    const {part, holdsPersons} = cell;
    const whole = {start: 0, end: view.words.length};
    const parts = STATES_PARTS.test(view.words) ? segmentsOf(view.words, whole) : STATES_DUTIES.test(view.words) ? dutiesOf(view.words, whole) : [];
    const read = (parts.length > 0 ? parts : [{names: whole, part}]).map(segment => listOf(view.words, segment, own));
    const lists = cell.holdsOffices ? read.map(list => withKnownOffices(list, own.hasOffices)) : read;
    const governed = governedBy(cell.rule ?? (columns.length === 1 ? convention : null), view.words, lists, found.length, null);
    const charges = chargesOf(lists, governed, 'TABLE', found.length);
    append(found, place(tree, measure, view, charges));
    if (!holdsPersons) append(messages, oddNames(tree, view, lists));
  }
  return {assignments: found, messages};
}

/** Charges with their places in the text, and the wording as it stands there. */
function place(tree: DocumentTree, measure: string, view: Compact, charges: readonly Charge[]): readonly AssignmentReading[] {
  return charges.map(({role, rank, source, mention}) => ({measure, mention: placedMention(tree, view, mention), role, rank, source}));
}

function placedMention(tree: DocumentTree, view: Compact, {start, end, prefix, suffix}: Mention): Mention {
  const span = placeOf(view, {start, end});
  const text = wordsWithoutBlanks(tree.text, tree.folded, span);
  return suffix === undefined ? {text, start: span.start, end: span.end, prefix} : {text, start: span.start, end: span.end, prefix, suffix};
}

/** Whether the lists hold nothing but 各部门, 有关单位 and the like: then there is nothing to read. */
function namesNobody(lists: readonly NamedList[]): boolean {
  return lists.length > 0 && lists.every(({bodies, odd}) => bodies.length + odd.length === 0);
}

/** Members of lists that do not read like bodies: they are left out, and said. */
function oddNames(tree: DocumentTree, view: Compact, lists: readonly NamedList[]): readonly Message[] {
  return collect(lists, ({odd}) => odd).map(name => {
    const span = placeOf(view, name);
    return message('unread-name', `no name of a body: ${wordsAt(tree.text, span).slice(0, 40)}`, span);
  });
}

function unread(tree: DocumentTree, clause: Span): Message {
  return message('unread-clause', `a responsibility clause that was not read: ${wordsAt(tree.text, clause).slice(0, 60)}`, clause);
}

function unreadCharge(tree: DocumentTree, subject: Span): Message {
  return message('unread-charge', `somebody's duty that was not read: ${wordsAt(tree.text, subject).slice(0, 60)}`, subject);
}
