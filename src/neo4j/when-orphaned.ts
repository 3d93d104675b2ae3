/**
 * Notices that the process that started this one has gone, for a server that must not stay behind alone.
 *
 * Example: `npm start`, then `kill -9` on npm: no signal reaches node, but its parent is now another process → within a
 * second `act()` is called once. Only of use where `startedByNpm` is true: a server put into the background by a shell
 * loses its parent in good order when the shell ends.
 */

/** Read as early as can be: a parent that goes while this process is still starting is noticed too. */
const PARENT = process.ppid;

const LOOK_EVERY_MS = 500;

/** Calls `act` once when this process has lost its parent; the function returned stops looking. */
export function whenOrphaned(act: () => void): () => void {
  const timer = setInterval(() => {
    if (process.ppid === PARENT) return;
    clearInterval(timer);
    act();
  }, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
