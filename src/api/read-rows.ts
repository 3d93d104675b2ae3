/**
 * One statement of our own over the API's database, for fields that the generator cannot derive: read-only, within the
 * request's time limit.
 *
 * Example: `readRows(context, 'MATCH (plan:Plan) RETURN plan.id AS id', {})` → [{id: '003_b4e6d8a98ac99964'}, …]
 */
import type {Driver, QueryResult, RecordShape, Session, SessionConfig} from 'neo4j-driver';

/** What a request carries for its resolvers; see apollo.ts. */
export interface Context {
  readonly executionContext: Driver;
  readonly sessionConfig: SessionConfig;
  readonly transaction: NonNullable<Parameters<Session['run']>[2]>;
}

/** The rows that the statement returns, as plain objects. */
export async function readRows<Row extends RecordShape>(
  {executionContext, sessionConfig, transaction}: Context,
  statement: string,
  parameters: object,
): Promise<readonly Row[]> {
  const session = executionContext.session(sessionConfig);
  try {
    const {records} = await session.executeRead<QueryResult<Row>>(work => work.run<Row>(statement, parameters), transaction);
    return records.map(record => record.toObject());
  } finally {
    await session.close();
  }
}
