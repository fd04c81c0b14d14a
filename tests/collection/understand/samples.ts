import fc from 'fast-check';
import { type Corpus, readCorpus } from '../../../src/collection/understand/corpus.ts';
import type { PaperText, StudiedText } from '../../../src/collection/understand/paper-text.ts';

const WORDS = (
  'attention heads task vectors model merging diffusion images routing experts EEG pruning LoRA retrieval graph ' +
  'the of in and learning multi-task fine-tuning in-context “quoted” (MoE) probing, layers. Knowledge. causal'
).split(' ');

const words = (min: number, max: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: min, maxLength: max }).map((list) => list.join(' '));

/** Small collections of made-up papers that share words, with ids of their own. */
export const somePapers: fc.Arbitrary<StudiedText[]> = fc
  .array(fc.record({ title: words(1, 5), abstract: words(1, 25) }), { maxLength: 12 })
  .map((list) => list.map((paper, i) => ({ id: `paper${String.fromCharCode(97 + i)}`, ...paper })));

/** The same papers in another order. */
export const papersTwice: fc.Arbitrary<[StudiedText[], StudiedText[]]> = somePapers.chain((papers) =>
  fc.tuple(fc.constant(papers), fc.shuffledSubarray(papers, { minLength: papers.length })),
);

/** What a step finds in the corpus of some papers, in the order in which they are given. */
export function findIn<Found>(papers: readonly PaperText[], step: (corpus: Corpus) => Found[]): Found[] {
  const corpus = readCorpus(papers);
  const found = step(corpus);
  const byId = new Map(corpus.papers.map(({ id }, place) => [id, found[place]!]));
  return papers.map(({ id }) => byId.get(id)!);
}
