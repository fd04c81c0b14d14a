import { loadOnce } from '../../search/load-once.ts';
import { part } from '../controls/find-part.ts';
import { loadScript } from '../controls/page-script.ts';
import type { ExportedText, PaperPlace, PaperRef } from './exported-text.ts';

/** Formats papers as the export format with this id. `tell` receives the number of papers loaded so far. */
export type WriteText = (
  papers: readonly PaperRef[],
  format: string,
  tell?: (fetched: number) => void,
) => Promise<ExportedText>;

function placeOf({ dataset }: HTMLElement): PaperPlace {
  const { index = '', base = '/', topics = '{}', collection = '', snapshot } = dataset;
  return {
    index,
    base,
    address: location.href,
    topicNames: JSON.parse(topics),
    context: { collectionTitle: collection, snapshot: snapshot ?? null },
  };
}

/**
 * The writer of the menus of a page (`[data-export]`), the first of which says where the papers are from; its code and
 * data are lazy-loaded at the first export.
 */
export function lazyWriter(page: ParentNode): WriteText {
  const writer = loadOnce(async () => {
    const TextWriter = await loadScript(() => import('./later/export-texts.ts'), 'TextWriter');
    return new TextWriter(placeOf(part(page, 'export')));
  });
  return async (papers, format, tell) => (await writer()).write(papers, format, tell);
}
