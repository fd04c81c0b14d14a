import { getSystemErrorMap } from 'node:util';

/** Read-only calls of the file system. */
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

/** An error of the file system, as far as it can be told from an Error. */
interface FileFault {
  readonly errno: number;
  readonly syscall?: string | undefined;
  readonly place?: string | undefined;
}

/**
 * One sentence for a file system error anywhere in the causes of an error: the failed action, the reason and
 * a solution. Null for other errors.
 */
export function describeFileFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const fault = faultOfNode(error) ?? faultOfBundler(error);
  if (!fault) return describeFileFault(error.cause);
  const [code, reason] = getSystemErrorMap().get(fault.errno) ?? [`error ${fault.errno}`, 'unknown'];
  const act = lookingCalls.has(fault.syscall ?? '') && code !== 'EROFS' ? 'read' : 'write to';
  const place = fault.place === undefined ? 'a file' : JSON.stringify(fault.place);
  const remedy = remedies[code] ?? 'Look after it, or name another place';
  return `cannot ${act} ${place} (${code}: ${reason}). ${remedy}`;
}

function faultOfNode(error: NodeJS.ErrnoException & { dest?: string }): FileFault | null {
  const { code = '', errno, syscall, path, dest } = error;
  if (errno === undefined || !/^E[A-Z0-9]+$/.test(code)) return null;
  return { errno, syscall, place: dest ?? path };
}

/** The bundler is native code and accesses files itself; its errors only have a message. */
function faultOfBundler({ message }: Error): FileFault | null {
  const [, number] = /\(os error (\d+)\)/.exec(message) ?? [];
  if (number === undefined) return null;
  return { errno: -Number(number), place: /(?: in| file) (\/[^\n]+)/.exec(message)?.[1] };
}
