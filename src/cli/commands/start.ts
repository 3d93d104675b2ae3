/**
 * `start`: opens the database, loads the seeds that are new or changed, serves the API and the playground until it is
 * told to stop.
 *
 * Example: `npm start` → `policygraph is ready at http://127.0.0.1:4000/ (GraphQL at http://127.0.0.1:4000/graphql)`
 */
import {fileURLToPath} from 'node:url';
import type {Config} from '../../config.ts';
import {readConfig} from '../../config.ts';
import {openDocuments} from '../../documents.ts';
import {buildExplorer} from '../../explorer-build.ts';
import {loadChanged} from '../../load-documents.ts';
import type {Database} from '../../neo4j/database.ts';
import {openDatabase} from '../../neo4j/database.ts';
import {whenOrphaned} from '../../neo4j/when-orphaned.ts';
import type {Seed} from '../../seeds.ts';
import {readSeeds} from '../../seeds.ts';
import type {RunningServer} from '../../server.ts';
import type {Command} from '../command.ts';
import {print, progress} from '../output.ts';

const EXPLORER = fileURLToPath(new URL('../../../dist/explorer', import.meta.url));

export const start: Command = {
  summary: 'load the seeds that are new or changed and serve the API with its playground',
  arguments: [],
  choices: [],
  details: `Settings come from the environment:
  PORT, HOST       where to serve: 4000 and 127.0.0.1 where not set
  DATA_DIR         the folder of the built-in database: data in the project where not set
  BASE_IRI         what the addresses of nodes begin with: http://127.0.0.1 and PORT where not set
  TRUSTED_DOCUMENTS_ONLY   1: answer the project's own queries alone
  NEO4J_URI        a Neo4j server to use instead, with NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE

Ctrl-C stops it.

Example:
  PORT=8080 npm start`,
  async run() {
    const config = readConfig();
    const stopped = untilStopped(config.startedByNpm);
    const {requireFreePort} = await loadServer();
    // What is wrong with the port or the papers is said before the slow work.
    await requireFreePort(config.host, config.port);
    const seeds = await readSeeds();
    await openDocuments(seeds);
    const database = await openUnlessStopped(config, stopped);
    const running: Running = {};
    try {
      await Promise.race([serve(running, database, seeds, config), stopped]);
      await stopped;
      progress('stopping …');
    } catch (fault) {
      throw database.explain(fault);
    } finally {
      await running.server?.stop();
      await database.close();
    }
    // What was begun before the signal, a build of the playground, is not waited for.
    process.exit(0);
  },
};

/** Loaded when it is needed: the other commands need not wait for a server that they do not start. */
function loadServer() {
  return import('../../server.ts');
}

interface Running {
  server?: RunningServer;
}

/** A stop ends the program while the database is still being opened; what was launched for it ends with the program. */
async function openUnlessStopped(config: Config, stopped: Promise<void>): Promise<Database> {
  const database = await Promise.race([openDatabase(config, progress), stopped]);
  if (database) return database;
  progress('stopping …');
  process.exit(0);
}

async function serve(running: Running, database: Database, seeds: readonly Seed[], config: Config): Promise<void> {
  const loaded = await loadChanged(database, seeds, progress);
  if (loaded.length === 0) progress('the seeds are loaded already, as they are now');
  await buildExplorer(EXPLORER, progress);
  const {startServer} = await loadServer();
  running.server = await startServer({...config, driver: database.driver, database: database.database, explorerDir: EXPLORER});
  const {url} = running.server;
  print(`policygraph is ready at ${url} (GraphQL at ${url}graphql), on ${database.description}`);
}

/** Resolves at the first signal to stop, or when the npm that started this has gone; a second signal ends the process at once. */
function untilStopped(startedByNpm: boolean): Promise<void> {
  return new Promise(resolve => {
    let asked = false;
    const stop = () => {
      if (asked) process.exit(130);
      asked = true;
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    process.on('SIGHUP', stop);
    if (startedByNpm) whenOrphaned(resolve);
  });
}
