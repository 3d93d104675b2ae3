/**
 * The API over the tests' Neo4j, with a client as simple as a browser's.
 *
 * Example: `const api = await startApiOver(firstPaper()); await api.ask('{plans {id}}')` → {status: 200, data: {plans: [{id: 'first'}]}}
 */
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import neo4j from 'neo4j-driver';
import type {Driver} from 'neo4j-driver';
import {inject} from 'vitest';
import type {Facts} from '../../loaders/facts.ts';
import {ensureConstraints} from '../../loaders/write/plans.ts';
import {writePlan} from '../../loaders/write/write.ts';
import {startServer} from '../../src/server.ts';
import {emptyGraph, loadSeeds} from './graph.ts';

/** Of a file that there is none of. */
const SHA256 = 'a'.repeat(64);

export interface Answer {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: readonly {readonly message: string; readonly extensions?: Readonly<Record<string, unknown>>}[];
}

export interface TestApi {
  readonly driver: Driver;
  readonly url: string;
  /** What the server told of its own faults. */
  readonly faults: unknown[];
  ask(query: string, variables?: object): Promise<Answer>;
  stop(): Promise<void>;
}

/** The API over these papers and nothing else. */
export async function startApiOver(...papers: readonly Facts[]): Promise<TestApi> {
  const api = await startTestApi();
  await emptyGraph(api.driver);
  for (const facts of papers) await writePlan(api.driver, undefined, facts, SHA256);
  return api;
}

/** The API over the five papers, as a start loads them. */
export async function startApiOverSeeds(): Promise<TestApi> {
  const api = await startApiOver();
  await loadSeeds(api.driver);
  return api;
}

export async function startTestApi(options: {readonly trustedDocumentsOnly?: boolean} = {}): Promise<TestApi> {
  const {uri, user, password} = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await ensureConstraints(driver, undefined);
  const explorerDir = mkdtempSync(join(tmpdir(), 'policygraph-page-'));
  writeFileSync(join(explorerDir, 'index.html'), '<title>page</title>');
  const faults: unknown[] = [];
  const server = await startServer({
    ...options, driver, database: undefined, host: '127.0.0.1', port: 0, explorerDir, onFault: fault => void faults.push(fault),
  });
  return {
    driver,
    url: server.url,
    faults,
    async ask(query, variables = {}) {
      const response = await fetch(`${server.url}graphql`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify({query, variables}),
      });
      return {status: response.status, ...(await response.json() as object)};
    },
    async stop() {
      await server.stop();
      await driver.close();
    },
  };
}
