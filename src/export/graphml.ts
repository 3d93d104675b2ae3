/**
 * The graph as GraphML with typed keys, for networkx, Gephi, yEd or igraph. A node's id is its type and key; `label` is the type
 * of the node or relationship.
 *
 * Example: <node id="region/540100"><data key="n-label">Region</data><data key="n-name-string">…</data></node>
 */
import type {Property, Scalar} from '../graph/model.ts';
import {nodePath} from '../graph/iri.ts';
import type {Value, Values} from '../graph/read.ts';
import type {ExportSource} from './export-graph.ts';
import {nodeBatches, relationshipBatches} from './rows.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

type End = 'node' | 'edge';

/** The file, piece after piece. */
export async function* graphmlPieces(source: ExportSource): AsyncGenerator<string> {
  const {nodes, relationships} = source.model;
  yield HEAD;
  yield [...keys('node', nodes.flatMap(({properties}) => properties)), ...keys('edge', relationships.flatMap(({properties}) => properties))].join('');
  yield '<graph id="policygraph" edgedefault="directed">\n';
  for (const type of nodes) {
    for await (const rows of nodeBatches(source, type)) {
      yield rows.map(({node}) => `<node id="${idOf(type.slug, String(node[type.key]))}">${data('node', type.name, type.properties, node)}</node>\n`).join('');
    }
  }
  for (const type of relationships) {
    for await (const rows of relationshipBatches(source, type)) {
      yield rows.map(({from, to, edge}) => `<edge source="${idOf(type.from.slug, from)}" target="${idOf(type.to.slug, to)}">`
        + `${data('edge', type.name, type.properties, edge)}</edge>\n`).join('');
    }
  }
  yield '</graph>\n</graphml>\n';
}

/** One key for a name and a type, whatever nodes have it: so that a table of nodes has one column for it. */
function keys(end: End, properties: readonly Property[]): readonly string[] {
  const label = `<key id="${end[0]}-label" for="${end}" attr.name="label" attr.type="string"/>\n`;
  const made = properties.map(property =>
    `<key id="${keyOf(end, property)}" for="${end}" attr.name="${property.name}" attr.type="${typeOf(property)}"/>\n`);
  return [label, ...new Set(made)];
}

function keyOf(end: End, property: Property): string {
  return `${end[0]}-${property.name}-${typeOf(property)}`;
}

/** GraphML knows no lists: a list is a JSON array in a string. */
function typeOf({list, scalar}: Property): Scalar {
  return list ? 'string' : scalar;
}

function data(end: End, label: string, properties: readonly Property[], values: Values): string {
  const given = properties.map(property => [property, values[property.name] ?? null] as const).filter(([, value]) => value !== null);
  return `<data key="${end[0]}-label">${label}</data>${given.map(([property, value]) => `<data key="${keyOf(end, property)}">${words(value)}</data>`).join('')}`;
}

function words(value: Value): string {
  return escapeXml(typeof value === 'string' ? value : JSON.stringify(value));
}

function idOf(slug: string, key: string): string {
  return escapeXml(nodePath(slug, key));
}

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;'};

/** What XML 1.0 has no way to write: control characters, half of a pair. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"\r]/gu, sign => ENTITIES[sign] ?? sign);
}
