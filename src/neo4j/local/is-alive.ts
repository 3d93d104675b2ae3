/**
 * Whether a process is there, of whichever user.
 *
 * Example: `isAlive(process.pid)` → true; `isAlive(4194305)` → false
 */
export function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}
