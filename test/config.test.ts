/** The settings: what each default is, and that every wrong value is answered with a sentence. */
import path from 'node:path';
import {expect, test} from 'vitest';
import {readConfig, type Environment} from '../src/config.ts';
import {isUserError} from '../src/errors.ts';

const SERVER = {NEO4J_URI: 'neo4j+s://abc.databases.example:7687', NEO4J_PASSWORD: 'secret'};

function complaint(environment: Environment): string {
  try {
    readConfig(environment);
  } catch (fault) {
    if (isUserError(fault)) return fault.message;
    throw fault;
  }
  throw new Error('no complaint');
}

test('nothing set: port 4000 on loopback, data in the project, the built-in Neo4j', () => {
  expect(readConfig({})).toEqual({
    port: 4000, host: '127.0.0.1', dataDir: path.resolve('data'), neo4j: null, javaHome: undefined, startedByNpm: false,
    baseIri: 'http://127.0.0.1:4000/', trustedDocumentsOnly: false,
  });
});

test('blank values count as unset', () => {
  expect(readConfig({PORT: '', HOST: ' ', DATA_DIR: '', NEO4J_URI: '', NEO4J_PASSWORD: '  ', JAVA_HOME: '', NEO4J_FOO: ''})).toEqual(readConfig({}));
});

test('all set', () => {
  const given = {PORT: '0', HOST: '::1', DATA_DIR: '/srv/数据', JAVA_HOME: '/opt/java', npm_lifecycle_event: 'start', ...SERVER, NEO4J_USER: 'reader', NEO4J_DATABASE: 'policies',
    BASE_IRI: 'https://plans.example.org/graph', TRUSTED_DOCUMENTS_ONLY: '1'};
  expect(readConfig(given)).toEqual({
    port: 0,
    host: '::1',
    dataDir: path.resolve('/srv/数据'),
    neo4j: {uri: SERVER.NEO4J_URI, user: 'reader', password: 'secret', database: 'policies'},
    javaHome: '/opt/java',
    startedByNpm: true,
    baseIri: 'https://plans.example.org/graph/',
    trustedDocumentsOnly: true,
  });
});

test('the user is neo4j where none is named, and NEO4J_USERNAME names it too', () => {
  expect(readConfig(SERVER).neo4j).toEqual({uri: SERVER.NEO4J_URI, user: 'neo4j', password: 'secret', database: undefined});
  expect(readConfig({...SERVER, NEO4J_USERNAME: 'reader'}).neo4j?.user).toBe('reader');
  expect(complaint({...SERVER, NEO4J_USERNAME: 'reader', NEO4J_USER: 'writer'})).toMatch(/different users/u);
});

test.each(['bolt://localhost', 'neo4j://10.0.0.1:7687', 'bolt+ssc://[::1]:7687/', 'bolt://[::1]', 'bolt://db:65535', 'neo4j+s://abc.databases.example'])('%s is an address', (uri) => {
  expect(readConfig({...SERVER, NEO4J_URI: uri}).neo4j?.uri).toBe(uri);
});

test.each(['foo', 'http://localhost:7474', 'bolt://', 'localhost:7687', 'bolt://me:hidden@localhost', 'bolt://localhost:port', 'bolt://127.0.0.1:99999', 'bolt://[::1]:65536', 'neo4j://db:0/'])('%s is no address', (uri) => {
  const said = complaint({...SERVER, NEO4J_URI: uri});
  expect(said).toMatch(/^NEO4J_URI is not an address of a Neo4j server; write it as bolt:\/\/HOST:7687/u);
  expect(said).not.toContain('hidden');
});

test.each(['abc', '-1', '65536', '4000.5', '1e3', '0x10'])('PORT=%s is answered with a sentence', (port) => {
  expect(complaint({PORT: port})).toBe(`PORT is "${port}"; set it to a whole number from 0 to 65535, or leave it unset for 4000.`);
});

test.each(['http://localhost', 'localhost:4000', 'a b'])('HOST=%s is answered with a sentence', (host) => {
  expect(complaint({HOST: host})).toMatch(/^HOST is ".*"; set it to a host name or address/u);
});

test.each(['plans.example.org', 'ftp://plans.example.org/', 'https://plans.example.org/?a', 'https://plans.example.org/#a', 'https://me:hidden@plans.example.org/'])('BASE_IRI=%s is answered with a sentence', (base) => {
  expect(complaint({BASE_IRI: base})).toMatch(/^BASE_IRI is ".*"; set it to the public address of this service/u);
});

test('TRUSTED_DOCUMENTS_ONLY=yes is answered with a sentence', () => {
  expect(complaint({TRUSTED_DOCUMENTS_ONLY: 'yes'})).toBe('TRUSTED_DOCUMENTS_ONLY is "yes"; set it to 1 or 0.');
});

test('a server without its password, and a password without its server', () => {
  expect(complaint({NEO4J_URI: 'bolt://localhost'})).toMatch(/^NEO4J_URI is set but NEO4J_PASSWORD is not; set NEO4J_PASSWORD/u);
  const said = complaint({NEO4J_PASSWORD: 'hidden'});
  expect(said).toMatch(/^NEO4J_PASSWORD is set but NEO4J_URI is not; set NEO4J_URI/u);
  expect(said).not.toContain('hidden');
});

test('a misspelt name is answered with the names there are', () => {
  const said = complaint({NEO4J_PASWORD: 'hidden'});
  expect(said).toBe('NEO4J_PASWORD is no setting of policygraph; it knows NEO4J_URI, NEO4J_USER, NEO4J_USERNAME, NEO4J_PASSWORD, '
    + 'NEO4J_DATABASE. Correct the name or unset it.');
});

test('the names of an installed Neo4j\'s own scripts are left alone', () => {
  expect(readConfig({NEO4J_HOME: '/opt/neo4j', NEO4J_CONF: '/etc/neo4j'})).toEqual(readConfig({}));
});

test('every wrong value is told at once', () => {
  expect(complaint({PORT: 'abc', HOST: 'a b', NEO4J_URL: 'bolt://localhost'}).split('\n')).toHaveLength(3);
});
