/**
 * The papers that come with the project and what is known of each: seeds/*.txt and seeds/sources.yaml.
 *
 * Example: the entry `- file: 003_b4e6d8a98ac99964.txt` with `least: {measures: 60, …}` → {path: '…/seeds/003_….txt',
 * source: {file: '003_b4e6d8a98ac99964.txt', region: '西宁市', …}, least: {measures: 60, …}}
 */
import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parse} from 'yaml';
import {z} from 'zod';
import type {Source} from '../loaders/layout.ts';
import {errorCode, userError} from './errors.ts';

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));

const words = z.string().min(1).nullish().transform(value => value ?? undefined);
const count = z.int().min(0).default(0);

const entry = z.strictObject({
  file: z.string().regex(/^[^/\\]+$/u, 'is no plain file name'),
  title: words,
  issuer: words,
  region: words,
  url: z.url().nullish().transform(value => value ?? undefined),
  documentNumber: words,
  issuedOn: z.iso.date().nullish().transform(value => value ?? undefined),
  least: z.strictObject({measures: count, assignments: count, targets: count, projects: count}).default(noneExpected),
});

/** The least number of facts that a reading must give; fewer mean that the file or the reader is broken. */
export type Least = z.infer<typeof entry>['least'];

export interface Seed {
  readonly path: string;
  readonly source: Source;
  readonly least: Least;
}

/** What is known of the seeds, in the order of sources.yaml. */
export async function readSeeds(folder = SEEDS): Promise<readonly Seed[]> {
  const path = join(folder, 'sources.yaml');
  const parsed = z.array(entry).min(1, 'there must be at least one entry').safeParse(await readYaml(path));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw userError(`${path} is wrong at ${issue?.path.join('.') || 'its top'}: ${issue?.message ?? 'no reason known'}.`);
  }
  return parsed.data.map(({least, ...source}) => ({path: join(folder, source.file), source, least}));
}

/** The seed that a file is, by its name; for any other file nothing but the name is known. */
export function seedOf(path: string, seeds: readonly Seed[]): Seed {
  const file = basename(path);
  const known = seeds.find(({source}) => source.file === file);
  return {path, source: known?.source ?? {file}, least: known?.least ?? noneExpected()};
}

async function readYaml(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw userError(`${path} cannot be read (${errorCode(error)}); it says which papers are the seeds.`, error);
  });
  try {
    return parse(text);
  } catch (error) {
    throw userError(`${path} is no YAML: ${error instanceof Error ? error.message.split('\n')[0] : 'no reason known'}`, error);
  }
}

function noneExpected(): Least {
  return {measures: 0, assignments: 0, targets: 0, projects: 0};
}
