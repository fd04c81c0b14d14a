import { escapeXml } from '../../../export/web/xml.ts';
import { dotRadius } from '../../../map/dot-radius.ts';
import { strokesOf } from '../../../map/dot-strokes.ts';
import { hilbertDistance } from '../../../map/hilbert.ts';
import type { FramedDrawing } from '../drawing/picture-file.ts';
import { mapCaption } from './map-caption.ts';
import type { MapColours } from './map-colours.ts';
import type { MapName } from './map-names.ts';
import type { MapSheet } from './map-sheet.ts';

/** How much of a topic's colour lies on its ground. */
const GROUND = 0.14;

/** In units of the sheet. */
const SEAM = 2;
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

function dotsMarkup({ dots, size }: MapSheet, colours: MapColours): string {
  const paths = strokesOf(dots).map(
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

/**
 * The map without names, as an SVG file of which pages show the part "where": in colours that do on light and dark paper,
 * and with places in whole units, since it is shown small. How strong its dots are, `stroke-opacity` says from outside.
 */
export function groundFile({ territories, dots, size }: MapSheet, colours: MapColours): string {
  const along = ({ x, y }: { x: number; y: number }) =>
    hilbertDistance((x * 4095) / size.width, (y * 4095) / size.width);
  // Short ways from dot to dot take fewer digits.
  const inOrder = dots
    .map((dot) => ({ ...dot, x: Math.round(dot.x), y: Math.round(dot.y), along: along(dot) }))
    .sort((a, b) => a.along - b.along || a.paper - b.paper);
  const ground = territories
    .filter(({ isInside }) => !isInside)
    .map(({ topic, path }) => `<path fill="${colours.topics[topic]}" d="${path}"/>`);
  const strokes = strokesOf(inOrder).map(
    ({ topic, path }) => `<path stroke="${colours.topics[topic] ?? colours.inkSoft}" d="${path}"/>`,
  );
  const { width, height } = size;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">
<g id="where">
<g stroke="none" fill-opacity="${GROUND}">
${ground.join('\n')}
</g>
<g fill="none" stroke-linecap="round" stroke-width="${2 * dotRadius(dots.length, size)}">
${strokes.join('\n')}
</g>
</g>
</svg>
`;
}
