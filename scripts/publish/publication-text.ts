import type { Publication } from './publish-site.ts';

/** The maximum number of names listed; of further ones only the number is given. */
const MOST_NAMES = 5;

function list(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** Notes for the curator on a publication, a line each. */
export function publicationText({
  kept,
  foreign,
  remainders,
}: Pick<Publication, 'kept' | 'foreign' | 'remainders'>): string[] {
  const lines: string[] = [];
  if (kept.length > 0) {
    lines.push(
      `changed by hand, so they stay as they are: ${list(kept)}. Delete them to have those of the site back with the next build`,
    );
  }
  if (foreign.length > 0) lines.push(`not Papershelf's, left alone: ${list(foreign)}`);
  if (remainders.length > 0) {
    const [{ error }] = remainders as [(typeof remainders)[0]];
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    lines.push(
      `of an earlier site, cannot be deleted (${reason}): ${list(remainders.map(({ path }) => path))}. The next build tries again`,
    );
  }
  return lines;
}
