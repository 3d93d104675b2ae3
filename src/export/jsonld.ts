/**
 * The graph as one JSON-LD document with its context in it, a node a line; each relationship stands at one of its ends.
 *
 * Example: {"@context": {…}, "@graph": [↵{"@id": "http://127.0.0.1:4000/id/region/540100", …},↵…]}
 */
import {linksOnce, nodeToJsonLd} from '../linked/json-ld.ts';
import {contextOf} from '../linked/terms.ts';
import type {ExportSource} from './export-graph.ts';
import {nodeBatches} from './rows.ts';

/** The file, piece after piece. */
export async function* jsonldPieces(source: ExportSource): AsyncGenerator<string> {
  const {model, baseIri} = source;
  yield `{"@context":${JSON.stringify(contextOf(baseIri))},"@graph":[`;
  let separator = '\n';
  for (const type of model.nodes) {
    const links = linksOnce(model, type);
    for await (const rows of nodeBatches(source, type, links)) {
      yield separator + rows.map(row => JSON.stringify(nodeToJsonLd(baseIri, type, links, row, false))).join(',\n');
      separator = ',\n';
    }
  }
  yield '\n]}\n';
}
