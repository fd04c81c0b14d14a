import { formatHex, interpolate } from 'culori';
import type { Topic } from '../../../collection/topic.ts';
import { huesOf } from '../../topic-hue.ts';
import { themeColours, topicColour } from '../style-colours.ts';

/** The colours that a map is drawn with, as #rrggbb. */
export interface MapColours extends ReturnType<typeof themeColours> {
  /** Of each topic, parallel to those of the collection. */
  readonly topics: readonly string[];
  /** Of their names, which are darker. */
  readonly names: readonly string[];
}

/** How much ink is in the colour of a name. */
const INK = 0.38;

/** The colours of a map in the light theme, from the texts of tokens.css and hues.css. */
export function mapColours(
  topics: readonly Pick<Topic, 'slug' | 'parent'>[],
  tokensCss: string,
  huesCss: string,
): MapColours {
  const theme = themeColours(tokensCss, 'light');
  const hues = huesOf(topics);
  const colours = topics.map(({ slug }) => topicColour(huesCss, hues.get(slug)!));
  const names = colours.map((colour) => formatHex(interpolate([colour, theme.ink], 'oklab')(INK)));
  return { ...theme, topics: colours, names };
}
