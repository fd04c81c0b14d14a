import { readdirSync, readFileSync } from 'node:fs';

/** Ticks in a second of the times in /proc: a constant of Linux on all common processors. */
const TICKS_A_SECOND = 100;

/** What /proc says of a process; times in seconds of CPU, user and system together. */
export interface ProcessState {
  readonly id: number;
  readonly parent: number;
  readonly own: number;
  /** Of its children that have ended, and of theirs. */
  readonly ofEnded: number;
}

/**
 * Reads the text of `/proc/ID/stat`.
 * @example parseProcessState('7 (a b) c) S 3 7 7 0 -1 0 0 0 0 0 150 50 20 5 20 0')
 * // => { id: 7, parent: 3, own: 2, ofEnded: 0.25 }
 */
export function parseProcessState(text: string): ProcessState {
  // The name is in parentheses, and may hold any sign.
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [user, system, endedUser, endedSystem] = fields.slice(11, 15) as [number, number, number, number];
  return {
    id: Number.parseInt(text, 10),
    parent: fields[1]!,
    own: (user + system) / TICKS_A_SECOND,
    ofEnded: (endedUser + endedSystem) / TICKS_A_SECOND,
  };
}

/** A process and all its descendants, parents before children; none if it is not in the list. */
export function treeOf(id: number, processes: readonly ProcessState[]): ProcessState[] {
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const tree = processes.filter((process) => process.id === id);
  for (const process of tree) tree.push(...(children.get(process.id) ?? []));
  return tree;
}

/** The CPU of a tree so far, in seconds, with that of processes that have ended. */
export const cpuOf = (tree: readonly ProcessState[]): number =>
  tree.reduce((sum, { own, ofEnded }) => sum + own + ofEnded, 0);

/** The text of a file of /proc; null for a process that has ended. */
function readState(name: string): string | null {
  try {
    return readFileSync(`/proc/${name}`, 'utf8');
  } catch {
    return null;
  }
}

/** This process as /proc has it. */
export const thisProcessState = (): ProcessState => parseProcessState(readState('self/stat')!);

/** The running process with this id and its descendants. */
export function readTree(id: number): ProcessState[] {
  const running = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readState(`${name}/stat`) ?? [])
    .map(parseProcessState);
  return treeOf(id, running);
}

/** The memory that processes hold at this moment, in bytes; what two share is counted twice. */
export function memoryOf(tree: readonly ProcessState[]): number {
  return tree.reduce((sum, { id }) => {
    const [, kilobytes] = /^VmRSS:\s*(\d+) kB$/m.exec(readState(`${id}/status`) ?? '') ?? [];
    return sum + Number(kilobytes ?? 0) * 1024;
  }, 0);
}
