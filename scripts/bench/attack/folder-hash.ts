import { hashFiles, listFiles } from '../../publish/file-hashes.ts';

/** The hashes of the files of a built site by their paths, with slashes; without hidden files. */
export function hashSite(folder: string): Map<string, string> {
  const isShown = (path: string) => !path.split('/').some((name) => name.startsWith('.'));
  return hashFiles(folder, listFiles(folder).filter(isShown));
}

/** The paths of files that only one of two sites has, or whose contents differ. */
export function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path)).sort();
}
