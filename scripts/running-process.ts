/** This process by a name that no other has: numbers come round again, in containers at every start. */
export const thisProcess = `${process.pid}-${Math.round(performance.timeOrigin).toString(36)}`;

/** Whether the process of such a name may still run on this machine; a number alone will do for others than this one. */
export function isRunning(name: string): boolean {
  const pid = Number.parseInt(name, 10);
  if (pid === process.pid) return name === thisProcess;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be signalled, and runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
