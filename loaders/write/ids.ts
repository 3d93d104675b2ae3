/**
 * The key of every node, all in this file: built of names and places, never of counters or of time, so that the same
 * paper gives the same keys whenever and in whatever order it is loaded.
 *
 * Example: the target at 1234 to 1250 of `003_b4e6d8a98ac99964.txt` → `003_b4e6d8a98ac99964:target:1234-1250:5f1c0d2e`
 *
 * Regions have no key but their own, the code of GB/T 2260.
 */
import {createHash} from 'node:crypto';
import type {Citation, Facts, Institution, Measure, PlanStatement, Project, Span, Target} from '../facts.ts';
import type {Passage} from '../layout.ts';

/** Longest key that is kept readable; the database's indexes take no more than 8 KB. */
const READABLE = 200;

/** The file's stem: it names the paper before anything of it is read, and stays when its title is read better. */
export function planId(file: string): string {
  return file.replace(/^.*[/\\]/u, '').replace(/(?<=.)\.[^.]*$/u, '');
}

/** Its place and its field: 西宁市 at one place may be said as region and as the issuer's name. */
export function planStatementId(plan: string, statement: PlanStatement): string {
  return `${place(plan, 'statement', statement)}:${statement.field.toLowerCase()}`;
}

/** The offset of its first character: no two measures begin at one place. */
export function measureId(plan: string, measure: Pick<Measure, 'id'>): string {
  return `${plan}:measure:${measure.id.slice(1)}`;
}

/** Its place and what it says: 市、县、乡…分别达到95%、90%、85% states three targets at one place. */
export function targetId(plan: string, target: Target): string {
  const kind = target.kind.toLowerCase();
  const {indicator, population, comparator, value, valueMax, unit, year, measure} = target;
  return `${place(plan, kind, target)}:${digest([indicator, population, comparator, value, valueMax, unit, year, measure])}`;
}

/** Its place and its name: a paper may name several projects in one stretch. */
export function projectId(plan: string, project: Project): string {
  return `${place(plan, 'project', project)}:${digest([project.name, project.amountYuan, project.measure])}`;
}

/** Its place: passages do not overlap. */
export function passageId(plan: string, passage: Passage): string {
  return place(plan, 'passage', passage);
}

/** Name and region: 城关区人民政府 is one body in 拉萨市 and another in 兰州市. */
export function institutionId({name, region}: Pick<Institution, 'name' | 'region'>): string {
  return `institution:${region ?? 'nowhere'}:${bounded(name)}`;
}

/** From the names that a paper's facts use to the keys; a name that no institution has keys itself, and the load fails. */
export function institutionIds({institutions}: Pick<Facts, 'institutions'>): (name: string) => string {
  const ids = new Map(institutions.map(institution => [institution.name, institutionId(institution)]));
  return name => ids.get(name) ?? name;
}

/** The canonical name: one indicator is one node, whatever the papers call it. */
export function indicatorId(name: string): string {
  return `indicator:${bounded(name)}`;
}

/** The title, since most papers cite without a number; the number where it stands alone. */
export function citedDocumentId(citation: Pick<Citation, 'title' | 'number'>): string {
  return `document:${bounded(foldTitle(citation.title || (citation.number ?? '')))}`;
}

/** Its rule, its first place, and a digest of all its places and of what it says. */
export function findingId(rule: string, places: readonly {readonly plan: string; readonly span: Span}[], values: object): string {
  const all = places.map(({plan, span}) => `${plan}:${span.start}-${span.end}`);
  return `finding:${rule}:${all[0] ?? ''}:${digest([all, values])}`;
}

/** One title however it is set: full- and half-width signs are one, and blanks are none. */
function foldTitle(title: string): string {
  return title.normalize('NFKC').replace(/\s+/gu, '');
}

function place(plan: string, kind: string, {span}: Pick<Target, 'span'>): string {
  return `${plan}:${kind}:${span.start}-${span.end}`;
}

function bounded(words: string): string {
  return words.length <= READABLE ? words : `${words.slice(0, READABLE)}…${digest([words])}`;
}

function digest(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8);
}
