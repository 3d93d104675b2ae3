/**
 * Lets a client keep an answer and ask whether it still holds, which takes the database no work: an entity tag of the graph's
 * version and the service's.
 *
 * Example: If-None-Match: W/"5d1f0c9e2b7a4466-90ab12cd34ef5678" → 304 until a paper is loaded or unloaded.
 */
import {createHash} from 'node:crypto';
import type {Request, Response} from 'express';
import type {Driver} from 'neo4j-driver';
import {serviceVersion} from './service-version.ts';
import {graphVersion} from './version.ts';

/** Kept by whoever likes, and asked about each time. */
export const KEPT = 'public, no-cache';

/** The tag of what is answered at this moment; with the addresses' base where the answer has addresses in it. */
export async function entityTag(driver: Driver, database: string | undefined, baseIri?: string): Promise<string> {
  const base = baseIri === undefined ? '' : `-${createHash('sha256').update(baseIri).digest('hex').slice(0, 8)}`;
  return `W/"${await graphVersion(driver, database)}-${serviceVersion()}${base}"`;
}

/** Marks the answer with the tag; true where the client has that version already and has been told so. */
export function isKept(request: Request, response: Response, tag: string): boolean {
  markKept(response, tag);
  // Not Express's own check: it takes the Cache-Control: no-cache that fetch() adds beside the tag for a wish not to be told 304.
  if (!tagsOf(request).some(one => one === tag || one === '*')) return false;
  response.status(304).end();
  return true;
}

/** The tags that the client has answers of, as far as they are of this kind: W/"…"; * is any. */
function tagsOf(request: Request): readonly string[] {
  return (request.get('If-None-Match') ?? '').split(',').map(tag => tag.trim());
}

function markKept(response: Response, tag: string): void {
  response.set({ETag: tag, 'Cache-Control': KEPT}).vary('Accept');
}

/** For answers that say that something is wrong: the next may be right. */
export function markPassing(response: Response): void {
  response.removeHeader('ETag');
  response.set('Cache-Control', 'no-store').vary('Accept');
}
