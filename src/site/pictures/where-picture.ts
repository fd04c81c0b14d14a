import { dotRadius } from '../../map/dot-radius.ts';
import { strokesOf } from '../../map/dot-strokes.ts';
import { distanceOnSheet } from '../../map/hilbert.ts';
import type { SheetPoint, SheetSize } from '../../map/map-data.ts';
import type { Shades } from './accent.ts';
import { GROUND, SEAM } from './map/map-colours.ts';
import type { MapSheet } from './map/map-sheet.ts';

/** The ids of the drawing in its file, and of its dots alone. */
export const WHERE_ID = 'where';
export const WHERE_DOTS_ID = 'dots';

/** So many dots take 20 kB when they are sent, and more could not be told apart where the picture is small. */
const MOST_DOTS = 12_000;

/** The first dot in each square of a grid, whose squares are so large that these dots are few enough. */
function thinOut<Dot extends SheetPoint>(dots: readonly Dot[], side = 1): readonly Dot[] {
  const firsts = new Map<string, Dot>();
  for (const dot of dots) {
    const square = `${Math.floor(dot.x / side)} ${Math.floor(dot.y / side)}`;
    if (!firsts.has(square)) firsts.set(square, dot);
  }
  return firsts.size > MOST_DOTS ? thinOut(dots, side + 1) : [...firsts.values()];
}

/** The radius of the dots of so many papers where they are shown on a sheet, in its units. */
export const whereRadius = (papers: number, size: SheetSize): number =>
  dotRadius(Math.min(papers, MOST_DOTS), size);

/**
 * The ground and the dots of a map without names, as the text of an SVG file that pages draw upon with `use`. `topics`
 * has the colours of topics by their numbers. Of very many papers that lie close together one is drawn. The page may set
 * `--map-dot`, the colour of all dots instead of these, and `--paper`, that of the seams. One that shows the dots alone
 * sets their `stroke-width`, and where its axes are not enlarged alike, `--map-dot-effect`: their `vector-effect`.
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
  const strokes = strokesOf(thinOut(dots)).map(
    ({ topic, path }) =>
      `<path stroke="var(--map-dot,${colourOf(topic)})" vector-effect="var(--map-dot-effect,none)" d="${path}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}"><g id="${WHERE_ID}">`,
    `<g fill-opacity="${GROUND}" stroke="var(--paper,none)" stroke-width="${SEAM}">${ground.join('')}</g>`,
    `<g stroke-width="${2 * whereRadius(dots.length, size)}">`,
    `<g id="${WHERE_DOTS_ID}" stroke-linecap="round">${strokes.join('')}</g>`,
    '</g></g></svg>\n',
  ].join('\n');
}
