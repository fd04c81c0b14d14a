import type { PaperPlace, TakenText } from './take-away-texts.ts';

/** A paper by its id, or by its search number. */
export type PaperRef = string | number;

/**
 * Writes papers out in the format with this id. `tell` hears how many of them have come, again and again.
 */
export type WriteText = (
  papers: readonly PaperRef[],
  format: string,
  tell?: (fetched: number) => void,
) => Promise<TakenText>;

/** What the page refers to is gone since the site was built anew, or will not be fetched again before a reload. */
export class PageOutdated extends Error {}

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

/** The writer of a menu (`[data-take-away]`). Everything heavy comes with its first use. */
export function lazyWriter(root: HTMLElement): WriteText {
  let writer: Promise<{ write: WriteText }> | null = null;
  return async (papers, format, tell) => {
    // Browsers do not ask again for a script that has failed.
    writer ??= import('./take-away-texts.ts').then(
      ({ TextWriter }) => new TextWriter(placeOf(root)),
      (error) => Promise.reject(new PageOutdated(String(error))),
    );
    return (await writer).write(papers, format, tell);
  };
}
