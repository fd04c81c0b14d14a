import { SearchEngine } from '../../search/answer/engine.ts';
import { indexFileNames } from '../../search/index/index-files.ts';
import { buildAddresses } from '../../site/shared/addresses.ts';
import { part } from '../controls/find-part.ts';
import { indexFileLoader } from '../index-files/load-index-file.ts';
import type { ResultParts } from './results/result-list.ts';
import type { SearchView } from './search-view.ts';

/** What the search page is made from. */
export interface SearchParts {
  readonly engine: SearchEngine;
  readonly results: ResultParts;
  /** Where the files of the index are. */
  readonly folder: string;
}

/** What is printed; null where the page was cut off inside it. */
function parseBase(printed: string | undefined): unknown {
  try {
    return JSON.parse(printed ?? 'null');
  } catch {
    return null;
  }
}

/** Reads from the page where its index is and how its results look. What is printed there is not fetched. */
export function readSearchParts(page: Document, { list, results }: SearchView): SearchParts {
  const { index: folder, base } = results.dataset as { index: string; base: string };
  const printed = page.querySelector('[data-search-base]')?.textContent;
  const load = indexFileLoader(folder);
  const topics = part<HTMLTemplateElement>(page, 'topic-links').content;
  return {
    engine: new SearchEngine(
      async (name) => (name === indexFileNames.base && parseBase(printed)) || load(name),
    ),
    results: {
      list,
      template: page.querySelector<HTMLTemplateElement>('[data-search-result]')!,
      topicLink: (slug) => topics.querySelector(`[data-topic-link="${slug}"]`)!.cloneNode(true),
      addresses: buildAddresses(base),
    },
    folder,
  };
}
