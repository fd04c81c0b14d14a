import { ID_PATTERN } from '../collection/paper-id.ts';
import type { Redirect } from '../collection/redirects.ts';

const ID_AT_END = new RegExp(`-(${ID_PATTERN})$`);

/** From the ids that papers had under a former address to the slugs they have now, where the id changed. */
export function movedPapers(redirects: readonly Redirect[]): Record<string, string> {
  return Object.fromEntries(
    redirects.flatMap(({ kind, from, to }) => {
      const id = ID_AT_END.exec(from)?.[1];
      return kind === 'paper' && id && !to.endsWith(id) ? [[id, to]] : [];
    }),
  );
}
