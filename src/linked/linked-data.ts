/**
 * Every node under an address of its own: JSON-LD for programs, a page for people; and the context that the JSON-LD names.
 *
 * Example: GET /id/region/540100 with Accept: application/ld+json → {"@context": "…/context.jsonld", "@type": ["Region", "schema:AdministrativeArea"], …}
 */
import type {ErrorRequestHandler, Express, Request, Response} from 'express';
import type {Driver} from 'neo4j-driver';
import {entityTag, isKept, markPassing} from '../graph/entity-tag.ts';
import {nodeIri} from '../graph/iri.ts';
import type {GraphModel} from '../graph/model.ts';
import {readModel, typeOfSlug} from '../graph/model.ts';
import {linksOf, nodeToJsonLd} from './json-ld.ts';
import {SHOWN, missingPage, nodePage, termsPage} from './node-page.tsx';
import {readContext, readNode} from './node-statements.ts';
import {describeTerms, ownTerms} from './own-terms.ts';
import {contextOf} from './terms.ts';

export interface LinkedData {
  readonly driver: Driver;
  readonly database: string | undefined;
  /** What the addresses of nodes begin with; never what a request says of the host. */
  readonly baseIri: string;
}

const JSON_LD = 'application/ld+json';

/** Longer than any key that loading makes. */
const LONGEST_KEY = 500;

/** Adds the addresses to a server. */
export function serveLinkedData(app: Express, options: LinkedData): void {
  const model = readModel();
  const terms = ownTerms(model);
  app.get('/context.jsonld', (request, response) => {
    response.set('Cache-Control', 'public, no-cache').vary('Accept');
    if (isForPeople(request)) return void response.type('html').send(termsPage(terms));
    response.type(JSON_LD).send(JSON.stringify({'@context': contextOf(options.baseIri), '@graph': describeTerms(options.baseIri, terms)}));
  });
  app.get('/id/:type/:key', (request, response) => serveNode(request, response, options, model));
  app.use('/id', unreadable);
}

async function serveNode(request: Request, response: Response, options: LinkedData, model: GraphModel): Promise<void> {
  const {driver, database, baseIri} = options;
  const {type: slug, key} = request.params as {type: string; key: string};
  const type = typeOfSlug(model, slug);
  if (!type) return missing(request, response, `There is no type of this name; there are ${model.nodes.map(node => node.slug).sort().join(', ')}.`);
  const tag = await entityTag(driver, database, baseIri);
  if (key.length <= LONGEST_KEY && isKept(request, response, tag)) return;
  const most = isForPeople(request) ? SHOWN : undefined;
  const row = key.length <= LONGEST_KEY ? await readNode(driver, database, model, type, key, most) : undefined;
  if (!row) return missing(request, response, `There is no ${type.slug} of this key.`);
  const links = linksOf(model, type);
  if (isForPeople(request)) {
    const context = await readContext(driver, database, row);
    return void response.type('html').send(nodePage({iri: nodeIri(baseIri, type.slug, key), type, links, row, context}));
  }
  const answer = {'@context': `${baseIri}context.jsonld`, ...nodeToJsonLd(baseIri, type, links, row, true)};
  response.type(jsonType(request)).send(JSON.stringify(answer));
}

/** An address that cannot be decoded, for a browser; programs are told by the server. */
const unreadable: ErrorRequestHandler = (error: {status?: number}, request, response, next) => {
  if (error.status !== 400 || !isForPeople(request)) return next(error);
  markPassing(response);
  response.status(400).type('html').send(missingPage('This address cannot be read.', 400));
};

/** Nothing there, in the form that was asked for; the words hold nothing of the request. */
function missing(request: Request, response: Response, message: string): void {
  markPassing(response);
  response.status(404);
  if (isForPeople(request)) response.type('html').send(missingPage(message));
  else response.type(jsonType(request)).send(JSON.stringify({errors: [{message, extensions: {code: 'NOT_FOUND'}}]}));
}

function isForPeople(request: Request): boolean {
  return request.accepts([JSON_LD, 'application/json', 'text/html']) === 'text/html';
}

function jsonType(request: Request): string {
  return request.accepts([JSON_LD, 'application/json']) || JSON_LD;
}
