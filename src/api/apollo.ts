/**
 * The GraphQL server as a handler for Express: the schema, the limits, and what clients are told of errors.
 *
 * Example: POST /graphql {"query": "{plans {title}}"} → {"data": {"plans": [{"title": "健康拉萨2030规划纲要"}, …]}}
 */
import type {Server} from 'node:http';
import {ApolloServer} from '@apollo/server';
import {ApolloServerPluginDrainHttpServer} from '@apollo/server/plugin/drainHttpServer';
import {ApolloServerPluginLandingPageDisabled} from '@apollo/server/plugin/disabled';
import {expressMiddleware} from '@as-integrations/express5';
import type {RequestHandler} from 'express';
import type {Driver} from 'neo4j-driver';
import {inDatabase} from '../../loaders/write/in-database.ts';
import type {Versioned} from './cursors.ts';
import {freshCursors} from './cursors.ts';
import {errorFormatter} from './errors.ts';
import type {Tagged} from './kept-answers.ts';
import {tagAnswers} from './kept-answers.ts';
import {MAX_TOKENS, limits} from './limits.ts';
import {readOnly} from './read-only.ts';
import {makeSchema} from './schema.ts';
import type {TrustedDocuments} from './trusted-documents.ts';
import {trustedOnly} from './trusted-documents.ts';

/** How long the database may work at one statement, and the service at one request, in milliseconds. */
const QUERY_TIMEOUT = 10_000;
/** How long a stop waits for the answers under way, in milliseconds. */
const STOP_TIMEOUT = 5_000;

export interface Api {
  readonly handler: RequestHandler;
  /** Takes no more queries, waits for those under way, closes the HTTP server. */
  stop(): Promise<void>;
}

/** Starts the API over a database; it reads, and has nothing to write with. With `only`, it answers those documents alone. */
export async function startApi(
  driver: Driver,
  database: string | undefined,
  httpServer: Server,
  onFault: (error: unknown) => void,
  only?: TrustedDocuments,
): Promise<Api> {
  const server = new ApolloServer<Tagged & Versioned>({
    schema: await makeSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: {maxTokens: MAX_TOKENS},
    formatError: errorFormatter(onFault),
    plugins: [
      limits,
      freshCursors(driver, database),
      tagAnswers,
      ...(only ? [trustedOnly(only)] : []),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({httpServer, stopGracePeriodMillis: STOP_TIMEOUT}),
    ],
  });
  await server.start();
  const context = {
    executionContext: readOnly(driver),
    sessionConfig: inDatabase(database),
    transaction: {timeout: QUERY_TIMEOUT},
  };
  return {handler: expressMiddleware(server, {context: async ({res}) => ({...context, deadline: Date.now() + QUERY_TIMEOUT, tag: res.locals.tag as string | undefined})}), stop: () => server.stop()};
}
