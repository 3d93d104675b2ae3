/**
 * A program for tests: opens the database that its environment asks for, says so, and keeps it until it is ended.
 *
 * Example: `DATA_DIR=/tmp/x node --import tsx test/helpers/open-database.ts` → `ready Neo4j 5.26.12 (…)` on standard output;
 * with `NEO4J_URI=foo` the sentence on standard error and exit status 1, as the command line does it.
 */
import {readConfig} from '../../src/config.ts';
import {isUserError} from '../../src/errors.ts';
import {openDatabase} from '../../src/neo4j/database.ts';

try {
  const database = await openDatabase(readConfig(), () => undefined);
  console.log(`ready ${database.description}`);
  setInterval(() => undefined, 1000);
} catch (fault) {
  if (!isUserError(fault)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
