import fc from 'fast-check';
import { blankPaper } from '../../scripts/bench/search/blank-paper.ts';
import type { Paper } from '../../src/collection/paper.ts';
import type { Topic } from '../../src/collection/topic.ts';
import { type Answer, SearchEngine } from '../../src/search/answer/engine.ts';
import { buildSearchIndex, type SearchIndex } from '../../src/search/build/build-index.ts';

/** A paper with this title and abstract; everything else is plain unless given. */
export function makePaper(
  title: string,
  abstract: string | null = 'Nothing else.',
  rest: Partial<Paper> = {},
): Paper {
  return { ...blankPaper(title, abstract), ...rest };
}

/** A topic without papers. */
export const makeTopic = (slug: string, name: string): Topic => ({
  slug,
  name,
  description: name,
  aliases: [],
  parent: null,
  papers: [],
  related: [],
  phrases: [],
});

const SMALL_VOCABULARY = (
  'attention heads task vectors model merging diffusion image routing experts expert EEG pruning LoRA graph the of ' +
  'multi-task fine-tuning GPT-4 GPT-2 naïve c++ R&D 3D text-to-image (MoE) probing, layers. causal 图像检索'
).split(' ');

const someWords = (most: number) =>
  fc.array(fc.constantFrom(...SMALL_VOCABULARY), { minLength: 1, maxLength: most });

/** Small collections of made-up papers that share words; titles differ, and some have no abstract. */
export const collections = fc
  .array(fc.tuple(someWords(6), fc.option(someWords(40), { freq: 6 })), { minLength: 1, maxLength: 30 })
  .map((texts) =>
    texts.map(([title, abstract], place) =>
      makePaper(`${title.join(' ')} no${place}x`, abstract?.join(' ') ?? null),
    ),
  );

/** An index as a host would serve it, and the names of the pieces asked for so far. */
export function serveIndex(index: SearchIndex) {
  const asked: string[] = [];
  const load = async (name: string): Promise<unknown> => {
    asked.push(name);
    const text = index.files.get(name);
    if (text === undefined) throw new Error(`no piece ${name}`);
    return JSON.parse(text);
  };
  return { asked, load, engine: new SearchEngine(load) };
}

/** A search engine over an index of these papers. */
export function engineFor(papers: readonly Paper[]): SearchEngine {
  return serveIndex(buildSearchIndex(papers)).engine;
}

/** The titles of the papers that an answer shows, best first, phrases checked. */
export async function titlesOf(engine: SearchEngine, answer: Answer): Promise<string[]> {
  const titles = [];
  for (const { number } of answer.hits) {
    if (await answer.matchesPhrases(number)) titles.push((await engine.store.record(number)).title);
  }
  return titles;
}

/** Asks a small collection; titles, best first. */
export async function ask(papers: readonly Paper[], query: string): Promise<string[]> {
  const engine = engineFor(papers);
  return titlesOf(engine, await engine.search(query));
}
