/**
 * Ends a request for what its arguments ask: a sentence for the one who wrote the query, with the code BAD_USER_INPUT.
 *
 * Example: `refuse('first is 0; ask for 1 to 100 at once.')` → {"errors": [{"message": "first is 0; …", …}]}
 */
import {GraphQLError} from 'graphql';

export function refuse(message: string): never {
  throw new GraphQLError(message, {extensions: {code: 'BAD_USER_INPUT', http: {status: 400}}});
}
