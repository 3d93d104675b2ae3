/**
 * Two groups of tests: those on text alone, and those on a real Neo4j, which is started once and only when one of them
 * runs: `npx vitest run test/cases.test.ts` needs no database, `npx vitest run --project graph` has one.
 */
import {defineConfig} from 'vitest/config';

const ON_THE_GRAPH = 'test/{graph,api,browser}/**/*.test.ts';

const patience = {testTimeout: 30_000, hookTimeout: 180_000, teardownTimeout: 60_000};

// Vite would take graphql's ES modules, while the libraries take its CommonJS ones; the types of the two do not know each other.
const oneGraphql = {alias: [{find: /^graphql$/u, replacement: 'graphql/index.js'}]};

export default defineConfig({
  test: {
    // Two workers: the tests of a group share a small machine with Neo4j and a browser.
    maxWorkers: 2,
    allowOnly: false,
    projects: [
      {
        resolve: oneGraphql,
        test: {...patience, name: 'text', pool: 'forks', include: ['test/**/*.test.ts'], exclude: [ON_THE_GRAPH], sequence: {groupOrder: 0}},
      },
      {
        resolve: oneGraphql,
        test: {
          ...patience,
          name: 'graph',
          pool: 'forks',
          include: [ON_THE_GRAPH],
          globalSetup: ['test/helpers/neo4j.ts'],
          // One database for all of them: a file has it to itself while it runs.
          fileParallelism: false,
          sequence: {groupOrder: 1},
        },
      },
    ],
  },
});
