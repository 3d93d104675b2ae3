/**
 * The one kind of error whose message is meant for the person at the keyboard: what is wrong and what to do about it.
 *
 * Example: `throw userError('PORT is "abc"; set it to a whole number from 0 to 65535.')` → the command line prints that
 * sentence, without a stack, and exits 1. Every other error is a fault of the program and is shown with its stack.
 */

const KIND = 'UserError';

/** An error whose message is a whole sentence for the user. */
export interface UserError extends Error {
  readonly name: typeof KIND;
}

/** Makes such an error; `cause` keeps the fault underneath for those who look for it. */
export function userError(message: string, cause?: unknown): UserError {
  const error = new Error(message, cause === undefined ? undefined : {cause});
  error.name = KIND;
  return error as UserError;
}

/** Whether an error carries a sentence for the user. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && error.name === KIND;
}

/** The operating system's or the driver's own code of an error (`ENOSPC`, `ServiceUnavailable`), or `''`. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return String(error.code);
}
