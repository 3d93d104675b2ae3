/**
 * The version of the graph: another after every transaction that changed it, a load, an unload, an audit; the same until then,
 * also after a restart.
 *
 * Example: `graphVersion(driver, 'neo4j')` → '5d1f0c9e2b7a4466'
 *
 * It is the database's own mark of its last transaction, which a session that reads is told anyway: nothing has to be
 * counted, and no writer can forget to change it.
 */
import {createHash} from 'node:crypto';
import type {Driver} from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import {inDatabase} from '../../loaders/write/in-database.ts';

const TIMEOUT = 2000;

/** The version at this moment: what is read from now on is of this version or a later one. */
export async function graphVersion(driver: Driver, database: string | undefined): Promise<string> {
  const session = driver.session({...inDatabase(database), defaultAccessMode: neo4j.session.READ});
  try {
    await session.run('RETURN 1', {}, {timeout: TIMEOUT});
    return createHash('sha256').update(session.lastBookmarks().join('\n')).digest('hex').slice(0, 16);
  } finally {
    await session.close();
  }
}
