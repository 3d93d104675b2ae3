/**
 * Notices that the process that started this one has gone, for a server that must not stay behind alone.
 *
 * Example: `npm start`, then `kill -9` on npm: no signal reaches node, but its parent, or the parent of the shell that npm
 * put between, is now another process → within a second or two `act()` is called once. Only of use where `startedByNpm`
 * is true: a server put into the background by a shell loses its parent in good order when the shell ends.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';

/** Read as early as can be: a parent that goes while this process is still starting is noticed too. */
const PARENT = process.ppid;

const LOOK_EVERY_MS = 1000;

/** `1234 (sh) S 1200 …`, as Linux has it in /proc */
const STAT = /^\d{1,10} \((?<name>.{0,64})\) \S (?<parent>\d{1,10}) /u;
/** ` 1200 /bin/sh`, as ps prints it elsewhere */
const PS_ROW = /^\s{0,10}(?<parent>\d{1,10}) (?<name>.{1,1000})/u;
/** `sh`, `/bin/bash`, `-zsh`; not `npm start` */
const SHELL = /(?:^|[/-])(?:ba|da|z|k|a)?sh$/u;

interface Relation {
  readonly name: string;
  readonly parent: number;
}

const FIRST = relation(PARENT);

/** Calls `act` once when this process has lost its parent; the function returned stops looking. */
export function whenOrphaned(act: () => void): () => void {
  const timer = setInterval(() => {
    if (!isOrphaned()) return;
    clearInterval(timer);
    act();
  }, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

function isOrphaned(): boolean {
  if (process.ppid !== PARENT) return true;
  // Behind npm itself the user's own shell may end in good order; behind npm's shell there is npm.
  if (!FIRST || !SHELL.test(FIRST.name)) return false;
  const now = relation(PARENT);
  return now !== null && now.parent !== FIRST.parent;
}

function relation(processId: number): Relation | null {
  try {
    const text = row(processId);
    const {name, parent} = (STAT.exec(text) ?? PS_ROW.exec(text))?.groups ?? {};
    return name === undefined || parent === undefined ? null : {name, parent: Number(parent)};
  } catch {
    // The process has gone, or this system shows no other processes: then the change of the parent itself must do.
    return null;
  }
}

function row(processId: number): string {
  const file = `/proc/${processId}/stat`;
  if (existsSync(file)) return readFileSync(file, 'utf8');
  return execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(processId)], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trimEnd();
}
