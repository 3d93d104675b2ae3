/**
 * Finds a Java that can run the project's own Neo4j: `JAVA_HOME` first, then the search path.
 *
 * Example: JAVA_HOME with Java 11, the path with Java 17 → `{java: '/usr/lib/jvm/java-17/bin/java', version: 17, …}`;
 * neither → an error that says what was found where, and the three ways on.
 */
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';
import {environmentWith} from '../../config.ts';
import {userError, type UserError} from '../../errors.ts';

export interface Java {
  /** The program that runs class files. */
  readonly java: string;
  /** The program that compiles them; absent from an installation that can only run them. */
  readonly javac: string | undefined;
  readonly home: string;
  readonly version: number;
}

const OLDEST = 17;
/** What Neo4j 5.26 is made for; a newer Java is used where there is nothing else. */
const SUPPORTED = [17, 21];

/** `    java.home = /usr/lib/jvm/java-17-openjdk-amd64` */
const HOME_LINE = /^\s{1,8}java\.home = (?<home>.{1,4096})$/mu;
/** `    java.specification.version = 17`, `    java.specification.version = 1.8` */
const VERSION_LINE = /^\s{1,8}java\.specification\.version = (?:1\.)?(?<version>\d{1,3})/mu;

/** The best Java there is. */
export async function findJava(javaHome: string | undefined): Promise<Java> {
  const places = [
    ...(javaHome === undefined ? [] : [{place: `JAVA_HOME (${javaHome})`, program: path.join(javaHome, 'bin', 'java')}]),
    {place: 'PATH', program: 'java'},
  ];
  const found = await Promise.all(places.map(async ({place, program}) => ({place, java: await inspect(program)})));
  const usable = found.flatMap(({java}) => (java && java.version >= OLDEST ? [java] : []));
  const best = usable.find((java) => SUPPORTED.includes(java.version)) ?? usable[0];
  if (best) return best;
  const seen = found.map(({place, java}) => `${place}: ${java ? `Java ${java.version}` : 'no Java'}`);
  throw missingTool(`needs a JDK of version ${OLDEST} or 21, and found none (${seen.join('; ')})`);
}

/** Whether Java is one that Neo4j 5.26 is made for. */
export function isSupported(java: Java): boolean {
  return SUPPORTED.includes(java.version);
}

/** The error for a machine without the tools of the built-in Neo4j: what was looked for, and the three ways on. */
export function missingTool(what: string): UserError {
  return userError(`The built-in Neo4j ${what}. Either install JDK 17 and Maven (Debian and Ubuntu: apt-get install `
    + 'openjdk-17-jdk-headless maven; macOS: brew install openjdk@17 maven); or run everything in containers with '
    + 'NEO4J_PASSWORD=… docker compose up; or set NEO4J_URI and NEO4J_PASSWORD to a Neo4j server that you have.');
}

async function inspect(program: string): Promise<Java | null> {
  const told = await promisify(execFile)(program, ['-XshowSettings:properties', '-version'], {env: environmentWith({LC_ALL: 'C.UTF-8'})})
    .catch(() => null);
  if (!told) return null;
  const home = HOME_LINE.exec(told.stderr)?.groups?.home?.trim();
  const version = VERSION_LINE.exec(told.stderr)?.groups?.version;
  if (home === undefined || version === undefined) return null;
  const javac = path.join(home, 'bin', 'javac');
  return {java: path.join(home, 'bin', 'java'), javac: existsSync(javac) ? javac : undefined, home, version: Number(version)};
}
