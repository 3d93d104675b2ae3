/**
 * The data types of the first stage, and no code: a paper as laid out, before anything of its wording is read.
 *
 * Example: `(一)指导思想` is a `Passage` of kind HEADING whose `Mark` has the number `(一)` and the style `chinese-bracket`.
 */
import type {Message, Span} from './facts.ts';

/** What is known of a file before it is read: an entry of `seeds/sources.yaml`, or nothing but the file's name. */
export interface Source {
  /** The file's base name: `003_b4e6d8a98ac99964.txt`. */
  readonly file: string;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  /** Full official name of the body that issued the paper. */
  readonly issuer?: string | undefined;
  /** Full name of the paper's region: 西宁市. Read off title and issuer where it is not given. */
  readonly region?: string | undefined;
  readonly issuedOn?: string | undefined;
  readonly documentNumber?: string | undefined;
}

export type PassageKind = 'TITLE' | 'HEADING' | 'PARAGRAPH' | 'ROW' | 'BOILERPLATE';

/** The numbering mark that opens a passage: `(一)`, `3.`, `第四章`. */
export interface Mark {
  /** As written without its full stop or comma: `(一)`, `3`, `第四章`. */
  readonly number: string;
  /** The style's name in `parse/headings.ts`; two marks of one style stand on one level. */
  readonly style: string;
  /** From the first character of the mark to the first of the words behind it. */
  readonly span: Span;
}

/** One line, paragraph or table row of the paper; blanks around it are left out of the span. */
export interface Passage {
  readonly kind: PassageKind;
  readonly span: Span;
  readonly mark: Mark | null;
  /** Of a heading or a numbered paragraph: its title, without mark and final punctuation. */
  readonly title: Span | null;
  /** How many of Markdown's signs # stand before it; null where none do. */
  readonly level: number | null;
  /** The table and row that this passage is, for kind ROW. */
  readonly table: Table | null;
  readonly row: Row | null;
}

export interface Cell {
  readonly span: Span;
  /** True where the cell continues a merged cell above; the span is then that cell's. */
  readonly merged: boolean;
}

export interface Row {
  readonly span: Span;
  /** As many as the table has columns. */
  readonly cells: readonly Cell[];
  /** How many cells the copy has lost; where they stood is then a guess. */
  readonly lost: number;
  /** What stands in cells of which nobody can tell the column; they are left out. */
  readonly untold?: Span;
}

export interface Table {
  readonly span: Span;
  /** The words over the table, where there are any. */
  readonly caption: Span | null;
  readonly header: Row;
  readonly rows: readonly Row[];
}

/** A paper as laid out: its passages in document order, each with its place. */
export interface DocumentTree {
  readonly source: Source;
  /** As stored: never trimmed, never changed. */
  readonly text: string;
  /** A reading copy of the same length: half-width signs, zeros for letters O. Patterns run over this one. */
  readonly folded: string;
  readonly passages: readonly Passage[];
  readonly messages: readonly Message[];
}
