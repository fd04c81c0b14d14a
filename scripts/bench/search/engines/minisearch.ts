import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { indexOptionsFor, type SearchDocument } from '../../../../src/search/index/options.ts';
import { termsOf } from '../../../../src/search/query/words.ts';
import { type OpenEngine, type PaperText, WHOLE_INDEX } from '../engine.ts';

interface Whole {
  readonly titles: readonly string[];
  readonly index: AsPlainObject;
}

/** The terms of the site's own index, ranked field by field with values that find known papers best. */
const options: Options<SearchDocument> = {
  ...indexOptionsFor(),
  searchOptions: { boost: { title: 5 }, bm25: { k: 0.6, b: 0.7, d: 0.5 }, processTerm: (term) => term },
};

/** The index in one piece. */
export function buildWhole(papers: readonly PaperText[]): Whole {
  const search = new MiniSearch(options);
  search.addAll(papers.map(({ title, abstract }, number) => ({ number, title, abstract })));
  return { titles: papers.map(({ title }) => title), index: search.toJSON() };
}

/** All words, the last one as a beginning too; where no paper has them all, any word, misspelt ones too. */
export const open: OpenEngine = async (load) => {
  const { titles, index } = (await load(WHOLE_INDEX)) as Whole;
  const search = MiniSearch.loadJS(index, options);
  const isLast = (_term: string, place: number, terms: string[]) => place === terms.length - 1;
  const asked = { tokenize: termsOf, prefix: isLast };
  return {
    async find(query, count) {
      const all = search.search(query, { ...asked, combineWith: 'AND' });
      const hits = all.length > 0 ? all : search.search(query, { ...asked, combineWith: 'OR', fuzzy: 0.2 });
      return hits.slice(0, count).map(({ id }) => titles[id]!);
    },
  };
};
