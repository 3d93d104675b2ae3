/**
 * Opens the database for a command and closes it whatever happens.
 *
 * Example: `withDatabase(async store => print((await loadedPlans(store.driver, store.database)).length))`
 */
import {readConfig} from '../config.ts';
import type {Database} from '../neo4j/database.ts';
import {openDatabase} from '../neo4j/database.ts';
import {progress} from './output.ts';

export async function withDatabase<Result>(run: (database: Database) => Promise<Result>): Promise<Result> {
  const database = await openDatabase(readConfig(), progress);
  try {
    return await run(database);
  } catch (fault) {
    throw database.explain(fault);
  } finally {
    await database.close();
  }
}
