/**
 * A node of the graph as JSON-LD: what it is, what it says, where it says so, and what it hangs together with.
 *
 * Example: the target at 3354 → {"@id": "http://127.0.0.1:4000/id/target/…", "@type": ["Target", "schema:QuantitativeValue", "prov:Entity"],
 * "schema:value": 90, "prov:wasQuotedFrom": {"@type": "oa:SpecificResource", "oa:hasSelector": [{"oa:start": 3354, …}]}, …}
 *
 * A relationship that says something itself (who carries a measure, in which role) is a schema:Role between the two, as schema.org
 * does it: the property leads to the role, and the same property leads on from there.
 */
import {nodeIri} from '../graph/iri.ts';
import type {GraphModel, NodeType} from '../graph/model.ts';
import type {Neighbour, NodeRow, Value, Values} from '../graph/read.ts';
import type {LinkTo} from '../graph/statements.ts';
import {nameProperty} from '../graph/statements.ts';
import {ADDRESSES, classesOf, termOf} from './terms.ts';

export type JsonLd = Readonly<Record<string, unknown>>;

/** The node as an object of a document, without the document's context. `named` also says what neighbours are called. */
export function nodeToJsonLd(baseIri: string, type: NodeType, links: readonly LinkTo[], row: NodeRow, named: boolean): JsonLd {
  const {node} = row;
  const made: Record<string, unknown> = {
    '@id': nodeIri(baseIri, type.slug, String(node[type.key])),
    '@type': classesOf(type.name, node),
    'schema:identifier': node[type.key],
    'schema:name': node[nameProperty(type)],
  };
  for (const {name} of type.properties) {
    const value = node[name] ?? null;
    const term = termOf(type.name, name);
    const told = name === type.key || PLACE.has(name) || (name === nameProperty(type) && term === name);
    if (isSaid(value) && !told) made[term] = valueOf(term, value);
  }
  const place = placeOf(baseIri, type, row, links);
  if (place !== null) made['prov:wasQuotedFrom'] = place;
  for (const {link, other} of links) {
    const term = termOf(type.name, link.name);
    const ends = (row.links[link.name] ?? []).map(neighbour => endOf(baseIri, term, other, neighbour, named));
    if (ends.length > 0) made[term] = both(made[term], link.many ? ends : ends[0]);
  }
  return made;
}

/** The fields that give each relationship of the graph once: at the end that has one such, else where it begins. */
export function linksOnce(model: GraphModel, type: NodeType): readonly LinkTo[] {
  return linksOf(model, type).filter(({link, other}) => {
    const back = other.links.find(one => one.relationship === link.relationship && one.to === type.name && one.outgoing !== link.outgoing);
    if (!back || back.many === link.many) return link.outgoing || !back;
    return !link.many;
  });
}

/** Every link of a type, with the type that it leads to. */
export function linksOf({nodes}: GraphModel, type: NodeType): readonly LinkTo[] {
  return type.links.flatMap(link => nodes.filter(({name}) => name === link.to).map(other => ({link, other})));
}

/** Told by the place, not as values of their own. */
const PLACE: ReadonlySet<string> = new Set(['start', 'end']);

/** Whether a value is one: null and the empty list are none. */
export function isSaid(value: Value): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0);
}

function valueOf(term: string, value: Value): unknown {
  if (!ADDRESSES.has(term)) return value;
  return Array.isArray(value) ? value.map(one => ({'@id': one})) : {'@id': value};
}

/** Several fields of one term (a finding is about plans and about targets) are one list. */
function both(before: unknown, more: unknown): unknown {
  return before === undefined ? more : [before, more].flat();
}

function endOf(baseIri: string, term: string, other: NodeType, {key, name, edge}: Neighbour, named: boolean): JsonLd {
  const end = {'@id': nodeIri(baseIri, other.slug, key), ...(named && {'schema:name': name})};
  const said = Object.entries(edge).filter(([property, value]) => isSaid(value) && !PLACE.has(property)).sort();
  if (Object.keys(edge).length === 0) return end;
  const selectors = selectorsOf(edge, edge.mention);
  return {
    '@type': 'schema:Role',
    ...Object.fromEntries(said.map(([property, value]) => [property === 'role' ? 'schema:roleName' : termOf('', property), value])),
    ...(selectors && {'oa:hasSelector': selectors}),
    [term]: end,
  };
}

/** The place in the paper that the node's words were taken from. */
function placeOf(baseIri: string, type: NodeType, {node, links}: NodeRow, known: readonly LinkTo[]): JsonLd | null {
  const selectors = selectorsOf(node, node[nameProperty(type)], node.text);
  const plan = known.find(({link, other}) => link.name === 'plan' && other.name === 'Plan');
  const key = links.plan?.[0]?.key;
  if (selectors === null || !plan || key === undefined) return null;
  return {'@type': 'oa:SpecificResource', 'oa:hasSource': {'@id': nodeIri(baseIri, plan.other.slug, key)}, 'oa:hasSelector': selectors};
}

/** Where, and in which words if they are at hand as they stand there. Offsets are UTF-16 code units. */
function selectorsOf({start, end}: Values, ...words: readonly (Value | undefined)[]): readonly JsonLd[] | null {
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  const exact = words.find(one => typeof one === 'string' && one.length === end - start);
  return [
    {'@type': 'oa:TextPositionSelector', 'oa:start': start, 'oa:end': end},
    ...(exact === undefined ? [] : [{'@type': 'oa:TextQuoteSelector', 'oa:exact': exact}]),
  ];
}
