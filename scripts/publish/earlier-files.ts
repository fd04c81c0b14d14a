import type { Marker } from '../output-folder.ts';
import { type FileHashes, hashFiles, listFiles } from './file-hashes.ts';

/** Names that no person gives a file: they hold a hash or an id. */
const namesOfBuilds = [
  /^_astro\/[^/]+\.[\w-]{8}\.\w+$/,
  /^cards\/(?:topics\/)?[a-z0-9-]+\.[0-9a-z]{8,}\.png$/,
  /^search\/[0-9a-f]{16}\/[a-z0-9-]+\.json$/,
  /^papers\/(?:[a-z0-9-]+-)[a-z2-7]{10}(?:\.md|\/index\.html)$/,
];

/**
 * What builds wrote into a folder, as far as it is known, with the hash of what they wrote. The marker has a list.
 * Builds before there were lists are known by their names only: those that the new site writes too, and those that
 * no person would give.
 */
export function findEarlierFiles(folder: string, marker: Marker | null, wanted: FileHashes): FileHashes {
  if (!marker) return new Map();
  if (marker.files) return new Map(Object.entries({ ...marker.former, ...marker.files }));
  const isOurs = (path: string) =>
    wanted.has(path) || namesOfBuilds.some((pattern) => pattern.test(path.replace(/\.(?:gz|br)$/, '')));
  return hashFiles(folder, listFiles(folder).filter(isOurs));
}
