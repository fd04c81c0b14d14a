import lunr from 'lunr';
import { type OpenEngine, type PaperText, WHOLE_INDEX } from '../engine.ts';

interface Whole {
  readonly titles: readonly string[];
  readonly index: object;
}

export function buildWhole(papers: readonly PaperText[]): Whole {
  const index = lunr(function build() {
    this.ref('number');
    this.field('title', { boost: 5 });
    this.field('abstract');
    papers.forEach(({ title, abstract }, number) => {
      this.add({ number, title, abstract });
    });
  });
  return { titles: papers.map(({ title }) => title), index: index.toJSON() };
}

/** All words; else all, the last one as a beginning; else any, with one letter wrong. */
export const open: OpenEngine = async (load) => {
  const { titles, index } = (await load(WHOLE_INDEX)) as Whole;
  const search = lunr.Index.load(index);
  // lunr keeps the options object of each term and writes the term into it: every term needs its own.
  const required = () => ({ presence: lunr.Query.presence.REQUIRED });
  const beginning = () => ({ ...required(), wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
  const findAll = (words: string[]) =>
    search.query((query) => {
      for (const word of words) query.term(word, required());
    });
  const findBeginning = (words: string[]) =>
    search.query((query) => {
      for (const [place, word] of words.entries()) {
        query.term(word, place === words.length - 1 ? beginning() : required());
      }
    });
  const findAny = (words: string[]) =>
    search.query((query) => {
      for (const word of words) {
        query.term(word, { boost: 10 });
        query.term(word, { editDistance: 1 });
      }
    });
  return {
    async find(query, count) {
      const words = lunr.tokenizer(query).map(String);
      let hits = findAll(words);
      if (hits.length === 0) hits = findBeginning(words);
      if (hits.length === 0) hits = findAny(words);
      return hits.slice(0, count).map(({ ref }) => titles[Number(ref)]!);
    },
  };
};
