/** A unique name of this process: process ids are reused, and in containers start anew. */
export const thisProcess = `${process.pid}-${Math.round(performance.timeOrigin).toString(36)}`;

/**
 * Whether a process may still run on this machine, given its name, or the process id alone for other
 * processes.
 */
export function isRunning(name: string): boolean {
  const pid = Number.parseInt(name, 10);
  if (pid === process.pid) return name === thisProcess;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: the process runs, but belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
