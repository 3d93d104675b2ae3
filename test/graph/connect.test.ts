/** Opening a server that NEO4J_URI names: it works, or one sentence says what is wrong and what to do. */
import {createServer, type AddressInfo} from 'node:net';
import {expect, inject, test} from 'vitest';
import type {Neo4jAddress} from '../../src/config.ts';
import {isUserError} from '../../src/errors.ts';
import {checkedVersion, openDatabase} from '../../src/neo4j/database.ts';
import {explainFault} from '../../src/neo4j/explain-fault.ts';

const given: Neo4jAddress = {...inject('neo4j'), database: undefined};

function open(neo4j: Partial<Neo4jAddress>): ReturnType<typeof openDatabase> {
  return openDatabase({dataDir: '/nowhere', javaHome: undefined, neo4j: {...given, ...neo4j}}, () => undefined);
}

async function complaint(neo4j: Partial<Neo4jAddress>): Promise<string> {
  const fault: unknown = await open(neo4j).then(() => new Error('opened'), (reason: unknown) => reason);
  if (!isUserError(fault)) throw fault;
  expect(fault.message).not.toContain(neo4j.password ?? given.password);
  expect(fault.message).not.toContain('\n');
  return fault.message;
}

/** A port that answers whatever comes with the same words. */
async function withListener<T>(answer: string, use: (port: number) => Promise<T>): Promise<T> {
  const server = createServer((socket) => socket.on('error', () => undefined).once('data', () => socket.end(answer)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return use((server.address() as AddressInfo).port).finally(() => server.close());
}

test.each([undefined, 'neo4j'])('a server is opened, database %s', async (database) => {
  const opened = await open({database});
  expect(opened.description).toMatch(/^Neo4j 5\.26\.\d{1,3} at bolt:\/\/127\.0\.0\.1:\d{1,5}$/u);
  const {records} = await opened.driver.executeQuery('RETURN 1 AS one', {}, database === undefined ? {} : {database});
  expect(records).toHaveLength(1);
  await opened.close();
});

test('the neo4j scheme routes', async () => {
  const opened = await open({uri: given.uri.replace('bolt:', 'neo4j:')});
  await opened.close();
});

test('wrong password', async () => {
  expect(await complaint({password: 'not-the-password'})).toBe(`${given.uri} refused user neo4j; check NEO4J_USER and NEO4J_PASSWORD.`);
});

test('no such database', async () => {
  expect(await complaint({database: 'elsewhere'})).toMatch(/has no database elsewhere; check NEO4J_DATABASE/u);
});

test.each(['bolt', 'neo4j'])('nobody listens, by %s', async (scheme) => {
  const port = await withListener('', (free) => Promise.resolve(free));
  expect(await complaint({uri: `${scheme}://127.0.0.1:${port}`})).toMatch(/^Neo4j at \S{1,40} cannot be reached; check that it runs/u);
});

test.each(['HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n', 'SSH-2.0-OpenSSH_9.2\r\n'])('a port of something else, which answers %j', async (answer) => {
  const said = await withListener(answer, (port) => complaint({uri: `bolt://127.0.0.1:${port}`}));
  expect(said).toMatch(/not as the Bolt port of a Neo4j does; set NEO4J_URI to that port/u);
});

test('a name that does not exist', async () => {
  expect(await complaint({uri: 'bolt://no-such-host.invalid:7687'})).toMatch(/cannot be reached/u);
});

test('encryption that the server does not offer', async () => {
  expect(await complaint({uri: given.uri.replace('bolt:', 'bolt+s:')})).toMatch(/encrypted connection|cannot be reached/u);
});

test.each([['Neo4j/5.26.0', '5.26.0'], ['Neo4j/5.27-aura', '5.27-aura'], ['Neo4j/2025.10.1', '2025.10.1']])('%s is new enough', (agent, version) => {
  expect(checkedVersion(agent, 'bolt://db')).toBe(version);
});

test.each([['Neo4j/5.25.1', /too old; policygraph needs 5\.26/u], ['Neo4j/4.4.40', /too old/u], ['OtherGraph/9.1', /not Neo4j but OtherGraph/u], ['', /not Neo4j/u]])('%s is refused', (agent, said) => {
  expect(() => checkedVersion(agent, 'bolt://db')).toThrow(said);
});

test('a full disk at the server, met by a later statement', () => {
  const fault = new Error('Could not apply the transaction: No space left on device');
  expect(explainFault(fault, given)).toMatchObject({name: 'UserError', message: expect.stringContaining('is full; free some space')});
});

test('a fault of the program itself is not dressed up', () => {
  const fault = new TypeError('x is not a function');
  expect(explainFault(fault, given)).toBe(fault);
});
