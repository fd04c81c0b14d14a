import { Document } from 'flexsearch';
import { type OpenEngine, type PaperText, WHOLE_INDEX } from '../engine.ts';

interface Whole {
  readonly titles: readonly string[];
  /** What the index exports, part by part. */
  readonly parts: Record<string, string>;
}

const newIndex = () =>
  new Document({ tokenize: 'forward', document: { id: 'number', index: ['title', 'abstract'] } });

export async function buildWhole(papers: readonly PaperText[]): Promise<Whole> {
  const index = newIndex();
  papers.forEach(({ title, abstract }, number) => {
    index.add({ number, title, abstract });
  });
  const parts: Record<string, string> = {};
  await index.export((key, part) => {
    parts[key] = part;
  });
  return { titles: papers.map(({ title }) => title), parts };
}

/** Papers with all words, those found by their title first; then papers with some of them. */
export const open: OpenEngine = async (load) => {
  const { titles, parts } = (await load(WHOLE_INDEX)) as Whole;
  const index = newIndex();
  for (const [key, part] of Object.entries(parts)) index.import(key, part);
  const numbers = (query: string, limit: number, suggest: boolean) =>
    index.search(query, { limit, suggest }).flatMap(({ result }) => result.map(Number));
  return {
    async find(query, count) {
      const found = new Set([...numbers(query, count, false), ...numbers(query, count, true)]);
      return [...found].slice(0, count).map((number) => titles[number]!);
    },
  };
};
