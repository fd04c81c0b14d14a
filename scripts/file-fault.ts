import { getSystemErrorMap } from 'node:util';

/** Calls of the file system that only look. */
const lookingCalls = new Set([
  'open',
  'read',
  'scandir',
  'stat',
  'lstat',
  'opendir',
  'readlink',
  'realpath',
  'watch',
]);

const remedies: Record<string, string> = {
  EACCES: 'Change its permissions, or name another place',
  EDQUOT: 'Free some room and run the command again',
  EMFILE: 'Allow more open files (ulimit -n) and run the command again',
  ENAMETOOLONG: 'Choose a shorter name',
  ENFILE: 'End other programs and run the command again',
  ENOENT: 'Check the name, and run the command again if something removed it meanwhile',
  ENOSPC: 'Free some room and run the command again',
  EPERM: 'Change its permissions, or name another place',
  EROFS: 'Name a place that can be written to',
};

/**
 * One sentence for a failure of the file system, wherever in the causes of an error it stands: what could not be
 * done, why, and the way out. Null for other errors.
 */
export function describeFileFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, errno, syscall, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  if (code === undefined || errno === undefined || !/^E[A-Z0-9]+$/.test(code))
    return describeFileFault(error.cause);
  const act = lookingCalls.has(syscall ?? '') && code !== 'EROFS' ? 'read' : 'write to';
  const place = dest ?? path;
  const [, reason = ''] = getSystemErrorMap().get(errno) ?? [];
  const remedy = remedies[code] ?? 'Look after it, or name another place';
  return `cannot ${act} ${place === undefined ? 'a file' : JSON.stringify(place)} (${code}: ${reason}). ${remedy}`;
}
