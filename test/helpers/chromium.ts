/**
 * Starts a real Chrome or Chromium for the browser tests and installs one on a fresh Debian:
 * an empty machine as root → apt-get install chromium and a Chinese font → a running browser.
 * It never lets a test pass by skipping it: where no browser can be had, it throws a line that says how to get one.
 */
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {promisify} from 'node:util';
import {chromium} from 'playwright-core';
import type {Browser} from 'playwright-core';

const run = promisify(execFile);

const CANDIDATES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const FLAGS = [
  '--headless',
  '--no-sandbox', // the tests visit their own server only, and Chromium has no sandbox for root
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A running browser; the caller closes it. */
export async function startChromium(): Promise<Browser> {
  const executablePath = (await findChromium()) ?? (await installChromium());
  return chromium.launch({executablePath, args: FLAGS});
}

/** The first browser that answers `--version`: Ubuntu's `chromium-browser` may be a script that only asks for a snap. */
async function findChromium(): Promise<string | undefined> {
  const asked = process.env['CHROME_PATH'];
  for (const name of asked ? [asked] : CANDIDATES) {
    const path = await whereIs(name);
    if (path !== undefined) return path;
  }
  return undefined;
}

async function whereIs(name: string): Promise<string | undefined> {
  try {
    await run(name, ['--version']);
    if (name.includes('/')) return name;
    return (await run('which', [name])).stdout.trim();
  } catch {
    return undefined;
  }
}

async function installChromium(): Promise<string> {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !isDebian()) {
    throw new Error('no Chrome or Chromium found: install one (Debian: apt-get install chromium fonts-wqy-zenhei) or set CHROME_PATH');
  }
  console.log('installing Chromium and a Chinese font by apt-get, once …');
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const options = {env, maxBuffer: 64 * 1024 * 1024};
  const waitForLock = ['-o', 'DPkg::Lock::Timeout=300'];
  await run('apt-get', ['update', ...waitForLock], options);
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...waitForLock, 'chromium', 'fonts-wqy-zenhei'], options);
  const path = await findChromium();
  if (path === undefined) throw new Error('apt-get installed chromium, but it does not start: run `chromium --version` to see why');
  return path;
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/mu.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
