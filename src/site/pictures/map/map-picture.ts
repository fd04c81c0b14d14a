import { escapeXml } from '../../../export/web/xml.ts';
import { dotRadius } from '../../../map/dot-radius.ts';
import { strokesOf } from '../../../map/dot-strokes.ts';
import type { FramedDrawing } from '../drawing/picture-file.ts';
import { mapCaption } from './map-caption.ts';
import { GROUND, type MapColours, SEAM } from './map-colours.ts';
import type { MapName } from './map-names.ts';
import type { MapSheet } from './map-sheet.ts';

/** In units of the sheet. */
const HALO = 4;

/** What a picture of the map says beside what it shows. */
export interface MapWords {
  /** Of the collection. */
  readonly title: string;
  readonly neighboursKept: number;
  /** Whose the picture is, and the address of its page where it has one. */
  readonly source: string;
}

/** The whole map with the names of its widest setting, to be framed as a file. */
export function mapPicture(
  sheet: MapSheet,
  { title, neighboursKept, source }: MapWords,
  colours: MapColours,
): FramedDrawing {
  const names = sheet.names[0]!.names.filter(({ from }) => from === 1);
  return {
    title: `Map: ${title}`,
    note: mapCaption(sheet.dots.length, neighboursKept),
    source,
    ...sheet.size,
    style: [
      `.seams{stroke:${colours.paper};stroke-width:${SEAM}}`,
      `.name{text-anchor:middle;paint-order:stroke;stroke:${colours.paper};stroke-width:${HALO}px;stroke-linejoin:round}`,
      ...names.map(({ topic }) => `.topic-${topic}{fill:${colours.names[topic]}}`),
    ].join(''),
    markup: [
      groundMarkup(sheet, colours),
      dotsMarkup(sheet, colours),
      ...names.map((name) => nameMarkup(name, colours)),
    ].join('\n'),
  };
}

function groundMarkup({ territories }: MapSheet, colours: MapColours): string {
  const paths = territories.map(({ topic, isInside, path }) => {
    const fill = isInside ? 'none' : colours.topics[topic];
    return `<path fill="${fill}" fill-opacity="${GROUND}" d="${path}"/>`;
  });
  return `<g class="seams">\n${paths.join('\n')}\n</g>`;
}

/** The dots as they lie, so that the same papers are the same picture in whatever order they were read. */
function dotsMarkup({ dots, size }: MapSheet, colours: MapColours): string {
  const sorted = dots.toSorted((a, b) => a.topic - b.topic || a.y - b.y || a.x - b.x);
  const paths = strokesOf(sorted).map(
    ({ topic, path }) => `<path stroke="${colours.topics[topic] ?? colours.inkSoft}" d="${path}"/>`,
  );
  const width = 2 * dotRadius(dots.length, size);
  return `<g fill="none" stroke-linecap="round" stroke-width="${width}">\n${paths.join('\n')}\n</g>`;
}

function nameMarkup({ topic, size, lines, leader }: MapName, colours: MapColours): string {
  const line = leader ? `<path fill="none" stroke="${colours.names[topic]}" d="${leader}"/>` : '';
  const texts = lines.map(
    ({ text, x, y }) =>
      `<text class="name topic-${topic}" x="${x}" y="${y}" font-size="${size}">${escapeXml(text)}</text>`,
  );
  return [line, ...texts].join('');
}
