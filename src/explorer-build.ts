/**
 * Builds the playground with Vite into a folder, when the folder is missing or older than what it is made of:
 * src/explorer/** and src/api/examples/*.graphql → dist/explorer/index.html and its assets.
 */
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {readdir, rename, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const SOURCE = pathOf('./explorer');
const EXAMPLES = pathOf('./api/examples');
const LOCK_FILE = pathOf('../package-lock.json');
const VITE = pathOf('../node_modules/vite/bin/vite.js');

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

/** Makes sure that `outDir` holds a playground of the present sources; tells `onProgress` when that takes a build. */
export async function buildExplorer(outDir: string, onProgress: (message: string) => void): Promise<void> {
  if (await isFresh(outDir)) return;
  onProgress('building the playground, once …');
  const started = Date.now();
  // Built beside the folder and then put in its place: a build that is broken off leaves no half of it.
  const building = `${outDir}.${process.pid}`;
  try {
    await runVite(building);
    await rm(outDir, {recursive: true, force: true});
    await rename(building, outDir);
  } finally {
    await rm(building, {recursive: true, force: true});
  }
  onProgress(`the playground is built (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

/**
 * Runs in a process of its own, for Vite sets NODE_ENV where it runs and keeps hundreds of megabytes; and in a plain
 * environment, for with the tests' NODE_ENV it would build a page for developers.
 */
async function runVite(outDir: string): Promise<void> {
  const options = ['--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, [VITE, 'build', SOURCE, ...options], {env: {NODE_ENV: 'production'}});
}

async function isFresh(outDir: string): Promise<boolean> {
  const page = join(outDir, 'index.html');
  if (!existsSync(page)) return false;
  const built = (await stat(page)).mtimeMs;
  const changed = await Promise.all([SOURCE, EXAMPLES, LOCK_FILE].map(newestChange));
  return Math.max(...changed) <= built;
}

/** The time of the last change of a file, or of anything in a folder; a file taken away changes its folder. */
async function newestChange(path: string): Promise<number> {
  const status = await stat(path);
  if (!status.isDirectory()) return status.mtimeMs;
  const inside = await readdir(path, {recursive: true});
  const times = await Promise.all(inside.map(async name => (await stat(join(path, name))).mtimeMs));
  return Math.max(status.mtimeMs, ...times);
}
