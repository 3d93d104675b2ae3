/**
 * Builds the playground with Vite into a folder, when the folder is missing or older than what it is made of:
 * src/explorer/** and src/api/examples/*.graphql → dist/explorer/index.html and its assets.
 */
import {existsSync} from 'node:fs';
import {readdir, rename, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const SOURCE = fileURLToPath(new URL('./explorer', import.meta.url));
const EXAMPLES = fileURLToPath(new URL('./api/examples', import.meta.url));
const LOCK_FILE = fileURLToPath(new URL('../package-lock.json', import.meta.url));

/** Makes sure that `outDir` holds a playground of the present sources; says so to `onProgress` when that takes a build. */
export async function buildExplorer(outDir: string, onProgress: (message: string) => void): Promise<void> {
  if (await isFresh(outDir)) return;
  onProgress('building the playground, once …');
  const started = Date.now();
  // Built beside the folder and then put in its place: a build that is broken off, or another one at the same time, leaves no half of it.
  const building = `${outDir}.${process.pid}`;
  await build({
    configFile: false,
    root: SOURCE,
    base: './',
    logLevel: 'error',
    build: {outDir: building, emptyOutDir: true, chunkSizeWarningLimit: 8000},
  });
  await rm(outDir, {recursive: true, force: true});
  await rename(building, outDir);
  onProgress(`the playground is built (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

async function isFresh(outDir: string): Promise<boolean> {
  const page = join(outDir, 'index.html');
  if (!existsSync(page)) return false;
  const built = (await stat(page)).mtimeMs;
  const changed = await Promise.all([newestChange(SOURCE), newestChange(EXAMPLES), newestChange(LOCK_FILE)]);
  return Math.max(...changed) <= built;
}

/** The time of the last change of a file, or of anything in a folder; a file taken away changes its folder. */
async function newestChange(path: string): Promise<number> {
  const {mtimeMs} = await stat(path);
  if (!(await stat(path)).isDirectory()) return mtimeMs;
  const inside = await readdir(path, {recursive: true});
  const times = await Promise.all(inside.map(async name => (await stat(join(path, name))).mtimeMs));
  return Math.max(mtimeMs, ...times);
}
