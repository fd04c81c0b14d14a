import { paperId } from '../identity.ts';
import { compareText } from '../language/compare-text.ts';
import { foldText } from '../language/fold.ts';
import type { Paper } from '../paper.ts';
import { readableSlug } from '../readable-slug.ts';
import { authorName, parseAuthor } from './author-name.ts';

/** What is known of who wrote a paper, and when. */
type AuthoredPaper = Pick<Paper, 'id' | 'title' | 'authors' | 'year'>;

/** Somebody who wrote several papers of the collection. */
export interface Author<P extends AuthoredPaper = AuthoredPaper> {
  /** `[a-z0-9-]`, distinct. */
  readonly slug: string;
  /** The given name first, where the parts are known: the spelling of most papers. */
  readonly name: string;
  /** Newest first, those without a year last. */
  readonly papers: readonly P[];
}

/**
 * What two spellings of a name have in common: the given name first, without accents, capitals and punctuation.
 * Initials stand for nobody else.
 * @example authorKey('Doe, Jane') === authorKey('jane doe') // => true
 * @example authorKey('J. Doe') === authorKey('Jane Doe') // => false
 */
export function authorKey(author: string): string {
  return foldText(authorName(author))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Longer names, and those in other scripts, have a hash after two hyphens, which no other slug has. */
const PLAIN_KEY = /^[a-z0-9 ]{1,60}$/;

function slugOf(key: string): string {
  if (PLAIN_KEY.test(key)) return key.replaceAll(' ', '-');
  return `${/[a-z0-9]/.test(key) ? readableSlug(key) : 'author'}--${paperId(key)}`;
}

/** Year, newest first, then title. */
function newestFirst(a: AuthoredPaper, b: AuthoredPaper): number {
  return (b.year ?? 0) - (a.year ?? 0) || compareText(a.title, b.title) || compareText(a.id, b.id);
}

/** The spelling that most papers have. */
function usualName(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]![0];
}

/** The authors of two papers or more by their keys: those with most papers first, then by name. */
export function findAuthors<P extends AuthoredPaper>(papers: readonly P[]): Map<string, Author<P>> {
  const found = new Map<string, { names: string[]; papers: Set<P> }>();
  for (const paper of papers) {
    for (const author of paper.authors ?? []) {
      const key = authorKey(author);
      const entry = found.get(key) ?? { names: [], papers: new Set() };
      entry.names.push(authorName(author));
      entry.papers.add(paper);
      found.set(key, entry);
    }
  }
  return new Map(
    [...found]
      .filter(([key, { papers }]) => key !== '' && papers.size > 1)
      .map(([key, { names, papers }]): [string, Author<P>] => [
        key,
        { slug: slugOf(key), name: usualName(names), papers: [...papers].sort(newestFirst) },
      ])
      .sort(([, a], [, b]) => b.papers.length - a.papers.length || compareText(a.name, b.name)),
  );
}

/** Somebody who wrote papers with an author. `slug` is null for the author of one paper. */
export interface Coauthor {
  readonly name: string;
  readonly slug: string | null;
  readonly papers: number;
}

/** Who wrote the papers with an author: those of most papers first, then by name. */
export function findCoauthors(author: Author, authors: ReadonlyMap<string, Author>): Coauthor[] {
  const found = new Map<string, Coauthor>();
  for (const { authors: names = [] } of author.papers) {
    const keys = new Map(names.map((name) => [authorKey(name), authorName(name)]));
    for (const [key, name] of keys) {
      const known = authors.get(key);
      if (known === author) continue;
      const papers = (found.get(key)?.papers ?? 0) + 1;
      found.set(key, { name: known?.name ?? name, slug: known?.slug ?? null, papers });
    }
  }
  return [...found.values()].sort((a, b) => b.papers - a.papers || compareText(a.name, b.name));
}

/**
 * What papers are sorted by: the family name of the first author, where it is unknown the last word of the name,
 * then the whole name. Null without authors.
 * @example firstAuthorKey({ authors: ['Jane Doe', 'Max Roe'] }) // => 'doe jane doe'
 */
export function firstAuthorKey({ authors }: Pick<Paper, 'authors'>): string | null {
  const [first] = authors ?? [];
  if (first === undefined) return null;
  const name = parseAuthor(first);
  const family = 'literal' in name ? name.literal.split(' ').at(-1)! : name.family;
  return foldText(`${family} ${authorName(first)}`);
}

/** An author of a paper as the input has the name, and the slug of the author's page where there is one. */
export type AuthorLink = readonly [author: string, slug?: string];

/** The authors of a paper, in order. */
export function linkAuthors(
  { authors = [] }: Pick<Paper, 'authors'>,
  known: ReadonlyMap<string, Author>,
): AuthorLink[] {
  return authors.map((author): AuthorLink => {
    const slug = known.get(authorKey(author))?.slug;
    return slug === undefined ? [author] : [author, slug];
  });
}
