/**
 * The settings of one run, checked, from the environment; the only file that reads `process.env`.
 *
 * Example: `{PORT: '8080'}` → `{port: 8080, host: '127.0.0.1', dataDir: '<project>/data', neo4j: null, …}`; with
 * `{PORT: 'abc'}` it throws: `PORT is "abc"; set it to a whole number from 0 to 65535, or leave it unset for 4000.`
 */
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {z} from 'zod';
import {userError} from './errors.ts';

/** The server that `NEO4J_URI` names. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Absent: the user's home database. */
  readonly database: string | undefined;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute path of the folder for all that is kept between runs. */
  readonly dataDir: string;
  /** null: the project's own Neo4j, in `dataDir`. */
  readonly neo4j: Neo4jAddress | null;
  readonly javaHome: string | undefined;
  /** What the addresses of nodes begin with; ends with a slash. */
  readonly baseIri: string;
  /** Whether only the project's own queries are answered. */
  readonly trustedDocumentsOnly: boolean;
  /** Whether npm stands between the terminal and this process. */
  readonly startedByNpm: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const KNOWN = ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'];

/** Set on machines that have Neo4j installed, for that installation's own scripts. */
const OF_OTHER_PROGRAMS = ['NEO4J_HOME', 'NEO4J_CONF'];

/** `bolt://host`, `neo4j+s://abc.databases.neo4j.io:7687`; not `http://host:7474`, not `bolt://me:secret@host`. */
const SERVER_ADDRESS = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/@:]{1,255}(?::\d{1,5})?\/?$|^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/\[[\da-fA-F:.]{2,45}\](?::\d{1,5})?\/?$/u;

/** `127.0.0.1`, `localhost`, `::1`; not `http://localhost`, not `localhost:4000`. */
const HOST = /^(?:[\p{L}\p{N}._-]{1,255}|[\da-fA-F:.]{2,45})$/u;

const settings = z.object({
  PORT: z.string().regex(/^\d{1,5}$/u).transform(Number).refine((port) => port <= 65535).default(4000),
  HOST: z.string().regex(HOST).default('127.0.0.1'),
  DATA_DIR: z.string().default(path.join(PROJECT, 'data')).transform((folder) => path.resolve(folder)),
  NEO4J_URI: z.string().regex(SERVER_ADDRESS).refine(hasPort).optional(),
  NEO4J_USER: z.string().optional(),
  NEO4J_USERNAME: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().regex(/^[\p{L}\p{N}._-]{1,65}$/u).optional(),
  JAVA_HOME: z.string().optional(),
  BASE_IRI: z.url({protocol: /^https?$/u}).refine(isBase).transform((base) => new URL(base).href.replace(/\/?$/u, '/')).optional(),
  TRUSTED_DOCUMENTS_ONLY: z.enum(['0', '1']).default('0'),
  npm_lifecycle_event: z.string().optional(),
});
type Settings = z.infer<typeof settings>;

const ADVICE: Readonly<Record<string, string>> = {
  PORT: 'set it to a whole number from 0 to 65535, or leave it unset for 4000',
  HOST: 'set it to a host name or address without scheme and port, such as 127.0.0.1 or 0.0.0.0',
  NEO4J_URI: 'write it as bolt://HOST:7687 or neo4j://HOST:7687 (neo4j+s://… for Aura), with user and password in '
    + 'NEO4J_USER and NEO4J_PASSWORD, or leave it unset for the built-in Neo4j',
  BASE_IRI: 'set it to the public address of this service, such as https://plans.example.org/, or leave it unset for http://127.0.0.1 and PORT',
  TRUSTED_DOCUMENTS_ONLY: 'set it to 1 or 0',
  NEO4J_DATABASE: 'set it to a database name such as neo4j, or leave it unset for the user\'s home database',
};

/** Reads and checks the settings; throws an error with a sentence for each that is wrong. */
export function readConfig(environment: Environment = process.env): Config {
  const given = withoutBlanks(environment);
  const parsed = settings.safeParse(given);
  const wrong = [
    ...unknownNames(given),
    ...(parsed.success ? contradictions(parsed.data) : parsed.error.issues.map((issue) => explain(String(issue.path[0]), given))),
  ];
  if (!parsed.success || wrong.length > 0) throw userError(wrong.join('\n'));
  const {data} = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: data.DATA_DIR,
    neo4j: address(data),
    javaHome: data.JAVA_HOME,
    baseIri: data.BASE_IRI ?? `http://127.0.0.1:${data.PORT}/`,
    trustedDocumentsOnly: data.TRUSTED_DOCUMENTS_ONLY === '1',
    startedByNpm: data.npm_lifecycle_event !== undefined,
  };
}

/** The environment for a program that this one starts: its own, with some values changed. */
export function environmentWith(changes: Environment): NodeJS.ProcessEnv {
  return {...process.env, ...changes};
}

/** Whether the port of a server's address is one; none is, too. */
function hasPort(uri: string): boolean {
  const port = Number(/:(?<port>\d{1,5})\/?$/u.exec(uri)?.groups?.port ?? 7687);
  return port >= 1 && port <= 65535;
}

/** Addresses are made by adding to it, which a query, a fragment or a password in it would spoil. */
function isBase(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const {search, hash, username, password} = new URL(address);
  return `${search}${hash}${username}${password}` === '';
}

function withoutBlanks(environment: Environment): Record<string, string> {
  const filled = Object.entries(environment).map(([name, value]) => [name, value?.trim() ?? ''] as const);
  return Object.fromEntries(filled.filter(([, value]) => value !== ''));
}

function explain(name: string, given: Environment): string {
  // The one setting whose wrong value may hold a password (bolt://me:secret@host) is not repeated.
  const value = name === 'NEO4J_URI' ? 'not an address of a Neo4j server' : JSON.stringify(given[name]);
  return `${name} is ${value}; ${ADVICE[name] ?? 'correct it or leave it unset'}.`;
}

/** A misspelt name would otherwise be ignored, and another database than the one meant would be written to. */
function unknownNames(given: Environment): string[] {
  return Object.keys(given)
    .filter((name) => name.startsWith('NEO4J_') && !KNOWN.includes(name) && !OF_OTHER_PROGRAMS.includes(name))
    .map((name) => `${name} is no setting of policygraph; it knows ${KNOWN.join(', ')}. Correct the name or unset it.`);
}

function contradictions(data: Settings): string[] {
  const {NEO4J_USER: user, NEO4J_USERNAME: username} = data;
  if (data.NEO4J_URI === undefined) {
    const alone = [data.NEO4J_PASSWORD && 'NEO4J_PASSWORD', user && 'NEO4J_USER', username && 'NEO4J_USERNAME',
      data.NEO4J_DATABASE && 'NEO4J_DATABASE'].find(Boolean);
    return alone ? [`${alone} is set but NEO4J_URI is not; set NEO4J_URI to the server it is for, or unset ${alone} `
      + 'for the built-in Neo4j.'] : [];
  }
  if (data.NEO4J_PASSWORD === undefined) {
    return ['NEO4J_URI is set but NEO4J_PASSWORD is not; set NEO4J_PASSWORD to the password of that server\'s user.'];
  }
  if (user && username && user !== username) {
    return ['NEO4J_USER and NEO4J_USERNAME are set to different users; unset one of them.'];
  }
  return [];
}

function address(data: Settings): Neo4jAddress | null {
  if (data.NEO4J_URI === undefined || data.NEO4J_PASSWORD === undefined) return null;
  return {
    uri: data.NEO4J_URI,
    user: data.NEO4J_USER ?? data.NEO4J_USERNAME ?? 'neo4j',
    password: data.NEO4J_PASSWORD,
    database: data.NEO4J_DATABASE,
  };
}
