import { buildByline, type PublicationFacts } from '../../../export/citation/byline.ts';
import type { WordMatcher } from '../../../search/answer/highlight.ts';
import type { Addresses } from '../../../site/shared/addresses.ts';
import { setMarkedText } from '../results/marked-text.ts';

/** The text, its matches marked, in an element with this name. */
function marked<Name extends 'a' | 'bdi' | 'span'>(name: Name, text: string, isMatch: WordMatcher) {
  const element = document.createElement(name);
  setMarkedText(element, text, isMatch);
  return element;
}

/** The names of authors, those with a page as links, and the number of those left out. */
function authorNodes(
  { authors, more }: NonNullable<ReturnType<typeof buildByline>>,
  isMatch: WordMatcher,
  addresses: Pick<Addresses, 'author'>,
): (Node | string)[] {
  const nodes = authors.flatMap(({ name, slug }, index) => {
    const element = marked(slug === undefined ? 'bdi' : 'a', name, isMatch);
    if (slug !== undefined) {
      element.setAttribute('href', addresses.author(slug));
      element.dir = 'auto';
    }
    return index > 0 ? [', ', element] : [element];
  });
  return more > 0 ? [...nodes, ` and ${more}\u00a0more`] : nodes;
}

/**
 * Fills the printed place of a byline, which says how many authors it may name, as `components/paper-card/Byline.astro`
 * prints it.
 */
export function showByline(
  place: HTMLElement,
  paper: PublicationFacts & { readonly title: string },
  isMatch: WordMatcher,
  addresses: Pick<Addresses, 'author'>,
): void {
  const byline = buildByline(paper, Number(place.dataset.byline));
  if (byline === null) return;
  const parts: HTMLElement[] = [];
  if (byline.authors.length > 0) {
    const authors = document.createElement('span');
    authors.className = 'authors';
    authors.append(...authorNodes(byline, isMatch, addresses));
    parts.push(authors);
  }
  if (byline.place !== '') {
    const where = marked('span', byline.place, isMatch);
    where.dir = 'auto';
    parts.push(where);
  }
  for (const { name, url } of byline.links) {
    const link = document.createElement('a');
    link.href = url;
    link.rel = 'external noopener';
    const title = document.createElement('span');
    title.className = 'visually-hidden';
    title.textContent = ` of ${paper.title}`;
    link.append(name, title);
    parts.push(link);
  }
  place.replaceChildren(...parts.flatMap((part, index) => (index > 0 ? [' ', part] : [part])));
  place.hidden = false;
}
