/**
 * The database as the API is given it: sessions that can only read, and that try once.
 *
 * Example: `readOnly(driver).session({database: 'neo4j'}).executeRead(work)` runs; there is no `executeWrite` to call.
 *
 * The generator would run each query in a managed transaction, which asks the server three times instead of once and
 * repeats for half a minute what failed for want of memory.
 */
import type {Driver, ManagedTransaction, QueryResult, Session, SessionConfig} from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import {nullsLast} from './nulls-last.ts';

type Work = (transaction: Pick<ManagedTransaction, 'run'>) => Promise<QueryResult>;

/** The part of a driver that the generator's queries use. */
export function readOnly(driver: Driver): Driver {
  const reader = {
    executeQueryBookmarkManager: driver.executeQueryBookmarkManager,
    session(config: SessionConfig) {
      const session = driver.session({...config, defaultAccessMode: neo4j.session.READ});
      return {
        executeRead: (work: Work, limits: Parameters<Session['run']>[2]) =>
          work({run: ((query: string, parameters: object) => session.run(nullsLast(query), parameters, limits)) as ManagedTransaction['run']}),
        close: () => session.close(),
      };
    },
  };
  return reader as unknown as Driver;
}
