/**
 * How long one request may keep the service itself busy, beside the database's own limit on each statement: what is walked
 * and compared here looks at the clock between its steps.
 *
 * Example: `timeLeft({deadline: Date.now() + 500})` → 500; once it is past → the error TIMEOUT
 */
import {GraphQLError} from 'graphql';
import {TIMEOUT} from './errors.ts';

/** A part of the context of each request. */
export interface Deadline {
  /** In milliseconds, as `Date.now()` counts them. */
  readonly deadline: number;
}

/** The milliseconds that are left, one at least; throws once there are none. */
export function timeLeft({deadline}: Deadline): number {
  const left = deadline - Date.now();
  if (left < 1) throw new GraphQLError(TIMEOUT.message, {extensions: {code: TIMEOUT.code}});
  return left;
}
