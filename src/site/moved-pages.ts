import type { Collection } from '../collection/collection.ts';
import { ID_PATTERN } from '../collection/paper-id.ts';
import type { Redirect } from '../collection/redirects.ts';
import type { Move } from '../export/web/redirect-files.ts';
import { listPages } from './list-pages.ts';
import type { Addresses } from './shared/addresses.ts';

const ID_AT_END = new RegExp(`-(${ID_PATTERN})$`);

/** Maps former ids of papers to current slugs, where a redirect changed the id. */
export function movedPapers(redirects: readonly Redirect[]): Record<string, string> {
  return Object.fromEntries(
    redirects.flatMap(({ kind, from, to }) => {
      const id = ID_AT_END.exec(from)?.[1];
      return kind === 'paper' && id && !to.endsWith(id) ? [[id, to]] : [];
    }),
  );
}

/** The former addresses of papers and topics, in the order of the redirects; of a topic those of all its pages. */
export function movedAddresses(
  { redirects, topics }: Pick<Collection, 'redirects' | 'topics'>,
  { paper, topicPage }: Pick<Addresses, 'paper' | 'topicPage'>,
): Move[] {
  const sizes = new Map(topics.map(({ slug, papers }) => [slug, papers.length]));
  return redirects.flatMap(({ kind, from, to }) =>
    kind === 'paper'
      ? [{ from: paper(from), to: paper(to) }]
      : listPages(sizes.get(to) ?? 0).map(({ page }) => ({
          from: topicPage(from, page),
          to: topicPage(to, page),
        })),
  );
}
