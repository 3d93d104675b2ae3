/**
 * The database of one run, open and checked: the server of `NEO4J_URI`, or the project's own Neo4j.
 *
 * Example: `openDatabase(readConfig(), console.error)` → `{driver, description: 'Neo4j 5.26.12 (built in)', …}`;
 * `close()` then ends the driver and, where this run started it, the database.
 */
import neo4j, {type Driver} from 'neo4j-driver';
import type {Config} from '../config.ts';
import {userError} from '../errors.ts';
import {explainFault, type Server} from './explain-fault.ts';
import {requireRoom} from './local/disk-room.ts';
import {findRunning, startLocal} from './local/local.ts';

export interface Database {
  readonly driver: Driver;
  /** Absent: the user's home database. */
  readonly database: string | undefined;
  /** For people: version and place, never a password. */
  readonly description: string;
  /** A fault of a later statement in words for the user, where it is a known one (disk full, server gone); else the fault. */
  explain(fault: unknown): unknown;
  /** To be asked before each document that is written: throws an error for the user where the built-in Neo4j's disk is full. */
  requireRoom(): Promise<void>;
  close(): Promise<void>;
}

export type DatabaseConfig = Pick<Config, 'dataDir' | 'javaHome' | 'neo4j'>;

/** `Neo4j/5.26.12`, `Neo4j/2025.10.1`, `Neo4j/5.27-aura` */
const AGENT = /^Neo4j\/(?<version>(?<major>\d{1,4})\.(?<minor>\d{1,3})\S{0,40})$/u;

/** Opens the database that the settings ask for; throws an error with a sentence for the user where that fails. */
export async function openDatabase(config: DatabaseConfig, onProgress: (line: string) => void): Promise<Database> {
  if (config.neo4j) {
    const server = config.neo4j;
    const {driver, version} = await connect(server, server.password);
    return {
      driver,
      database: server.database,
      description: `Neo4j ${version} at ${server.uri}`,
      explain: (fault) => explainFault(fault, server),
      requireRoom: () => Promise.resolve(),
      close: () => driver.close(),
    };
  }
  return openLocal(config, onProgress);
}

/** The built-in database where another run of policygraph on the same data folder has it open; null where none does. */
export async function openRunning(config: DatabaseConfig): Promise<Database | null> {
  const running = config.neo4j ? null : await findRunning(config);
  if (running === null) return null;
  const server: Server = {uri: running.uri, user: running.user, database: 'neo4j'};
  // After a crash nothing listens there, or something else does: then there is no running database.
  const connected = await connect(server, running.password).catch(() => null);
  if (connected === null) return null;
  return {
    driver: connected.driver,
    database: server.database,
    description: `Neo4j ${connected.version} (built in, running, data in ${running.folder})`,
    explain: (fault) => explainFault(fault, server),
    requireRoom: () => requireRoom(running.folder),
    close: () => connected.driver.close(),
  };
}

async function openLocal(config: DatabaseConfig, onProgress: (line: string) => void): Promise<Database> {
  const local = await startLocal(config, onProgress);
  const server: Server = {uri: local.uri, user: local.user, database: 'neo4j'};
  try {
    const {driver, version} = await connect(server, local.password);
    const close = async (): Promise<void> => {
      await driver.close().finally(local.stop);
    };
    return {
      driver,
      database: server.database,
      description: `Neo4j ${version} (built in, data in ${local.folder})`,
      explain: (fault) => explainFault(fault, server),
      requireRoom: () => requireRoom(local.folder),
      close,
    };
  } catch (fault) {
    await local.stop();
    throw fault;
  }
}

async function connect(server: Server, password: string): Promise<{driver: Driver; version: string}> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, password), {
    connectionTimeout: 10_000,
    connectionAcquisitionTimeout: 15_000,
    telemetryDisabled: true,
    userAgent: 'policygraph',
  });
  try {
    const {agent = ''} = await driver.getServerInfo(server.database === undefined ? {} : {database: server.database});
    // Asking for the server's name does not open the database; one statement does.
    await driver.executeQuery('RETURN 1', {}, {routing: 'READ', ...(server.database === undefined ? {} : {database: server.database})});
    return {driver, version: checkedVersion(agent, server.uri)};
  } catch (fault) {
    await driver.close();
    throw explainFault(fault, server);
  }
}

/** The version out of a server's name for itself; throws for one older than 5.26 and for other programs that speak Bolt. */
export function checkedVersion(agent: string, uri: string): string {
  const {version, major, minor} = AGENT.exec(agent)?.groups ?? {};
  if (version === undefined) {
    throw userError(`The server at ${uri} is not Neo4j but ${agent || 'nameless'}; set NEO4J_URI to a Neo4j 5.26 or newer.`);
  }
  if (Number(major) > 5 || (Number(major) === 5 && Number(minor) >= 26)) return version;
  throw userError(`Neo4j ${version} at ${uri} is too old; policygraph needs 5.26 or newer. Upgrade it, or leave NEO4J_URI `
    + 'unset for the built-in Neo4j.');
}
