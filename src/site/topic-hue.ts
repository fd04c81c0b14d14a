/** The number of hues in `styles/hues.css`; consecutive ones are far apart on the colour wheel. */
const HUES = 24;
const STRIDE = 7;

/** The class name of the hue for the topic at this index of the topics file. */
export function hueOf(topicIndex: number): string {
  return `hue-${(topicIndex * STRIDE) % HUES}`;
}
