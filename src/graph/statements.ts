/**
 * The Cypher that reads nodes and relationships in an order that depends on the graph's content alone: the same graph
 * gives the same rows, whatever the order it was loaded in.
 *
 * Example: `nodesStatement(region, [])` → `MATCH (node:`Region`) WITH node ORDER BY node.code RETURN node {.code, …} AS node, {} AS links`
 *
 * Names in it come from the schema, never from a request; what a request gives is a parameter.
 */
import type {Link, NodeType, Property, RelationshipType} from './model.ts';

/** All nodes of a type, each with its links in the chosen fields. */
export function nodesStatement(type: NodeType, links: readonly LinkTo[]): string {
  // The mention of the key lets the planner take its index, which is in order already.
  return `MATCH (node:${type.name}) WHERE node.${type.key} IS NOT NULL WITH node ORDER BY node.${type.key}
    RETURN node ${map(type.properties)} AS node, {${links.map(each => linkExpression(each)).join(', ')}} AS links`;
}

/** The node of a `$key` with its links, all of them, or of each field the first `most` and how many there are. */
export function nodeStatement(type: NodeType, links: readonly LinkTo[], most?: number): string {
  const counts = links.map(({link, other}) => `${link.name}: COUNT { (node)${edge(link)}(:${other.name}) }`);
  return `MATCH (node:${type.name} {${type.key}: $key})
    RETURN node ${map(type.properties)} AS node, {${links.map(each => linkExpression(each, most, most === undefined ? '' : `, notes: ${notesOn(type, each.other)}`)).join(', ')}} AS links
      ${most === undefined ? '' : `, {${counts.join(', ')}} AS counts`}`;
}

/** A link with the type at its other end, whose key and name stand for the neighbour. */
export interface LinkTo {
  readonly link: Link;
  readonly other: NodeType;
}

function edge({relationship, outgoing}: Link, name = ''): string {
  const [left, right] = outgoing ? ['-', '->'] : ['<-', '-'];
  return `${left}[${name}:${relationship}]${right}`;
}

function linkExpression({link, other}: LinkTo, most?: number, more = ''): string {
  const order = [...orderOf(other, link), `other.${other.key}`, ...link.properties.map(({name}) => `link.${name}`)];
  return `${link.name}: COLLECT {
      MATCH (node)${edge(link, 'link')}(other:${other.name})
      WITH other, link ORDER BY ${order.join(', ')}${most === undefined ? '' : ` LIMIT ${most}`}
      RETURN {key: other.${other.key}, name: ${nameOf(other)}, edge: link ${map(link.properties)}${more}}
    }`;
}

/** What a bare value needs beside it for people: its unit, its year, and the paper where the node is of none itself. */
function notesOn(type: NodeType, other: NodeType): string {
  const own = ['unit', 'year'].filter(name => other.properties.some(property => property.name === name)).map(name => `toString(other.${name})`);
  const plan = type.name === 'Plan' || type.links.some(({name}) => name === 'plan') ? undefined : other.links.find(({name}) => name === 'plan');
  const paper = plan ? [`head(COLLECT { MATCH (other)${edge(plan)}(plan:Plan) RETURN plan.title ORDER BY plan.id LIMIT 1 })`] : [];
  return `[note IN [${[...own, ...paper].join(', ')}] WHERE note IS NOT NULL]`;
}

/** In the order of the list that it is in or of the paper; what has none, in that of the clause that names it. */
function orderOf({properties}: NodeType, link: Link): readonly string[] {
  const placed = ['order', 'start'].find(place => properties.some(({name}) => name === place));
  if (placed !== undefined) return [`other.${placed}`];
  return link.properties.some(({name}) => name === 'rank') ? ['link.start', 'link.rank'] : [];
}

/** All relationships of a type, by the keys of their ends and then by what they say. */
export function relationshipsStatement({name, from, to, properties}: RelationshipType): string {
  const order = [`from.${from.key}`, `to.${to.key}`, ...properties.map(property => `link.${property.name}`)];
  // With the first ends in order already, only the relationships of one end are sorted at a time.
  return `MATCH (from:${from.name}) WHERE from.${from.key} IS NOT NULL
    WITH from ORDER BY from.${from.key}
    MATCH (from)-[link:${name}]->(to:${to.name})
    WITH from, link, to ORDER BY ${order.join(', ')}
    RETURN from.${from.key} AS from, to.${to.key} AS to, link ${map(properties)} AS edge`;
}

/** What a node is called by people: the first of these that its type has. */
const NAMES = ['name', 'title', 'statement', 'message', 'text'];

/** The property that holds a node's name for people. */
export function nameProperty({properties, key}: NodeType): string {
  return NAMES.find(name => properties.some(property => property.name === name)) ?? key;
}

function nameOf(type: NodeType): string {
  return `other.${nameProperty(type)}`;
}

function map(properties: readonly Property[]): string {
  return `{${properties.map(({name}) => `.${name}`).join(', ')}}`;
}
