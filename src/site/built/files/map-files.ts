import { readFileSync } from 'node:fs';
import { formatWherePicture } from '../../pictures/map/where-picture.ts';
import { topicShades } from '../../pictures/style-colours.ts';
import { map } from '../map-sheets.ts';
import { addresses, collection, topicBySlug } from '../site-data.ts';
import type { SiteFile } from './site-file.ts';

/** The files of the map; none where there is no map. */
export function mapFiles(): SiteFile[] {
  if (!map) return [];
  const { wide } = map;
  const text = () => {
    // The project's folder is the working directory of every command.
    const hues = readFileSync('src/styles/hues.css', 'utf8');
    const shades = collection.topics.map(({ slug }) => topicShades(hues, topicBySlug(slug).hue));
    return formatWherePicture(wide, shades);
  };
  return [{ address: addresses.wherePicture, text }];
}
