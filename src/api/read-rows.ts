/**
 * One statement of our own over the API's database, for fields that the generator cannot derive: read-only, within the
 * request's time limit.
 *
 * Example: `readRows(context, 'MATCH (plan:Plan) RETURN plan.id AS id', {})` → [{id: '003_b4e6d8a98ac99964'}, …]
 */
import type {Driver, QueryResult, RecordShape, SessionConfig} from 'neo4j-driver';
import type {Deadline} from './deadline.ts';
import {timeLeft} from './deadline.ts';

/** What a request carries for its resolvers; see apollo.ts. */
export interface Context extends Deadline {
  readonly executionContext: Driver;
  readonly sessionConfig: SessionConfig;
}

/** The rows that the statement returns, as plain objects. */
export async function readRows<Row extends RecordShape>(
  context: Context,
  statement: string,
  parameters: object,
): Promise<readonly Row[]> {
  const {executionContext, sessionConfig} = context;
  const limits = {timeout: timeLeft(context)};
  const session = executionContext.session(sessionConfig);
  try {
    const {records} = await session.executeRead<QueryResult<Row>>(work => work.run<Row>(statement, parameters), limits);
    return records.map(record => record.toObject());
  } finally {
    await session.close();
  }
}
