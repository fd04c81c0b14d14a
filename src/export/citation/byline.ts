import { authorName } from '../../collection/authors/author-name.ts';
import type { AuthorLink } from '../../collection/authors/authors.ts';
import type { Paper } from '../../collection/paper.ts';
import { arxivUrl, doiUrl } from './publication.ts';

/** What is known of a publication besides its text, each field only where the input has it. */
export interface PublicationFacts extends Pick<Paper, 'year' | 'venue' | 'doi' | 'arxivId' | 'sourceUrl'> {
  readonly authors?: readonly AuthorLink[];
}

/** Who wrote a paper, where and when it appeared, and where it is found. */
export interface Byline {
  readonly authors: readonly { readonly name: string; readonly slug: string | undefined }[];
  /** How many authors are left out. */
  readonly more: number;
  /** Venue and year, as far as known; may be empty. */
  readonly place: string;
  readonly links: readonly { readonly name: string; readonly url: string }[];
}

/** A list of one author more would say "and 1 more", which takes the place of a name. */
const withoutLoneRest = (authors: number, most: number) => (authors <= most + 1 ? authors : most);

/**
 * The byline of a paper with its first authors; null where nothing is known.
 * @example buildByline({ authors: [['Doe, Jane', 'jane-doe']], year: 2026 }, 3).place // => '2026'
 */
export function buildByline(facts: PublicationFacts, mostAuthors: number): Byline | null {
  const { authors = [], year, venue, sourceUrl } = facts;
  const shown = withoutLoneRest(authors.length, mostAuthors);
  const doi = doiUrl(facts);
  const arxiv = arxivUrl(facts);
  const links = [
    { name: 'DOI', url: doi },
    { name: 'arXiv', url: arxiv },
    { name: 'Source page', url: sourceUrl === doi || sourceUrl === arxiv ? undefined : sourceUrl },
  ].flatMap(({ name, url }) => (url === undefined ? [] : [{ name, url }]));
  const isDated = venue !== undefined && year !== undefined && venue.includes(String(year));
  const place = [venue, isDated ? undefined : year].filter((part) => part !== undefined).join(', ');
  if (authors.length === 0 && place === '' && links.length === 0) return null;
  return {
    authors: authors.slice(0, shown).map(([author, slug]) => ({ name: authorName(author), slug })),
    more: authors.length - shown,
    place,
    links,
  };
}
