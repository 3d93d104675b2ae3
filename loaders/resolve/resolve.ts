/**
 * The third stage: a reading's wordings → institutions, regions and indicators. Reads no running text.
 *
 * Example: the mention `市卫健委` of a paper of 拉萨市 → an `Institution` 拉萨市卫生健康委员会, region 540100.
 */
import type {Assignment, AssignmentReading, DocumentFacts, Facts, Institution, Message, PlanStatement, Project, ProjectReading, Reading, Region} from '../facts.ts';
import {message} from '../message.ts';
import {divisionOf} from './corps.ts';
import {wordingKey} from './departments.ts';
import {regionIn, resolveDocumentRegion, type StatedRegion} from './document-region.ts';
import {resolveTargets} from './indicators.ts';
import {nameInstitution} from './institutions.ts';
import {clausesFirst, oncePerClause} from './once-per-clause.ts';
import {ministryOfPaper} from './own-ministry.ts';
import {liesIn, lineage} from './regions.ts';
import {ofItsYear} from './paper-year.ts';
import {emptyRegistry, listInstitutions, registerIfNamed, registerMention, registerName, type Registry} from './registry.ts';
import {townshipOf} from './township.ts';
import type {Named, Paper, Vocabulary} from './world.ts';

const START = {start: 0, end: 0};

/** Resolves everything that the reading names. Pure; any reading gives facts, and messages for what stays unknown. */
export function resolve(reading: Reading, anyYear: Vocabulary): Facts {
  const vocabulary = ofItsYear(anyYear, reading);
  const stated = resolveDocumentRegion(reading, vocabulary);
  const region = stated?.region ?? null;
  const titles = [reading.tree.source.title, reading.document.title, reading.tree.source.issuer, reading.document.issuer];
  const issuer = reading.tree.source.issuer ?? reading.document.issuer;
  const paper: Paper = {region, abbreviations: reading.abbreviations, township: townshipOf(titles, region), division: divisionOf(titles), ministry: ministryOfPaper(issuer, vocabulary)};
  const registry = emptyRegistry({...paper, bureau: resolveBureau(reading.bureau, paper, vocabulary)}, vocabulary);
  const ofNobody = reading.assignments.filter(each => isOfLowerLevel(each, region, vocabulary) || isOfficeOfNone(each, registry));
  const unnamed = new Set(ofNobody.map(({mention}) => mention.start));
  for (const mention of reading.mentions) if (unnamed.size === 0 || !unnamed.has(mention.start)) registerIfNamed(mention, registry);
  const left = new Set(ofNobody);
  const charged = left.size === 0 ? reading.assignments : reading.assignments.filter(each => !left.has(each));
  const assignments = clausesFirst(oncePerClause(charged.map((each): Assignment => ({
    measure: each.measure, institution: registerMention(each.mention, registry).name, mention: each.mention.text,
    role: each.role, rank: each.rank, source: each.source, span: {start: each.mention.start, end: each.mention.end},
  }))));
  const projects = reading.projects.map(each => resolveProject(each, registry));
  const document = documentFacts(reading, region, registry);
  const {targets, indicators} = resolveTargets(reading.targets, reading.tree.text, region, vocabulary);
  const institutions = listInstitutions(registry);
  return {
    tree: reading.tree, document, statements: statementsOf(reading, stated), measures: reading.measures, assignments, targets, projects, institutions, indicators,
    regions: namedRegions([document.region, ...projects.map(each => each.region)], institutions, vocabulary),
    citations: reading.citations,
    messages: [...reading.messages, ...regionMessages(region), ...ofNobody.map(unknownOwner), ...registry.messages],
  };
}

/** The department whose own paper it is; null where nobody known issues it. */
function resolveBureau(wording: string | null, paper: Paper, vocabulary: Vocabulary): Named | null {
  const bureau = wording === null ? null : nameInstitution(wording, null, paper, vocabulary);
  return bureau?.known === true && bureau.kind === 'DEPARTMENT' ? bureau : null;
}

/** 教育局要… in a province's paper is any city's, whose own would be a 厅; a municipality has 局. */
function isOfLowerLevel({source, mention}: AssignmentReading, region: Region | null, {departmentStems}: Vocabulary): boolean {
  if (source !== 'TEXT' || mention.prefix !== null || !mention.text.endsWith('局') || region === null || region.name.endsWith('市')) return false;
  const stem = departmentStems.get(wordingKey(mention.text.slice(0, -1)));
  return stem !== undefined && (region.level === 'COUNTRY' || (region.level === 'PROVINCE' && stem.province.name.endsWith('厅')));
}

const OFFICE = '办公室';

/** 办公室 in a list of a paper that no bureau issues: every body has one. */
function isOfficeOfNone({mention}: AssignmentReading, {paper, vocabulary}: Registry): boolean {
  return mention.text === OFFICE && nameInstitution(OFFICE, mention.prefix, paper, vocabulary).name === (paper.region?.name ?? '') + OFFICE;
}

function unknownOwner({mention}: AssignmentReading): Message {
  return message('unknown-institution', `nothing says whose department this is: ${mention.text}`, mention, mention.text === OFFICE ? 'WARNING' : 'INFO');
}

/** The reading's, and where the paper names its region. */
function statementsOf({statements}: Reading, region: StatedRegion | null): readonly PlanStatement[] {
  const named: readonly PlanStatement[] = region?.place ? [{field: 'REGION', span: region.place}] : [];
  return [...statements, ...named].sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
}

function documentFacts(reading: Reading, region: Region | null, registry: Registry): DocumentFacts {
  const {source, text} = reading.tree;
  const {document} = reading;
  const issuer = source.issuer ?? document.issuer;
  return {
    file: source.file,
    url: source.url ?? null,
    length: text.length,
    title: source.title ?? document.title,
    documentNumber: source.documentNumber ?? document.documentNumber,
    issuer: resolveIssuer(issuer, registry),
    issuedOn: source.issuedOn ?? document.issuedOn,
    region: region?.code ?? null,
    periodStart: document.periodStart,
    periodEnd: document.periodEnd,
  };
}

/** Of several issuers (A、B) all are institutions of the paper, and the first is its issuer. */
function resolveIssuer(issuer: string | null, registry: Registry): string | null {
  const names = (issuer ?? '').split(/[、,，;；\s]+/u).filter(name => name !== '');
  return names.map(name => registerName(name, START, registry))[0] ?? null;
}

/** A project is for the body that its name names, in that body's region; without one, in the region that its name opens with. */
function resolveProject(project: ProjectReading, registry: Registry): Project {
  const beneficiary = project.beneficiary === null ? null : registerMention(project.beneficiary, registry);
  const region = beneficiary?.region ?? regionOfName(project.name, registry);
  return {
    measure: project.measure, name: project.name, amountYuan: project.amountYuan, asWritten: project.asWritten,
    institution: beneficiary?.name ?? null, region: region?.code ?? null, group: project.group, span: project.span,
  };
}

/** A region that a project's name opens with or holds, where it lies in the paper's own. */
function regionOfName(name: string, {paper, vocabulary}: Registry): Region | null {
  const named = regionIn(name, vocabulary.regions);
  return named !== null && (paper.region === null || liesIn(named, paper.region, vocabulary.regions)) ? named : paper.region;
}

function regionMessages(region: Region | null): readonly Message[] {
  if (region !== null) return [];
  return [message('unknown-region', 'neither source, title nor issuer says which region the paper is of', START)];
}

/** The regions that facts name and all above them, the country first. */
function namedRegions(codes: readonly (string | null)[], institutions: readonly Institution[], vocabulary: Vocabulary): readonly Region[] {
  const {byCode} = vocabulary.regions;
  const named = new Map<string, Region>();
  for (const code of new Set([...codes, ...institutions.map(each => each.region)])) {
    const region = code === null ? undefined : byCode.get(code);
    if (region === undefined) continue;
    for (const each of lineage(region, vocabulary.regions)) named.set(each.code, each);
  }
  return [...named.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
