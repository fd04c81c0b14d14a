/** What a name on the map names: an area, a topic, or a paper. */
export type NameLevel = 'area' | 'topic' | 'paper';

/** From this zoom on, topics stand where the areas that hold them stood before. */
const TOPICS_FROM = 2;
/** From this zoom on, there is room for titles. */
const PAPERS_FROM = 6;

/** The zooms at which names of a level stand, from the first to below the second: one range for each name. */
function rangeOf(level: NameLevel, hasAreas: boolean): readonly [from: number, below: number] {
  if (level === 'area') return [0, TOPICS_FROM];
  if (level === 'topic') return [hasAreas ? TOPICS_FROM : 0, Number.POSITIVE_INFINITY];
  return [PAPERS_FROM, Number.POSITIVE_INFINITY];
}

/**
 * Whether names of a level stand at a zoom. Without areas the topics stand from the start.
 * @example isNamed('topic', 1.5, true) // => false
 */
export function isNamed(level: NameLevel, zoom: number, hasAreas: boolean): boolean {
  const [from, below] = rangeOf(level, hasAreas);
  return zoom >= from && zoom < below;
}
