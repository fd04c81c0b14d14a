import { buildNumbersPictures } from '../pictures/numbers/collection-numbers.ts';
import { buildOverlapPictures, type OverlapPictures } from '../pictures/overlap/overlap-picture.ts';
import type { Picture } from '../pictures/picture.ts';
import { facetGroups } from '../printed-facets.ts';
import type { OfferedFile } from './downloads.ts';
import { searchIndex } from './search-index.ts';
import { addresses, collection } from './site-data.ts';

let overlaps: OverlapPictures | undefined;

/** How the topics of this collection overlap; drawn once. */
export function overlapPictures(): OverlapPictures {
  overlaps ??= buildOverlapPictures({ ...collection, addresses });
  return overlaps;
}

let numbers: readonly Picture[] | undefined;

/** The collection in numbers; drawn once. Pages that call this are rendered when the index has been written. */
export function numbersPictures(): readonly Picture[] {
  const { papers, topics } = collection;
  numbers ??= buildNumbersPictures({
    papers,
    topics,
    addresses,
    facets: facetGroups(searchIndex().columns, topics),
  });
  return numbers;
}

/** All pictures of this collection. */
export function allPictures(): Picture[] {
  const { all, ofAreas } = overlapPictures();
  return [...numbersPictures(), ...(all ? [all] : []), ...ofAreas.values()];
}

/** The files of a picture. */
export function pictureDownloads({ name }: Picture): readonly OfferedFile[] {
  return [
    { name: 'SVG', mediaType: 'image/svg+xml', address: addresses.pictureFile(name, 'svg') },
    { name: 'PNG', mediaType: 'image/png', address: addresses.pictureFile(name, 'png') },
  ];
}
