import { authorName } from '../../collection/authors/author-name.ts';
import { compareText } from '../../collection/language/compare-text.ts';
import type { Paper } from '../../collection/paper.ts';
import type { TermEntry } from '../index/index-files.ts';
import { encodePostings, type Postings } from '../index/postings.ts';
import { termsOf } from '../query/words.ts';

type Publication = Pick<Paper, 'authors' | 'venue' | 'year'>;

/** What is searched of a publication besides its title and abstract: its authors, and its venue with the year. */
const textsOf = ({ authors = [], venue = '', year }: Publication) => [
  // The comma keeps the last word of a name and the first of the next one apart.
  authors.map(authorName).join(', '),
  `${venue}, ${year ?? ''}`,
];

/** The papers with each term of a text, in order. */
function postingsByTerm(texts: readonly string[]): Map<string, Postings> {
  const papers = new Map<string, number[]>();
  for (const [number, text] of texts.entries()) {
    for (const term of new Set(termsOf(text))) {
      const known = papers.get(term);
      if (known) known.push(number);
      else papers.set(term, [number]);
    }
  }
  return new Map([...papers].map(([term, numbers]) => [term, encodePostings(numbers.map((n) => [n, 1]))]));
}

/**
 * Adds the words of authors and venues to the sorted terms of titles and abstracts. `papers` are in search-number
 * order. Terms without such papers stay as they are.
 */
export function addPublicationTerms(
  terms: readonly TermEntry[],
  papers: readonly Publication[],
): TermEntry[] {
  const texts = papers.map(textsOf);
  const authors = postingsByTerm(texts.map(([names]) => names!));
  const venues = postingsByTerm(texts.map(([, venue]) => venue!));
  const entries = new Map(terms.map((entry) => [entry[0], entry]));
  for (const term of new Set([...authors.keys(), ...venues.keys()])) {
    const [, title, abstract] = entries.get(term) ?? [term, '', ''];
    const author = authors.get(term) ?? '';
    const venue = venues.get(term);
    entries.set(term, venue ? [term, title, abstract, author, venue] : [term, title, abstract, author]);
  }
  return [...entries.values()].sort((a, b) => compareText(a[0], b[0]));
}
