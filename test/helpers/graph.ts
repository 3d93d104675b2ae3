/**
 * The whole graph as sorted text, to compare two states of it, and an empty one to begin with.
 *
 * Example: `dumpGraph(driver)` → ['(Plan {"id":"first",…})', '(Institution …)-[CARRIES {"rank":1,…}]->(Measure …)', …]
 */
import type {Driver} from 'neo4j-driver';
import {loadChanged} from '../../src/load-documents.ts';
import {readSeeds} from '../../src/seeds.ts';

export async function emptyGraph(driver: Driver): Promise<void> {
  await driver.executeQuery('MATCH (node) DETACH DELETE node');
}

/** The five papers, as a start loads them: those that are there as they are now are left. */
export async function loadSeeds(driver: Driver): Promise<void> {
  await loadChanged({driver, database: undefined, requireRoom: () => Promise.resolve()}, await readSeeds(), () => undefined);
}

export async function dumpGraph(driver: Driver): Promise<readonly string[]> {
  const {records} = await driver.executeQuery(`
    MATCH (node) RETURN [labels(node), properties(node)] AS line
    UNION ALL
    MATCH (from)-[link]->(to)
    RETURN [labels(from), coalesce(from.id, from.name, from.code), type(link), properties(link), coalesce(to.id, to.name, to.code)] AS line`);
  return records.map(record => sortedJson(record.get('line'))).sort();
}

/** Keys in alphabetical order: a map of the database has none of its own. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)));
  });
}
