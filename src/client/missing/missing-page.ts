import { part } from '../controls/find-part.ts';

/**
 * The address of the list of which a path is a further page; null for any other path.
 * @example firstPageOf('/shelf/topics/pruning/9/') // => '/shelf/topics/pruning/'
 * @example firstPageOf('/topics/pruning/') // => null
 */
export function firstPageOf(path: string): string | null {
  return /^((?:\/.*)?\/(?:topics|authors)\/[^/]+\/)\d+\/?$/.exec(path)?.[1] ?? null;
}

/** Where a list has fewer pages than it had, leads from the address of one that is gone to its first. */
export function setUpMissingPage(page: Document): void {
  const first = firstPageOf(page.location.pathname);
  if (first === null) return;
  const hint = part(page, 'first-page-hint');
  // A path alone cannot lead to another host.
  part<HTMLAnchorElement>(hint, 'first-page').pathname = first;
  hint.hidden = false;
}
