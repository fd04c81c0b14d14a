import { ID_PATTERN } from '../collection/paper-id.ts';
import type { Redirect } from '../collection/redirects.ts';

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
