import { countOf } from '../../shared/wording.ts';

/** How many of ten, with the verb. */
const OF_TEN = [
  'hardly any are',
  'about one is',
  'about two are',
  'about three are',
  'about four are',
  'about five are',
  'about six are',
  'about seven are',
  'about eight are',
  'about nine are',
  'all are',
];

/** What a map of this many papers shows. */
export function mapLead(papers: number): string {
  return `Every dot is one of ${countOf(papers, 'paper')}; dots near each other are similar papers.`;
}

/**
 * How a map is to be read, and how far its distances can be trusted: `neighboursKept` is the share of the ten papers
 * most similar to a paper that are among its ten nearest dots, 0 to 1.
 */
export function mapReading(neighboursKept: number): string {
  return [
    'Coloured ground: where a topic’s papers are densest.',
    `Distance is approximate: of the ten papers most like a paper, ${OF_TEN[Math.round(10 * neighboursKept)]} among its ten nearest dots.`,
    'Direction, and the size of an area, mean nothing.',
  ].join(' ');
}

/** Both, for a map that stands alone: what it shows, and how it is to be read. */
export function mapCaption(papers: number, neighboursKept: number): string {
  return `${mapLead(papers)} ${mapReading(neighboursKept)}`;
}
