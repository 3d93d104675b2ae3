/**
 * The graph as JSON Lines, a node or a relationship a line, nodes first; a value that a node has not is left out.
 *
 * Example: {"type":"node","label":"Region","id":"540100","properties":{"code":"540100","name":"…","level":"PREFECTURE"}}
 */
import type {Values} from '../graph/read.ts';
import type {ExportSource} from './export-graph.ts';
import {nodeBatches, relationshipBatches} from './rows.ts';

/** The file, piece after piece. */
export async function* jsonlPieces(source: ExportSource): AsyncGenerator<string> {
  for (const type of source.model.nodes) {
    for await (const rows of nodeBatches(source, type)) {
      yield lines(rows.map(({node}) => ({type: 'node', label: type.name, id: node[type.key], properties: known(node)})));
    }
  }
  for (const type of source.model.relationships) {
    const {name, from: left, to: right} = type;
    for await (const rows of relationshipBatches(source, type)) {
      yield lines(rows.map(({from, to, edge}) => ({
        type: 'relationship', label: name, from: {label: left.name, id: from}, to: {label: right.name, id: to}, properties: known(edge),
      })));
    }
  }
}

function lines(values: readonly object[]): string {
  return values.map(value => `${JSON.stringify(value)}\n`).join('');
}

function known(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null).sort(([left], [right]) => (left < right ? -1 : 1)));
}
