/**
 * The data types of every stage, and no code. Plain readonly values go from stage to stage:
 * `text + Source → DocumentTree → Reading → Facts → graph`.
 *
 * Example: `(市卫健委负责)` is in the tree a stretch of a paragraph, in the reading an `AssignmentReading` with the
 * mention `市卫健委`, in the facts an `Assignment` of 拉萨市卫生健康委员会.
 *
 * Offsets are UTF-16 code units into the text as stored; the end is excluded. The types of layout are in `layout.ts`.
 */
import type {DocumentTree} from './layout.ts';

/** A stretch `[start, end)` of the stored text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Severity = 'ERROR' | 'WARNING' | 'INFO';

/** The loader's own doubt: what it saw and could not read, or what it filled in. */
export interface Message {
  /** The rule's name in kebab-case: `unknown-institution`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
}

// ---------------------------------------------------------------- read: wording

/** The words that name a body, not yet known which one. */
export interface Mention extends Span {
  /** The words in the text: 财政厅. */
  readonly text: string;
  /** What the list before it carries on: 自治区 for the second of `自治区卫生健康委、财政厅`; null where nothing. */
  readonly prefix: string | null;
  /** What the list's end carries back: 卫生服务中心 for the first of `墨脱县、波密县卫生服务中心`; absent where nothing. */
  readonly suffix?: string;
  /** True where the layout tore the name's beginning off, so that it names nobody: 规划厅 of `省自然资源和⏎规划厅`. */
  readonly isTorn?: boolean;
}

export type Role = 'LEAD' | 'COOPERATE' | 'RESPONSIBLE';
export type AssignmentSource = 'CLAUSE' | 'TABLE' | 'TEXT';

/** A heading or task; a node of the tree. */
export interface Measure {
  /** `m` and the offset of its first character: unique in its paper. */
  readonly id: string;
  readonly parent: string | null;
  readonly number: string | null;
  readonly title: string;
  /** Heading and own text, without its children's. */
  readonly text: string;
  readonly span: Span;
  /** Numbers from the root down: `二/(一)/3`; `*` for a measure without a number. */
  readonly path: string;
  readonly depth: number;
  readonly order: number;
}

/** Which part of a paper a stretch stands in; it decides whether a number is a commitment, a report or a rule. */
export type Section = 'PREAMBLE' | 'REVIEW' | 'PRINCIPLES' | 'GOALS' | 'TASKS' | 'RULES' | 'CLOSING';

/** A stretch of running text (a paragraph or a table cell) of one measure: what the readers of wording are given. */
export interface Stretch {
  readonly span: Span;
  /** The measure that the words belong to; null outside any measure. */
  readonly measure: string | null;
  readonly section: Section;
  readonly source: 'TEXT' | 'TABLE';
  /** The year that the heading or the column states (2024 for a cell under 2024年度); null where none. */
  readonly year: number | null;
}

export interface AssignmentReading {
  readonly measure: string;
  readonly mention: Mention;
  readonly role: Role;
  readonly rank: number;
  readonly source: AssignmentSource;
}

export type Comparator =
  | 'EQ' | 'GE' | 'GT' | 'LE' | 'LT' | 'RANGE' | 'INCREASE' | 'DECREASE' | 'STABLE' | 'CHANGE_BY' | 'COMPLETE';
export type TargetKind = 'TARGET' | 'OBSERVATION';
export type Binding = 'EXPECTED' | 'BINDING';

/** A number or trend as read from words: 达到10至13所 → RANGE 10 13 所. */
export interface Amount {
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: string | null;
}

export interface TargetReading extends Amount {
  readonly measure: string | null;
  /** What is measured, in the paper's words made complete enough to stand alone: 县域内就诊率. */
  readonly indicator: string;
  readonly population: string | null;
  readonly year: number | null;
  readonly kind: TargetKind;
  readonly binding: Binding | null;
  readonly source: AssignmentSource;
  /** From the clause's first word (a year before it left out) to its value. */
  readonly span: Span;
}

export interface ProjectReading {
  readonly measure: string | null;
  readonly name: string;
  readonly amountYuan: number | null;
  /** 11000万元 */
  readonly asWritten: string | null;
  /** The body the project is for, as its name says: 林芝市人民医院. */
  readonly beneficiary: Mention | null;
  readonly group: ProjectGroup | null;
  readonly span: Span;
}

/** The heading that projects stand under, with the total and the count that it states itself. */
export interface ProjectGroup {
  readonly name: string;
  readonly statedYuan: number | null;
  readonly statedCount: number | null;
  readonly span: Span;
}

export interface Citation {
  readonly title: string;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly span: Span;
}

/** What a paper says of itself, each as read, null where it does not say. */
export interface DocumentReading {
  readonly title: string;
  readonly documentNumber: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  readonly periodStart: number | null;
  readonly periodEnd: number | null;
}

export type PlanField = 'TITLE' | 'DOCUMENT_NUMBER' | 'ISSUER' | 'ISSUED_ON' | 'PERIOD' | 'REGION';

/** Where a paper says what it is itself; a value that is known from elsewhere has no place in it. */
export interface PlanStatement {
  readonly field: PlanField;
  readonly span: Span;
}

/** All that was read of a paper, made of mentions. */
export interface Reading {
  readonly tree: DocumentTree;
  readonly document: DocumentReading;
  /** The places of the values in `document`. */
  readonly statements: readonly PlanStatement[];
  readonly measures: readonly Measure[];
  readonly assignments: readonly AssignmentReading[];
  readonly targets: readonly TargetReading[];
  readonly projects: readonly ProjectReading[];
  /** Every named body in the text, those of the assignments included, in document order. */
  readonly mentions: readonly Mention[];
  /** Short names that the paper defines itself (以下简称): short name → full name. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** The wording of the department whose own paper it is, 省交通运输厅; null where a government issues it. */
  readonly bureau: string | null;
  readonly citations: readonly Citation[];
  readonly messages: readonly Message[];
}

// ---------------------------------------------------------------- resolve: the world

export type RegionLevel = 'COUNTRY' | 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'TOWNSHIP';

/** An administrative division by its GB/T 2260 code. */
export interface Region {
  /** 540100 */
  readonly code: string;
  /** 拉萨市 */
  readonly name: string;
  /** Earlier names: 米林县 of 米林市. */
  readonly aliases: readonly string[];
  readonly level: RegionLevel;
  readonly parent: string | null;
}

export type InstitutionKind =
  | 'HOSPITAL' | 'PRIMARY_CARE' | 'PUBLIC_HEALTH' | 'DEPARTMENT' | 'GOVERNMENT' | 'GROUP' | 'ORGANIZATION';

/** One body under its full official name. */
export interface Institution {
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: InstitutionKind;
  /** The region's code. */
  readonly region: string | null;
  /** Every wording seen for it, sorted. */
  readonly aliases: readonly string[];
  /** Where the paper names it. */
  readonly mentions: readonly Span[];
  /** Of a group: the full names of its members, where they follow from the divisions. */
  readonly members: readonly string[];
  /** How the name was found: `vocabulary`, `prefix carried on`, `own wording` … */
  readonly reason: string;
}

export interface Assignment extends Omit<AssignmentReading, 'mention'> {
  readonly institution: string;
  readonly mention: string;
  readonly span: Span;
}

export type Direction = 'HIGHER' | 'LOWER';

/** What is measured, apart from any value. */
export interface Indicator {
  readonly name: string;
  /** Every other wording that the paper has for it, sorted. */
  readonly aliases: readonly string[];
  /** What it is called elsewhere, after the vocabulary: search alone takes these. */
  readonly synonyms: readonly string[];
  readonly unit: string | null;
  readonly domain: string | null;
  readonly better: Direction | null;
  readonly sameAs: readonly string[];
}

export interface Project extends Omit<ProjectReading, 'beneficiary'> {
  readonly institution: string | null;
  /** The region's code. */
  readonly region: string | null;
}

export interface DocumentFacts {
  readonly file: string;
  readonly url: string | null;
  /** In UTF-16 code units. */
  readonly length: number;
  readonly title: string;
  readonly documentNumber: string | null;
  /** Full name of an institution in `Facts.institutions`. */
  readonly issuer: string | null;
  /** ISO 8601: 2021-09-30. */
  readonly issuedOn: string | null;
  /** The region's code. */
  readonly region: string | null;
  readonly periodStart: number | null;
  readonly periodEnd: number | null;
}

/** A target or observation; `indicator` is the indicator's canonical name, `wording` what the paper calls it. */
export interface Target extends TargetReading {
  readonly wording: string;
}

/** The reading with its mentions resolved to institutions, regions and indicators. */
export interface Facts {
  readonly tree: DocumentTree;
  readonly document: DocumentFacts;
  /** The places of the values in `document`, in the order of the paper. */
  readonly statements: readonly PlanStatement[];
  readonly measures: readonly Measure[];
  readonly assignments: readonly Assignment[];
  readonly targets: readonly Target[];
  readonly projects: readonly Project[];
  readonly institutions: readonly Institution[];
  readonly indicators: readonly Indicator[];
  /** Every region that another fact names, and its parents up to the country. */
  readonly regions: readonly Region[];
  readonly citations: readonly Citation[];
  readonly messages: readonly Message[];
}
