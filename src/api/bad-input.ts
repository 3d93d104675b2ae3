/**
 * The errors for a value that a client has to change: a whole sentence and the code BAD_USER_INPUT.
 *
 * Example: `throw badInput('limit is 0; ask for at least 1.')` → status 400, {message: 'limit is 0; …', extensions: {code: 'BAD_USER_INPUT'}}
 */
import type {FieldNode} from 'graphql';
import {GraphQLError} from 'graphql';

const CODE = 'BAD_USER_INPUT';

/** For a value that spoils the whole request; with the node, the error says where in the query it stands. */
export function badInput(message: string, node?: FieldNode): GraphQLError {
  return new GraphQLError(message, {...(node && {nodes: node}), extensions: {code: CODE, http: {status: 400}}});
}

/** For a value that may be right for one node and wrong for the next: the rest of the answer stands. */
export function badArgument(message: string): GraphQLError {
  return new GraphQLError(message, {extensions: {code: CODE}});
}

/** Throws it where a number is outside its bounds. */
export function requireBetween(name: string, value: number, least: number, most: number, error = badArgument): void {
  if (value < least || value > most) throw error(`${name} is ${value}; take ${least} to ${most.toLocaleString('en')}.`);
}
