/**
 * Faults of the database in words for the person at the keyboard: what is wrong and what to do.
 *
 * Example: the driver's `Neo.ClientError.Security.Unauthorized` → `bolt://db:7687 refused user neo4j; check NEO4J_USER
 * and NEO4J_PASSWORD.` A fault that is none of the known ones comes back as it is, since it may be the program's own.
 */
import {errorCode, isUserError, userError} from '../errors.ts';

export interface Server {
  readonly uri: string;
  readonly user: string;
  readonly database: string | undefined;
}

type Explanation = (server: Server, detail: string) => string;

/** By the code that driver or server gives, which is the same in all versions since 5.26. */
const BY_CODE: Readonly<Record<string, Explanation>> = {
  'ServiceUnavailable': unreachable,
  'SessionExpired': unreachable,
  'Neo.ClientError.Security.Unauthorized': ({uri, user}) => `${uri} refused user ${user}; check NEO4J_USER and NEO4J_PASSWORD.`,
  'Neo.ClientError.Security.AuthenticationRateLimit': ({uri, user}) =>
    `${uri} refuses user ${user} for a while after too many wrong passwords; wait a minute and check NEO4J_PASSWORD.`,
  'Neo.ClientError.Security.CredentialsExpired': ({uri, user}) =>
    `${uri} wants a new password for user ${user} before anything else; change it there and set NEO4J_PASSWORD.`,
  'Neo.ClientError.Security.Forbidden': ({uri, user}, detail) => `${uri} does not allow this to user ${user} (${detail}); grant it the rights, or set NEO4J_USER.`,
  'Neo.ClientError.Database.DatabaseNotFound': ({uri, database}) =>
    `${uri} has no database ${database ?? 'for this user'}; check NEO4J_DATABASE, or leave it unset for the user's home database.`,
  'Neo.TransientError.General.DatabaseUnavailable': ({uri, database}) =>
    `The database ${database ?? ''} of ${uri} is not online; start it there, or wait until it is.`.replace('  ', ' '),
  'Neo.TransientError.General.OutOfMemoryError': ({uri}) => `Neo4j at ${uri} is out of memory; give it more, or do less at once.`,
};

const DISK_FULL = /No space left on device|not enough space|ENOSPC|disk (?:is )?full/iu;

/** What the driver says, without a code of its own, when another program or Neo4j's own HTTP port answers. */
const NOT_BOLT = /Server responded HTTP|Unknown Bolt protocol version|does not support any of the protocol|handshake/iu;

/** What the driver says, without a code, when a port takes connections and then says nothing. */
const SILENT = /Connection acquisition timed out|Failed to establish connection in \d{1,9} ?ms/iu;

/** An error with a sentence for the user where the fault is a known one, else the fault itself. */
export function explainFault(fault: unknown, server: Server): unknown {
  if (isUserError(fault) || !(fault instanceof Error)) return fault;
  const detail = fault.message.replace(/\s+/gu, ' ');
  if (DISK_FULL.test(detail)) {
    return userError(`The disk of the Neo4j server ${server.uri} is full; free some space there and run this again.`, fault);
  }
  if (NOT_BOLT.test(detail)) {
    return userError(`${server.uri} answers, but not as the Bolt port of a Neo4j does; set NEO4J_URI to that port, most often 7687.`, fault);
  }
  if (SILENT.test(detail)) {
    return userError(`${server.uri} does not answer; check that a Neo4j runs there and is not too busy, and that NEO4J_URI has its address and Bolt port.`, fault);
  }
  const explanation = BY_CODE[errorCode(fault)];
  return explanation ? userError(explanation(server, detail), fault) : fault;
}

function unreachable({uri}: Server, detail: string): string {
  if (/certificate|TLS|SSL|self-signed/iu.test(detail)) {
    return `No trusted encrypted connection to ${uri} (${detail}); check the certificate, or the scheme in NEO4J_URI.`;
  }
  return `Neo4j at ${uri} cannot be reached; check that it runs, and that NEO4J_URI has its address and Bolt port.`;
}
