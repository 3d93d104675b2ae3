/**
 * The web server: the API under /graphql, each node under /id, the playground under /, and two addresses for those who watch over it.
 *
 * Example: `startServer({driver, database, host: '127.0.0.1', port: 4000, explorerDir})` → {url: 'http://127.0.0.1:4000/', stop}
 */
import {createServer} from 'node:http';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import express from 'express';
import type {ErrorRequestHandler, Express, RequestHandler} from 'express';
import helmet from 'helmet';
import type {Driver} from 'neo4j-driver';
import {startApi} from './api/apollo.ts';
import {keptAnswers} from './api/kept-answers.ts';
import {takeDocumentId, trustedDocuments} from './api/trusted-documents.ts';
import {errorCode, userError} from './errors.ts';
import {readRow} from './graph/read.ts';
import {serveLinkedData} from './linked/linked-data.ts';

/** Far more than a person's query with its variables, far less than what hurts. */
const BODY_LIMIT = '200kb';
/** How long the database may take to say that it is there, in milliseconds. */
const READY_TIMEOUT = 2000;

export interface ServerOptions {
  readonly driver: Driver;
  readonly database: string | undefined;
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** The folder of the built playground. */
  readonly explorerDir: string;
  /** What the addresses of nodes begin with; this machine's own where it is not given. */
  readonly baseIri?: string;
  /** Whether only the project's own queries are answered. */
  readonly trustedDocumentsOnly?: boolean;
  /** Is told of faults of the server; clients are told no more than that there was one. */
  readonly onFault?: (error: unknown) => void;
}

export interface RunningServer {
  readonly url: string;
  /** Lets the answers under way be sent, then closes. */
  stop(): Promise<void>;
}

/** Starts serving; resolves once requests are answered. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {driver, database, host, port, explorerDir, onFault = printFault} = options;
  const {baseIri = `http://127.0.0.1:${port}/`, trustedDocumentsOnly = false} = options;
  const documents = trustedDocuments();
  const app = express();
  const httpServer = createServer(app);
  const api = await startApi(driver, database, httpServer, onFault, trustedDocumentsOnly ? documents : undefined);
  app.disable('x-powered-by');
  app.use(securityHeaders());
  app.get('/healthz', (_request, response) => void response.json({status: 'ok'}));
  app.get('/readyz', readiness(driver, database));
  app.all('/graphql', onlyMethods('GET', 'HEAD', 'POST'));
  app.use('/graphql', express.json({limit: BODY_LIMIT}), takeDocumentId(documents), keptAnswers(driver, database), api.handler);
  serveLinkedData(app, {driver, database, baseIri});
  servePlayground(app, explorerDir);
  app.use((_request, response) => void response.status(404).json({errors: [{message: 'There is nothing at this address.', extensions: {code: 'NOT_FOUND'}}]}));
  app.use(badRequest(onFault));
  await listen(httpServer, host, port).catch(async (error: unknown) => {
    await api.stop().catch(() => undefined);
    throw error;
  });
  return {url: addressOf(httpServer, host), stop: () => api.stop()};
}

/** Only what comes from here may run; the playground's editor works in blobs and sets styles on elements. */
function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'worker-src': ["'self'", 'blob:'],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'", 'data:'],
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'self'"],
      },
    },
    // The server speaks plain HTTP; whoever puts it behind HTTPS sets this there.
    strictTransportSecurity: false,
  });
}

/** Refuses other methods in words of HTTP. */
function onlyMethods(...methods: readonly string[]): RequestHandler {
  return (request, response, next) => {
    if (methods.includes(request.method)) return next();
    const message = `Ask with ${methods.join(', ')}; the API only reads.`;
    response.status(405).set('Allow', methods.join(', ')).json({errors: [{message, extensions: {code: 'METHOD_NOT_ALLOWED'}}]});
  };
}

/** Ready once the database answers and holds a plan. */
function readiness(driver: Driver, database: string | undefined): RequestHandler {
  return async (_request, response) => {
    const plans = await countPlans(driver, database).catch(() => null);
    const problem = plans === null ? 'the database does not answer' : 'no plan is loaded';
    if (plans) response.json({status: 'ready', plans});
    else response.status(503).json({status: 'not ready', problem});
  };
}

async function countPlans(driver: Driver, database: string | undefined): Promise<number> {
  const row = await readRow<{plans: number}>(driver, database, 'MATCH (plan:Plan) RETURN count(plan) AS plans', {}, READY_TIMEOUT);
  return row?.plans ?? 0;
}

/** The page itself is asked for anew each time; its assets bear a digest in their names. */
function servePlayground(app: Express, folder: string): void {
  app.use('/assets', express.static(`${folder}/assets`, {immutable: true, maxAge: '1y'}));
  app.use(express.static(folder, {cacheControl: false, setHeaders: response => void response.set('Cache-Control', 'no-cache')}));
}

/** A body that is no JSON or too large, an address that cannot be decoded: a sentence and a code, never a stack. */
function badRequest(onFault: (error: unknown) => void): ErrorRequestHandler {
  return (error: {status?: number; type?: string}, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error.status ?? 500;
    response.removeHeader('ETag');
    if (status >= 500) onFault(error);
    const message = status === 413 ? `The request is larger than ${BODY_LIMIT}.`
      : status < 500 ? 'The request cannot be read.' : 'The server could not answer this request.';
    const code = status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
    response.status(status).json({errors: [{message, extensions: {code}}]});
  };
}

/** Throws the sentence for the user where `startServer` could not listen there; for before any slow work. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const server = createServer();
  await listen(server, host, port);
  await new Promise(resolve => server.close(resolve));
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', error => reject(cannotListen(error, host, port)));
    server.listen(port, host, () => resolve());
  });
}

function cannotListen(error: Error, host: string, port: number): Error {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return userError(`Port ${port} is in use, perhaps by another policygraph; stop what uses it, or set PORT to another port.`, error);
    case 'EACCES':
      return userError(`Port ${port} may not be opened by this user; set PORT to one from 1024 on.`, error);
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL':
      return userError(`${host} is no address of this machine; set HOST to one that is, such as 127.0.0.1.`, error);
    default:
      return error;
  }
}

/** The address for a browser: a server that listens on all addresses is reached by the machine's own. */
function addressOf(server: Server, host: string): string {
  const {port} = server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
}

function printFault(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
}
