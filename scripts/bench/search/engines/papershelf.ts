import { SearchEngine } from '../../../../src/search/answer/engine.ts';
import type { OpenEngine } from '../engine.ts';

/** Where the index lies relative to the page. */
export const PAPERSHELF_FOLDER = 'index';

export const open: OpenEngine = async (load) => {
  const engine = new SearchEngine((name) => load(`${PAPERSHELF_FOLDER}/${name}`));
  await engine.store.base();
  return {
    async find(query, count) {
      const answer = await engine.search(query);
      const records = answer.best(count).map(({ number }) => engine.store.record(number));
      return (await Promise.all(records)).map(({ title }) => title);
    },
  };
};
