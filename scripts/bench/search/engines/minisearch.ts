import MiniSearch, { type AsPlainObject } from 'minisearch';
import { indexOptions } from '../../../../src/search/options.ts';
import { termsOf } from '../../../../src/search/words.ts';
import { type OpenEngine, type PaperText, WHOLE_INDEX } from '../engine.ts';

interface Whole {
  readonly titles: readonly string[];
  readonly index: AsPlainObject;
}

/** The index in one piece, with the options of the site's own. */
export function buildWhole(papers: readonly PaperText[]): Whole {
  const search = new MiniSearch(indexOptions);
  search.addAll(papers.map(({ title, abstract }, number) => ({ number, title, abstract })));
  return { titles: papers.map(({ title }) => title), index: search.toJSON() };
}

/** All words, the last one as a beginning too; where no paper has them all, any word, misspelt ones too. */
export const open: OpenEngine = async (load) => {
  const { titles, index } = (await load(WHOLE_INDEX)) as Whole;
  const search = MiniSearch.loadJS(index, indexOptions);
  const isLast = (_term: string, place: number, terms: string[]) => place === terms.length - 1;
  const options = { tokenize: termsOf, prefix: isLast };
  return {
    async find(query, count) {
      const all = search.search(query, { ...options, combineWith: 'AND' });
      const hits = all.length > 0 ? all : search.search(query, { ...options, combineWith: 'OR', fuzzy: 0.2 });
      return hits.slice(0, count).map(({ id }) => titles[id]!);
    },
  };
};
