/**
 * The Cypher that reads nodes and relationships in an order that depends on the graph's content alone: the same graph
 * gives the same rows, whatever the order it was loaded in.
 *
 * Example: `nodesStatement(region, [])` → `MATCH (node:`Region`) WITH node ORDER BY node.code RETURN node {.code, …} AS node, {} AS links`
 *
 * Names in it come from the schema, never from a request; what a request gives is a parameter.
 */
import type {Link, NodeType, Property, RelationshipType} from './model.ts';

/** All nodes of a type, or with a `$key` the one of that key, each with its links in the chosen fields. */
export function nodesStatement(type: NodeType, links: readonly LinkTo[], which: 'all' | 'one' = 'all'): string {
  const found = which === 'one' ? `MATCH (node:${type.name} {${type.key}: $key})` : `MATCH (node:${type.name})`;
  // The mention of the key lets the planner take its index, which is in order already.
  const ordered = which === 'one' ? '' : ` WHERE node.${type.key} IS NOT NULL WITH node ORDER BY node.${type.key}`;
  return `${found}${ordered}
    RETURN node ${map(type.properties)} AS node, {${links.map(linkExpression).join(', ')}} AS links`;
}

/** A link with the type at its other end, whose key and name stand for the neighbour. */
export interface LinkTo {
  readonly link: Link;
  readonly other: NodeType;
}

function linkExpression({link, other}: LinkTo): string {
  const [left, right] = link.outgoing ? ['-', '->'] : ['<-', '-'];
  const inDocument = other.properties.some(({name}) => name === 'start') ? ['other.start'] : [];
  const order = [...inDocument, `other.${other.key}`, ...link.properties.map(({name}) => `link.${name}`)];
  return `${link.name}: COLLECT {
      MATCH (node)${left}[link:${link.relationship}]${right}(other:${other.name})
      WITH other, link ORDER BY ${order.join(', ')}
      RETURN {key: other.${other.key}, name: ${nameOf(other)}, edge: link ${map(link.properties)}}
    }`;
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
