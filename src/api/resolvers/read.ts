/**
 * One statement for a field that the library cannot derive: run in a session that can only read, under the time limit of
 * every query.
 *
 * Example: `read(context, 'MATCH (plan:Plan) RETURN plan.id AS id', {})` → [{id: '003_b4e6d8a98ac99964'}, …]
 */
import type {Driver} from 'neo4j-driver';
import type {SessionConfig} from 'neo4j-driver';

/** What `startApi` hands to every resolver. */
export interface Context {
  readonly executionContext: Driver;
  readonly sessionConfig: SessionConfig;
  readonly transaction: {readonly timeout: number};
}

/** Runs the statement; its rows as plain objects. Whole numbers come as the driver's own, unless the statement makes them floats. */
export async function read<Row extends object>(context: Context, statement: string, parameters: object): Promise<readonly Row[]> {
  const session = context.executionContext.session(context.sessionConfig);
  try {
    const {records} = await session.executeRead(transaction => transaction.run(statement, parameters), context.transaction);
    return records.map(record => record.toObject() as Row);
  } finally {
    await session.close();
  }
}
