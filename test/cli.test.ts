/** The command line as a user meets it: output, errors in one sentence, exit status. No database is needed here. */
import {createHash} from 'node:crypto';
import {execFile, execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo, type Socket} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {environmentWith} from '../src/config.ts';
import {smallDocx} from './helpers/small-docx.ts';

const ROOT = dirname(import.meta.dirname);
const folder = mkdtempSync(join(tmpdir(), 'policygraph-cli-'));
afterAll(() => rmSync(folder, {recursive: true}));

interface Outcome {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

function run(...given: readonly string[]): Promise<Outcome> {
  return runWith({}, ROOT, ...given);
}

/** Twice the driver's own patience, and the start of a program on a busy machine; in milliseconds. */
const LONGEST = 55_000;

function runWith(changes: Readonly<Record<string, string>>, cwd: string, ...given: readonly string[]): Promise<Outcome> {
  const options = {cwd, env: environmentWith(changes), timeout: LONGEST, killSignal: 'SIGKILL', maxBuffer: 64 * 1024 * 1024} as const;
  return new Promise(resolve => {
    execFile('node', ['--import', 'tsx', 'src/cli/index.ts', ...given], options, (error, output, errors) => {
      resolve({status: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1, output, errors});
    });
  });
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function pipe(name: string): string {
  const path = join(folder, name);
  execFileSync('mkfifo', [path]);
  return path;
}

/** A port of loopback that takes connections and says nothing. */
async function withSilence<Result>(use: (port: number) => Promise<Result>): Promise<Result> {
  const sockets: Socket[] = [];
  const server = createServer(socket => void sockets.push(socket.on('error', () => undefined)));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return use((server.address() as AddressInfo).port).finally(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
}

const PAPER = '银川市养老服务工作方案\n一、主要任务\n1.扩大供给。到2025年，养老床位达到1.2万张。（牵头单位：市民政局；责任单位：市财政局）\n';

describe('audit', () => {
  const contradiction = '兰州市卫生健康工作方案\n到2025年,居民健康素养水平达到25%。\n到2025年,居民健康素养水平达到30%。\n';

  test('groups the findings by paper, with the line, the column and the words of each place', async () => {
    const {status, output} = await run('audit', file('one.txt', contradiction), file('two.txt', PAPER));
    expect(status).toBe(0);
    expect(output).toContain('兰州市卫生健康工作方案 (one.txt): error 1, warning 0, info 0\n  error contradicting-values: 居民健康素养水平 has values for 2025');
    expect(output).toMatch(/one\.txt:2:8 .*«居民健康素养水平达到25%»/u);
    expect(output).toMatch(/one\.txt:3:8 .*«居民健康素养水平达到30%»/u);
    expect(output).toContain('(two.txt): error 0, warning 0, info 0');
  });

  test('prints JSON for programs, with offsets into the file', async () => {
    const {status, output} = await run('audit', file('one.txt', contradiction), '--format', 'json');
    const [finding] = JSON.parse(output) as {rule: string; severity: string; places: {start: number; end: number; text: string}[]}[];
    expect(status).toBe(0);
    expect(finding).toMatchObject({rule: 'contradicting-values', severity: 'ERROR'});
    expect(finding?.places.map(({start, end}) => contradiction.slice(start, end))).toEqual(finding?.places.map(({text}) => text));
  });
});

describe('extract', () => {
  test('prints the facts as one JSON object with every key that is promised, and nothing else', async () => {
    const {status, output, errors} = await run('extract', file('paper.txt', PAPER));
    expect({status, errors}).toEqual({status: 0, errors: ''});
    const facts = JSON.parse(output) as Record<string, Record<string, unknown>[]>;
    expect(Object.keys(facts)).toEqual(['document', 'measures', 'assignments', 'targets', 'projects', 'institutions', 'citations', 'warnings']);
    expect(Object.keys(facts['document'] ?? {})).toEqual(['file', 'sha256', 'length', 'title', 'issuer', 'issuedOn', 'region', 'periodStart', 'periodEnd']);
    expect(Object.keys(facts['measures']?.[0] ?? {})).toEqual(['id', 'parent', 'number', 'title', 'text', 'span']);
    const [assignment] = facts['assignments'] ?? [];
    expect(assignment).toEqual({
      measure: facts['measures']?.[1]?.['id'], institution: '银川市民政局', mention: '市民政局', role: 'LEAD', rank: 1, source: 'CLAUSE',
      span: [PAPER.indexOf('市民政局'), PAPER.indexOf('市民政局') + 4],
    });
    const [target] = facts['targets'] ?? [];
    expect(Object.keys(target ?? {})).toEqual(['measure', 'indicator', 'population', 'comparator', 'value', 'valueMax', 'unit', 'year', 'kind', 'binding', 'source', 'span']);
    expect(target).toMatchObject({indicator: '养老床位', comparator: 'EQ', value: 1.2, unit: '万张', year: 2025, kind: 'TARGET'});
  });

  test('prints them as text for people', async () => {
    const {status, output} = await run('extract', file('paper.txt', PAPER), '--format', 'text');
    expect(status).toBe(0);
    expect(output).toContain('LEAD 1  市民政局 → 银川市民政局  CLAUSE');
  });

  test('reads a Word document', async () => {
    const bytes = await smallDocx([{words: '银川市养老服务工作方案'}, {words: '扩大供给。（市民政局负责）', list: 0}]);
    const {status, output, errors} = await run('extract', file('word.docx', bytes));
    expect({status, errors}).toEqual({status: 0, errors: ''});
    expect(JSON.parse(output)).toMatchObject({
      document: {file: 'word.docx', sha256: createHash('sha256').update(bytes).digest('hex')},
      measures: [{number: '一', title: '扩大供给'}], assignments: [{institution: '银川市民政局', role: 'RESPONSIBLE'}],
    });
  });

  test.each([
    ['a missing file', () => join(folder, 'nowhere.txt'), /nowhere\.txt does not exist/u],
    ['a folder', () => folder, /is a folder/u],
    ['an empty file', () => file('empty.txt', ''), /is empty/u],
    ['a pipe', () => pipe('pipe.txt'), /is no regular file/u],
    ['a device without an end', () => '/dev/zero', /is no regular file/u],
    ['no encoding that is known', () => file('other.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x61])), /no text in UTF-8, UTF-16 or GB18030/u],
    ['a broken Word document', () => file('broken.docx', 'PK\u0003\u0004'), /damaged Word document/u],
    ['a web page without words', () => file('empty.html', '<html><nav>首页</nav></html>'), /is empty/u],
  ])('says of %s in one sentence what is wrong', async (_, path, words) => {
    const {status, output, errors} = await run('extract', path());
    expect({status, output}).toEqual({status: 1, output: ''});
    expect(errors).toMatch(words);
    expect(errors.trim().split('\n')).toHaveLength(1);
  });
});

describe('export', () => {
  test('writes the data dictionary to the file that is named', async () => {
    const path = join(folder, 'dictionary.md');
    expect(await run('export', '--format', 'dictionary', '--out', path)).toEqual({status: 0, output: '', errors: ''});
    expect(readFileSync(path, 'utf8')).toBe((await run('export', '--format', 'dictionary')).output);
  });

  test('a file where a folder is needed, and the other way round, are refused before any work is done', async () => {
    const {status, errors} = await run('export', '--format', 'csv', '--out', file('taken.md', ''));
    expect([status, errors]).toEqual([1, `${join(folder, 'taken.md')} is a file; csv is several files, name a folder for them.\n`]);
    expect(await run('export', '--format', 'jsonl', '--out', folder)).toEqual({status: 1, output: '', errors: `${folder} is a folder; name a file in it.\n`});
  });
});

test('an unknown command and a wrong setting are errors that say what to do', async () => {
  const unknown = await run('serve');
  expect(unknown.status).toBe(1);
  expect(unknown.errors).toMatch(/unknown command.*--help/su);
});

test('a server that takes the connection and stays silent ends the program with one sentence', async () => {
  const {uri, status, output, errors} = await withSilence(async port => {
    const address = `bolt://127.0.0.1:${port}`;
    return {uri: address, ...await runWith({NEO4J_URI: address, NEO4J_PASSWORD: 'secret'}, ROOT, 'status')};
  });
  expect({status, output, errors}).toEqual({
    status: 1,
    output: '',
    errors: `${uri} does not answer; check that a Neo4j runs there and is not too busy, and that NEO4J_URI has its address and Bolt port.\n`,
  });
}, LONGEST + 5000);

test('a data folder where none can be made ends the program with one sentence', async () => {
  expect(await runWith({DATA_DIR: '/proc/x/y', NEO4J_URI: ''}, ROOT, 'status')).toEqual({
    status: 1, output: '', errors: '/proc/x/y cannot be made; set DATA_DIR to another folder.\n',
  });
});

describe('start says before it opens the database', () => {
  test('that the port is taken', async () => {
    const dataDir = join(folder, 'data-port');
    const {port, outcome} = await withSilence(async taken => ({port: taken, outcome: await runWith({PORT: String(taken), DATA_DIR: dataDir, NEO4J_URI: ''}, ROOT, 'start')}));
    expect(outcome).toEqual({status: 1, output: '', errors: `Port ${port} is in use, perhaps by another policygraph; stop what uses it, or set PORT to another port.\n`});
    expect(existsSync(dataDir)).toBe(false);
  });

  test.each([
    ['there are no seeds', '[]', /sources\.yaml is wrong at its top: there must be at least one entry\.$/u],
    ['a seed is not there', '- file: nowhere.txt', /nowhere\.txt does not exist/u],
  ])('that %s', async (_, sources, words) => {
    const copy = mkdtempSync(join(folder, 'copy-'));
    for (const name of ['src', 'loaders', 'schema', 'package.json', 'tsconfig.json']) cpSync(join(ROOT, name), join(copy, name), {recursive: true});
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    mkdirSync(join(copy, 'seeds'));
    writeFileSync(join(copy, 'seeds', 'sources.yaml'), sources);
    const {status, output, errors} = await runWith({PORT: '0', DATA_DIR: join(copy, 'data'), NEO4J_URI: ''}, copy, 'start');
    expect({status, output}).toEqual({status: 1, output: ''});
    expect(errors.trim()).toMatch(words);
    expect(existsSync(join(copy, 'data'))).toBe(false);
  });
});

test.each([[[]], [['start']], [['load']], [['unload']], [['status']], [['extract']]])('%j --help says what it does', async given => {
  const {status, output} = await run(...given, '--help');
  expect(status).toBe(0);
  expect(output).toMatch(/^Usage: policygraph/u);
});
