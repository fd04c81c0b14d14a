import { phraseKey } from '../../../../../src/collection/language/phrases.ts';
import type { TopicDraft } from '../../../../../src/collection/understand/discover/grouping/topic-drafts.ts';

/** A draft of a topic, about these papers (1) or mentioned by them (less), that was found in the papers of an area. */
export function draft(
  written: string,
  {
    about,
    mentioned = [],
    papers = about,
    area = 0,
  }: {
    about: readonly number[];
    mentioned?: readonly number[];
    papers?: readonly number[];
    area?: number;
  },
): TopicDraft {
  const cover = new Map([
    ...mentioned.map((paper) => [paper, 0.5] as const),
    ...about.map((paper) => [paper, 1] as const),
  ]);
  const key = phraseKey(written);
  const fit = { share: 1, held: about.length, score: 1 };
  return { term: { key, sense: key, written, kind: 'subject', cover, fit }, area, papers: new Set(papers) };
}

/** The whole numbers from one up to another, which is left out. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);
