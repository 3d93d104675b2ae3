/**
 * Opens the database for a command, or joins the one that a running service has open, and closes it whatever happens.
 *
 * Example: `withDatabase(async store => print((await loadedPlans(store.driver, store.database)).length))`
 */
import {readConfig} from '../config.ts';
import type {Database} from '../neo4j/database.ts';
import {openDatabase, openRunning} from '../neo4j/database.ts';
import {progress} from './output.ts';

/** Runs `run` with the database; a fault of the database becomes a sentence where it is a known one. */
export async function withDatabase<Result>(run: (database: Database) => Promise<Result>): Promise<Result> {
  const config = readConfig();
  // Beside a running `start` the commands work on its database instead of refusing.
  const database = await openRunning(config) ?? await openDatabase(config, progress);
  try {
    return await run(database);
  } catch (fault) {
    throw database.explain(fault);
  } finally {
    await database.close();
  }
}
