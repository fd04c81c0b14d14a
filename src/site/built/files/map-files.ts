import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFramedFile } from '../../pictures/drawing/picture-file.ts';
import { mapColours } from '../../pictures/map/map-colours.ts';
import { buildMapData } from '../../pictures/map/map-data-file.ts';
import { mapPicture } from '../../pictures/map/map-picture.ts';
import { topicShades } from '../../pictures/style-colours.ts';
import { formatWherePicture } from '../../pictures/where-picture.ts';
import { map } from '../map-sheets.ts';
import { addresses, collection, topicBySlug } from '../site-data.ts';
import { bothFormats, fileColours } from './picture-files.ts';
import type { ImageFile, SiteFile } from './site-file.ts';

/** The colours of the topics in both themes. */
function shadesOfTopics() {
  const hues = readFileSync(join(process.cwd(), 'src', 'styles', 'hues.css'), 'utf8');
  return collection.topics.map(({ slug }) => topicShades(hues, topicBySlug(slug).hue));
}

/** The map as data, as a picture to download, and as one that pages share; nothing where there is no map. */
export function mapFiles(): (SiteFile | ImageFile)[] {
  if (!map) return [];
  const { wide, neighboursKept } = map;
  const files = fileColours();
  const colours = mapColours(collection.topics, files);
  const words = { title: collection.title, neighboursKept };
  return [
    {
      address: addresses.mapFile('json'),
      text: () => JSON.stringify(buildMapData(collection, wide, neighboursKept)),
    },
    ...bothFormats(addresses.mapFile, addresses.map, (source) =>
      formatFramedFile(mapPicture(wide, { ...words, source }, colours), files.theme),
    ),
    { address: addresses.wherePicture, text: () => formatWherePicture(wide, shadesOfTopics()) },
  ];
}
