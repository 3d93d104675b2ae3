/**
 * The error for a value that a client has to change: a whole sentence and the code BAD_USER_INPUT.
 *
 * Example: `throw badInput('maxHops is 9; take 1 to 6.')` → {message: 'maxHops is 9; …', extensions: {code: 'BAD_USER_INPUT'}}
 */
import {GraphQLError} from 'graphql';

/** Makes such an error. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, {extensions: {code: 'BAD_USER_INPUT'}});
}

/** Throws it where a number is outside its bounds. */
export function requireBetween(name: string, value: number, least: number, most: number): void {
  if (value < least || value > most) throw badInput(`${name} is ${value}; take ${least} to ${most.toLocaleString('en')}.`);
}
