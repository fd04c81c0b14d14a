import type { Kind } from '../paper.ts';
import { findGist } from './gist.ts';
import { ABSTRACT_CUES, GIST_CUES, type KindCue, TITLE_CUES } from './kind-cues.ts';

/** The rarer kinds first: of equals the first one wins, except over an analysis. */
const ORDER: readonly Kind[] = [
  'survey',
  'benchmark-or-dataset',
  'tool',
  'position',
  'theory',
  'method',
  'analysis',
];

/** A cue counts for at most this many sentences of the abstract. */
const MOST_SENTENCES = 3;

/**
 * Tells what sort of contribution a paper makes from its title and the sentences of its abstract: cues in
 * the title, in the gist and in all sentences are added up, and the kind with most wins. Without any cue a
 * paper counts as an analysis, which also wins where it is level with another kind.
 */
export function classifyKind(title: string, sentences: readonly string[]): Kind {
  const totals = new Map<Kind, number>(ORDER.map((kind) => [kind, 0]));
  const add = ({ kind, weight }: KindCue, times = 1) =>
    totals.set(kind, (totals.get(kind) ?? 0) + weight * times);
  const gist = findGist(sentences);
  for (const cue of TITLE_CUES) if (cue.pattern.test(title)) add(cue);
  for (const cue of GIST_CUES) if (cue.pattern.test(gist)) add(cue);
  for (const cue of ABSTRACT_CUES) {
    add(cue, Math.min(MOST_SENTENCES, sentences.filter((sentence) => cue.pattern.test(sentence)).length));
  }
  return ORDER.reduce((best, kind) => (totals.get(kind)! > totals.get(best)! ? kind : best), 'analysis');
}
