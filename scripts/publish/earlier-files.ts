import type { Marker } from '../output-folder.ts';
import { type FileHashes, hashFiles, listFiles } from './file-hashes.ts';

/** File names with a hash or an id, which only builds use. */
const namesOfBuilds = [
  /^_astro\/[^/]+\.[\w-]{8}\.\w+$/,
  /^cards\/(?:topics\/)?[a-z0-9-]+\.[0-9a-z]{8,}\.png$/,
  /^search\/[0-9a-f]{16}\/[a-z0-9-]+\.json$/,
  /^papers\/(?:[a-z0-9-]+-)[a-z2-7]{10}(?:\.md|\/index\.html)$/,
];

/**
 * Files that earlier builds are known to have written, with their hashes. The marker lists them. For builds
 * without a list they are recognised by name: those that the new site has too, and those with names that only
 * builds use.
 */
export function findEarlierFiles(folder: string, marker: Marker | null, wanted: FileHashes): FileHashes {
  if (!marker) return new Map();
  if (marker.files) return new Map(Object.entries({ ...marker.former, ...marker.files }));
  const isOurs = (path: string) =>
    wanted.has(path) || namesOfBuilds.some((pattern) => pattern.test(path.replace(/\.(?:gz|br)$/, '')));
  return hashFiles(folder, listFiles(folder).filter(isOurs));
}
