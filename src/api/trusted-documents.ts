/**
 * The project's own queries, each known by its digest: a client sends the id in place of the text, and a public service may
 * answer these alone.
 *
 * Example: {"documentId": "sha256:4f0c…", "variables": {}} → the answer to src/api/examples/01-who-leads-what.graphql
 *
 * The ids are those that the code generator writes to src/generated/persisted-documents.json, for the text is brought into one form
 * by the generator's own library; the service does not need the generator to have run.
 */
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {ApolloServerPlugin} from '@apollo/server';
import {printExecutableGraphQLDocument} from '@graphql-tools/documents';
import type {RequestHandler} from 'express';
import type {DocumentNode} from 'graphql';
import {GraphQLError, parse} from 'graphql';

export type TrustedDocuments = ReadonlyMap<string, string>;

const FOLDERS = ['./examples/', '../explorer/queries/'].map(folder => fileURLToPath(new URL(folder, import.meta.url)));

/** The project's queries by their ids. */
export function trustedDocuments(): TrustedDocuments {
  const paths = FOLDERS.flatMap(folder => readdirSync(folder).filter(file => file.endsWith('.graphql')).sort().map(file => folder + file));
  return new Map(paths.map(path => {
    const text = printExecutableGraphQLDocument(parse(readFileSync(path, 'utf8')));
    return [idOf(text), text];
  }));
}

/** Puts the text in the place of a `documentId`, in the body or the address; refuses an id that is not known. */
export function takeDocumentId(documents: TrustedDocuments): RequestHandler {
  return (request, response, next) => {
    const inBody = request.method === 'POST';
    const [path = '/', search = ''] = request.url.split('?', 2);
    const parameters = new URLSearchParams(search);
    const given = inBody ? fieldsOf(request.body) : {documentId: parameters.get('documentId'), query: parameters.get('query')};
    if (given.documentId == null) return next();
    const refuse = (code: string, message: string) => void response.status(400).set('Cache-Control', 'no-store').json({errors: [{message, extensions: {code}}]});
    if (given.query != null) return refuse('BAD_REQUEST', 'Send documentId or query, not both.');
    const text = typeof given.documentId === 'string' ? documents.get(given.documentId) : undefined;
    if (text === undefined) {
      return refuse('PERSISTED_DOCUMENT_NOT_FOUND', 'No document of this documentId is known here; send its text as query.');
    }
    if (inBody) {
      request.body = {...request.body as object, documentId: undefined, query: text};
    } else {
      parameters.delete('documentId');
      parameters.set('query', text);
      request.url = `${path}?${parameters.toString()}`;
    }
    next();
  };
}

/** Refuses every operation whose text is none of the documents', however it is set. */
export function trustedOnly(documents: TrustedDocuments): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({document}) {
          if (documents.has(documentId(document))) return;
          throw new GraphQLError('This service answers its own queries alone; send the documentId of one of them.', {
            extensions: {code: 'TRUSTED_DOCUMENTS_ONLY', http: {status: 403}},
          });
        },
      };
    },
  };
}

/** The id of a document: the digest of its text in the one form that it is brought into. */
export function documentId(document: DocumentNode): string {
  return idOf(printExecutableGraphQLDocument(document));
}

function idOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

function fieldsOf(body: unknown): {readonly documentId?: unknown; readonly query?: unknown} {
  return typeof body === 'object' && body !== null ? body : {};
}
