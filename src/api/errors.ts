/**
 * What a client is told of an error: a sentence and a code, never a stack, never the database's own words.
 *
 * Example: a transaction that the database ended for its time → {message: 'The query took too long; …', code: 'TIMEOUT'}
 */
import {unwrapResolverError} from '@apollo/server/errors';
import type {GraphQLFormattedError} from 'graphql';
import {errorCode} from '../errors.ts';

/** Codes of errors in the query itself, whose message is meant for the one who wrote it. */
const OF_THE_QUERY = new Set([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE',
  'QUERY_TOO_LARGE', 'TIMEOUT', 'TOO_MUCH_LOADED', 'STALE_CURSOR', 'PERSISTED_QUERY_NOT_SUPPORTED', 'TRUSTED_DOCUMENTS_ONLY',
]);

export const TIMEOUT = {code: 'TIMEOUT', message: 'The query took too long; ask for less at once.'};
const TOO_LARGE = {code: 'QUERY_TOO_LARGE', message: 'The query needs too much memory; ask for less at once.'};
const UNAVAILABLE = {code: 'DATABASE_UNAVAILABLE', message: 'The database does not answer at present.'};

/** The database's and the driver's codes that a client can do something about. */
const OF_THE_DATABASE: Readonly<Record<string, {code: string; message: string}>> = {
  'Neo.ClientError.Transaction.TransactionTimedOut': TIMEOUT,
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration': TIMEOUT,
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError': TOO_LARGE,
  'Neo.TransientError.General.OutOfMemoryError': TOO_LARGE,
  'Neo.TransientError.General.TransactionMemoryLimit': TOO_LARGE,
  ServiceUnavailable: UNAVAILABLE,
  SessionExpired: UNAVAILABLE,
};

const FAULT = {code: 'INTERNAL_SERVER_ERROR', message: 'The server could not answer this query.'};

/** Makes the formatter; what is a fault of the server and not of the query also goes to `onFault`, whole. */
export function errorFormatter(onFault: (error: unknown) => void) {
  return ({message, locations, path, extensions}: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const place = {...(locations && {locations}), ...(path && {path})};
    if (typeof extensions?.code === 'string' && OF_THE_QUERY.has(extensions.code)) {
      return {message, ...place, extensions};
    }
    const original = unwrapResolverError(error);
    const known = OF_THE_DATABASE[errorCode(original)];
    if (known !== TIMEOUT && known !== TOO_LARGE) onFault(original);
    const told = known ?? FAULT;
    return {message: told.message, ...place, extensions: {code: told.code}};
  };
}
