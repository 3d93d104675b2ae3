/**
 * One real Neo4j for all tests on the graph, in a folder that is removed at the end.
 *
 * Example: in a test, `const {uri, user, password} = inject('neo4j')` → a Neo4j 5.26 on loopback, empty at the start of the
 * run; the files of the run share it one after the other, so each begins by removing what it does not expect.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {TestProject} from 'vitest/node';
import {readConfig} from '../../src/config.ts';
import {startLocal} from '../../src/neo4j/local/local.ts';

export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly neo4j: TestNeo4j;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'policygraph-test-'));
  const local = await startLocal({dataDir, javaHome: readConfig().javaHome}, (line) => console.error(line));
  const {uri, user, password} = local;
  project.provide('neo4j', {uri, user, password});
  return async () => {
    await local.stop();
    await rm(dataDir, {recursive: true, force: true});
  };
}
