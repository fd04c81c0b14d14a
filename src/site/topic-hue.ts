/** How many hues `styles/hues.css` defines; neighbours on the list are far apart on the colour wheel. */
const HUES = 24;
const STRIDE = 7;

/** The class name that gives the topic at this place of the topics file its hue. */
export function hueOf(topicIndex: number): string {
  return `hue-${(topicIndex * STRIDE) % HUES}`;
}
