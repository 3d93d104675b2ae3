/**
 * The whole graph as files: what each format is made of, in pieces, so that a graph of any size can be written.
 *
 * Example: `exportGraph(store, 'csv', 'http://127.0.0.1:4000/', console.error)` → {name: 'Plan.csv', pieces: …}, {name: 'Measure.csv', pieces: …}, …
 */
import type {Driver} from 'neo4j-driver';
import type {GraphModel} from '../graph/model.ts';
import {readModel} from '../graph/model.ts';
import {csvFiles} from './csv.ts';
import {graphmlPieces} from './graphml.ts';
import {jsonlPieces} from './jsonl.ts';
import {jsonldPieces} from './jsonld.ts';

const SINGLE_FILE = {jsonl: jsonlPieces, jsonld: jsonldPieces, graphml: graphmlPieces} as const;
export type SingleFile = keyof typeof SINGLE_FILE;

/** What an export is made from. */
export interface ExportSource {
  readonly driver: Driver;
  readonly database: string | undefined;
  readonly model: GraphModel;
  /** What the nodes' addresses begin with. */
  readonly baseIri: string;
  /** Is told what has been read. */
  readonly onProgress: (line: string) => void;
}

export interface ExportFile {
  readonly name: string;
  readonly pieces: AsyncIterable<string>;
}

/** The files of a format, in the order in which they are to be written; their pieces are read while they are. */
export function exportGraph(source: Omit<ExportSource, 'model'>, format: SingleFile | 'csv'): Iterable<ExportFile> {
  const whole = {...source, model: readModel()};
  if (format === 'csv') return csvFiles(whole);
  return [{name: `graph.${format}`, pieces: SINGLE_FILE[format](whole)}];
}
