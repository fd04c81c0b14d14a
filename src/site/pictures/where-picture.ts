import { dotRadius } from '../../map/dot-radius.ts';
import { strokesOf } from '../../map/dot-strokes.ts';
import { distanceOnSheet } from '../../map/hilbert.ts';
import type { Shades } from './accent.ts';
import { GROUND, SEAM } from './map/map-colours.ts';
import type { MapSheet } from './map/map-sheet.ts';

/** The id of the drawing in its file. */
export const WHERE_ID = 'where';

/**
 * The ground and the dots of a map without names, as the text of an SVG file that pages draw upon with `use`. `topics`
 * has the colours of topics by their numbers. The page may set `--map-dot`, the colour of all dots instead of these,
 * and `--paper`, that of the seams.
 */
export function formatWherePicture(sheet: MapSheet, topics: readonly Shades[]): string {
  const { size, territories } = sheet;
  const colourOf = (topic: number) => {
    const { light, dark } = topics[topic] ?? { light: '#5a544b', dark: '#aea79b' };
    return `light-dark(${light},${dark})`;
  };
  const ground = territories
    .filter(({ isInside }) => !isInside)
    .map(({ topic, path }) => `<path fill="${colourOf(topic)}" d="${path}"/>`);
  // Whole units and short ways from dot to dot take few digits.
  const dots = sheet.dots
    .map((dot) => ({ ...dot, x: Math.round(dot.x), y: Math.round(dot.y), along: distanceOnSheet(dot, size) }))
    .sort((a, b) => a.along - b.along || a.paper - b.paper);
  const strokes = strokesOf(dots).map(
    ({ topic, path }) => `<path stroke="var(--map-dot,${colourOf(topic)})" d="${path}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}"><g id="${WHERE_ID}">`,
    `<g fill-opacity="${GROUND}" stroke="var(--paper,none)" stroke-width="${SEAM}">${ground.join('')}</g>`,
    `<g stroke-width="${2 * dotRadius(dots.length, size)}" stroke-linecap="round">${strokes.join('')}</g>`,
    '</g></svg>\n',
  ].join('\n');
}
