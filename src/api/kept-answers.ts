/**
 * GET /graphql: a plain address answers, and an answer can be kept until the graph changes.
 *
 * Example: `curl 'http://127.0.0.1:4000/graphql?query={plans{title}}'` → the answer with an ETag; sent again with If-None-Match → 304,
 * and the query is not run.
 */
import type {ApolloServerPlugin} from '@apollo/server';
import type {RequestHandler} from 'express';
import type {Driver} from 'neo4j-driver';
import {KEPT, entityTag, isKept, markPassing} from '../graph/entity-tag.ts';

/** Answers 304 where the client has the answer already; else leaves the tag for the answer to come. */
export function keptAnswers(driver: Driver, database: string | undefined): RequestHandler {
  return async (request, response, next) => {
    if (request.method === 'HEAD') request.method = 'GET';
    if (request.method !== 'GET') return next();
    // The server's guard against forms of other sites is for what changes something. This API only reads, knows no users, and
    // its answers are closed to the pages of other sites: an address may be opened, linked and kept like any other.
    request.headers['apollo-require-preflight'] ??= 'true';
    const tag = await entityTag(driver, database).catch(() => undefined);
    if (tag !== undefined) {
      if (isKept(request, response, tag)) return;
      response.locals.tag = tag;
    }
    // Only a good answer is to be kept: `tagAnswers` marks it.
    markPassing(response);
    next();
  };
}

/** The tag as a part of the context of a query. */
export interface Tagged {
  readonly tag: string | undefined;
}

/** Marks the answers without errors with the tag of the graph that they were read from. */
export const tagAnswers: ApolloServerPlugin<Tagged> = {
  async requestDidStart() {
    return {
      async willSendResponse({response, contextValue: {tag}}) {
        if (tag === undefined || response.body.kind !== 'single' || response.body.singleResult.errors) return;
        response.http.headers.set('etag', tag);
        response.http.headers.set('cache-control', KEPT);
      },
    };
  },
};
