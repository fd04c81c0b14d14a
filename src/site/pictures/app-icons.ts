import { Resvg } from '@resvg/resvg-js';
import type { ThemeColours } from './style-colours.ts';

/** The icons of the installed site. A maskable icon keeps its mark within the safe zone of any mask. */
export const appIcons = [
  { name: 'icon-192', size: 192, mark: 0.84, purpose: 'any' },
  { name: 'icon-512', size: 512, mark: 0.84, purpose: 'any' },
  { name: 'maskable-512', size: 512, mark: 0.58, purpose: 'maskable' },
  { name: 'apple-touch', size: 180, mark: 0.7, purpose: 'apple' },
] as const;
export type AppIcon = (typeof appIcons)[number];

/** Draws the mark of `public/favicon.svg` in the accent as a PNG. Throws where the drawing has no path. */
export function drawIcon(
  favicon: string,
  { size, mark }: AppIcon,
  { paper, accent }: ThemeColours,
): Uint8Array {
  const path = /<path d="([^"]+)"/.exec(favicon)?.[1];
  if (!path) throw new Error('Papershelf: public/favicon.svg has no path to draw icons from');
  const edge = (24 * (1 - mark)) / 2;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="${paper}" d="M0 0h24v24H0z"/><path fill="${accent}" transform="translate(${edge} ${edge}) scale(${mark})" d="${path}"/></svg>`;
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}
