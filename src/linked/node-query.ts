/**
 * The query that shows a node in the playground, with all its fields and the names of its neighbours.
 *
 * Example: region 540100 → `query ThisRegion { regions(where: {code: {eq: "540100"}}) { code name level parent { code name } … } }`
 */
import {parse, print} from 'graphql';
import type {NodeType} from '../graph/model.ts';
import {nameProperty} from '../graph/statements.ts';
import type {LinkTo} from '../graph/statements.ts';

/** Neighbours that the query asks for in each list. */
const NEIGHBOURS = 20;

/** The query's text, laid out as the playground shows it. */
export function nodeQuery(type: NodeType, links: readonly LinkTo[], key: string): string {
  const field = `${type.name.charAt(0).toLowerCase()}${type.name.slice(1)}s`;
  const properties = type.properties.map(({name}) => name);
  const neighbours = links.map(({link, other}) => {
    const page = link.many ? `(limit: ${NEIGHBOURS})` : '';
    return `${link.name}${page} {${[...new Set([other.key, nameProperty(other)])].join(' ')}}`;
  });
  const where = `{${type.key}: {eq: ${JSON.stringify(key)}}}`;
  return print(parse(`query This${type.name} {${field}(where: ${where}) {${[...properties, ...neighbours].join(' ')}}}`));
}
