import { formatHex, interpolate } from 'culori';
import type { Topic } from '../../../collection/topic.ts';
import { huesOf } from '../../topic-hue.ts';
import type { FileColours } from '../drawing/picture-file.ts';

/** The colours that a map is drawn with, as #rrggbb. */
export interface MapColours {
  readonly paper: string;
  readonly inkSoft: string;
  /** Of each topic, parallel to those of the collection. */
  readonly topics: readonly string[];
  /** Of their names, which are darker. */
  readonly names: readonly string[];
}

/** How much of a topic's colour lies on its ground. */
export const GROUND = 0.14;
/** The width of the line between the grounds of two topics, in units of the sheet. */
export const SEAM = 2;

/** How much ink is in the colour of a name. */
const INK = 0.38;

/** The colours of a map of these topics. */
export function mapColours(
  topics: readonly Pick<Topic, 'slug' | 'parent'>[],
  { theme: { paper, ink, inkSoft }, hue }: FileColours,
): MapColours {
  const hues = huesOf(topics);
  const colours = topics.map(({ slug }) => hue(hues.get(slug)!));
  const names = colours.map((colour) => formatHex(interpolate([colour, ink], 'oklab')(INK)));
  return { paper, inkSoft, topics: colours, names };
}
