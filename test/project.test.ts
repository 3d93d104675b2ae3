/** The rules of the project itself: who may import whom, where the environment is read, what each reader must have. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join, relative, resolve} from 'node:path';
import {describe, expect, test} from 'vitest';
import {CLAUSE_FORMS} from '../loaders/read/assignments/index.ts';
import {AMOUNT_FORMS, BARE_FORMS} from '../loaders/read/targets/forms.ts';
import {load} from '../loaders/load.ts';
import {loadVocabulary} from '../loaders/resolve/vocabulary.ts';
import {RULES} from '../src/audit/rules/index.ts';

const ROOT = dirname(import.meta.dirname);
const FOLDERS = ['loaders', 'src', 'test', 'bench'];

interface CodeFile {
  readonly path: string;
  readonly text: string;
}

function codeFiles(folder: string): readonly CodeFile[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), {recursive: true, encoding: 'utf8'})
    .filter(path => /\.tsx?$/u.test(path) && !path.startsWith('generated/'))
    .map(path => ({path: `${folder}/${path}`, text: readFileSync(join(ROOT, folder, path), 'utf8')}));
}

const files = FOLDERS.flatMap(codeFiles);

/** The files that a file imports, as paths from the root. */
function importsOf({path, text}: CodeFile): readonly string[] {
  return [...text.matchAll(/(?:from|import\()\s*'(?<target>\.{1,2}\/[^']+)'/gu)]
    .map(match => relative(ROOT, resolve(ROOT, dirname(path), match.groups?.['target'] ?? '')));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/^\s*\/\/.*$/gmu, '');
}

describe('boundaries', () => {
  test('loaders import nothing from src', () => {
    for (const file of files.filter(({path}) => path.startsWith('loaders/'))) {
      expect(importsOf(file).filter(target => target.startsWith('src/')), file.path).toEqual([]);
    }
  });

  test('parse knows nothing of read, read nothing of resolve, resolve nothing of write', () => {
    const order = ['parse', 'read', 'resolve', 'write'];
    for (const [rank, stage] of order.entries()) {
      for (const file of files.filter(({path}) => path.startsWith(`loaders/${stage}/`))) {
        const later = importsOf(file).filter(target => order.slice(rank + 1).some(other => target.startsWith(`loaders/${other}/`)));
        expect(later, file.path).toEqual([]);
      }
    }
  });

  test('only write knows Neo4j among the loaders', () => {
    for (const {path, text} of files.filter(({path}) => path.startsWith('loaders/') && !path.startsWith('loaders/write/'))) {
      expect(text, path).not.toMatch(/from 'neo4j-driver'/u);
    }
  });

  test('the explorer imports nothing of the service but generated code', () => {
    for (const file of files.filter(({path}) => path.startsWith('src/explorer/'))) {
      const outside = importsOf(file).filter(target => !/^src\/(?:explorer|generated|api\/examples)\b/u.test(target));
      expect(outside, file.path).toEqual([]);
    }
  });

  test('the environment is read in src/config.ts alone', () => {
    const readers = files.filter(({path, text}) => !path.startsWith('test/') && withoutComments(text).includes('process.env'));
    expect(readers.map(({path}) => path)).toEqual(['src/config.ts']);
  });

  test('there are no import cycles at run time', () => {
    const graph = new Map(files.map(file => [file.path, importsOf({...file, text: file.text.replace(/^import type .*$/gmu, '')})]));
    const done = new Set<string>();
    const visit = (path: string, above: readonly string[]): void => {
      expect(above.includes(path), [...above, path].join(' → ')).toBe(false);
      if (done.has(path)) return;
      for (const target of graph.get(path) ?? []) visit(target, [...above, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
  });
});

describe('files', () => {
  test('none is over 300 lines, the median is under 80', () => {
    const lengths = files.filter(({path}) => !path.startsWith('test/')).map(({path, text}) => ({path, length: text.split('\n').length}));
    expect(lengths.filter(({length}) => length > 300)).toEqual([]);
    const sorted = lengths.map(({length}) => length).sort((one, other) => one - other);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(80);
  });

  test('each opens with a comment that says what it does', () => {
    for (const {path, text} of files.filter(({path}) => !path.startsWith('test/'))) expect(text, path).toMatch(/^(?:#!.*\n)?\/\*\*/u);
  });

  test('no code names a place of the seeds', () => {
    const named = files.filter(({path, text}) => /^(?:loaders|src)\//u.test(path) && /拉萨|林芝|西宁|西藏|[0-9]{3}_[0-9a-f]{16}/u.test(withoutComments(text)));
    expect(named.map(({path}) => path)).toEqual([]);
  });

  test('no test is switched off', () => {
    const off = new RegExp(String.raw`\b(?:it|test|describe)\.(?:${['skip', 'only', 'todo', 'fails'].join('|')})\b`, 'u');
    expect(files.filter(({text}) => off.test(text)).map(({path}) => path)).toEqual([]);
  });
});

describe('readers', () => {
  test('each form of responsibility clause has its cases', () => {
    for (const {name} of CLAUSE_FORMS) expect(existsSync(join(ROOT, `test/cases/read/assignments/${name}.txt`)), name).toBe(true);
  });

  test('each form of target has its file and its cases', () => {
    for (const {name} of [...AMOUNT_FORMS, ...BARE_FORMS].map(({form}) => form)) {
      const file = name.replace(/[A-Z]/gu, letter => `-${letter.toLowerCase()}`);
      expect(existsSync(join(ROOT, `loaders/read/targets/forms/${file}.ts`)), file).toBe(true);
      expect(existsSync(join(ROOT, `test/cases/read/targets/forms/${file}.txt`)), file).toBe(true);
    }
  });

  test('the loaders\' README says what each file of the targets is', () => {
    const readme = readFileSync(join(ROOT, 'loaders/README.md'), 'utf8');
    const forms = readFileSync(join(ROOT, 'loaders/read/targets/forms.ts'), 'utf8');
    const names = readdirSync(join(ROOT, 'loaders/read/targets'), {recursive: true, encoding: 'utf8'}).filter(file => file.endsWith('.ts') && file !== 'index.ts').map(file => basename(file, '.ts'));
    expect(names.filter(name => !readme.includes(`\`${name}\``) && !readme.includes(`\`${name}.ts\``) && !readme.includes(`targets/${name}.ts`) && !forms.includes(`'./forms/${name}.ts'`))).toEqual([]);
  });

  test('each rule of the audit has its cases and its file, and each file is a rule', () => {
    const names = RULES.map(({name}) => name).sort();
    expect(readdirSync(join(ROOT, 'test/cases/audit')).map(file => file.replace('.txt', '')).sort()).toEqual(names);
    expect(readdirSync(join(ROOT, 'src/audit/rules')).map(file => file.replace('.ts', '')).filter(name => name !== 'index').sort()).toEqual(names);
  });

  test('the README has at most 200 lines, and names every setting, example and folder', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const config = readFileSync(join(ROOT, 'src/config.ts'), 'utf8');
    const settings = [...config.matchAll(/^ {2}(?<name>[A-Z][A-Z0-9_]+): z\./gmu)].map(match => match.groups?.['name'] ?? '');
    const examples = readdirSync(join(ROOT, 'src/api/examples'));
    const folders = readdirSync(join(ROOT, 'src'), {withFileTypes: true}).filter(entry => entry.isDirectory() && entry.name !== 'generated');
    expect(settings.length).toBeGreaterThan(8);
    for (const name of [...settings, ...examples, ...folders.map(({name: folder}) => `src/${folder}/`)]) expect(readme, name).toContain(`\`${name}\``);
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(200);
  });

  test('the README names every command', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const commands = readdirSync(join(ROOT, 'src/cli/commands')).map(file => file.replace('.ts', ''));
    for (const command of commands) expect(readme, command).toContain(`\`${command}`);
  });

  test('a line of a million characters is read, whatever is in it', () => {
    const vocabulary = loadVocabulary();
    for (const piece of ['市卫健委、', '(市卫健委', '达到90%、', '《关于', '到2025年,', '|', '1.', '各县、', '负责', '第一']) {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect(load(text, {file: 'long.txt'}, vocabulary).tree.text.length).toBe(text.length);
    }
  }, 240_000);
});
