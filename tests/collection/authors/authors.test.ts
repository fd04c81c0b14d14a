import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findAuthors,
  findCoauthors,
  firstAuthorKey,
  linkAuthors,
} from '../../../src/collection/authors/authors.ts';

const paper = (id: string, authors: readonly string[], year?: number) => ({
  id,
  title: `Title ${id}`,
  authors,
  ...(year !== undefined && { year }),
});
const namesOf = (papers: Parameters<typeof findAuthors>[0]) => [...findAuthors(papers).values()];

describe('authors of several papers', () => {
  test('are one person in either order of the names, with and without accents, by the usual spelling', () => {
    const papers = [paper('a', ['Müller, Anna']), paper('b', ['Anna Müller']), paper('c', ['ANNA MULLER'])];
    expect(namesOf(papers)).toMatchObject([{ name: 'Anna Müller', slug: 'anna-muller' }]);
  });

  test('are others where only initials agree, and none with a single paper', () => {
    const papers = [paper('a', ['Doe, Jane', 'Doe, J.']), paper('b', ['Jane Doe', 'Roe, Max'])];
    expect(namesOf(papers).map(({ name }) => name)).toEqual(['Jane Doe']);
  });

  test('have a paper once that names them twice', () => {
    expect(namesOf([paper('a', ['Jane Doe', 'Doe, Jane'])])).toEqual([]);
  });

  test('have their newest paper first, and those without a year last', () => {
    const papers = [paper('a', ['Jane Doe']), paper('b', ['Jane Doe'], 2020), paper('c', ['Jane Doe'], 2024)];
    expect(namesOf(papers)[0]!.papers.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  test('stand in the order of their papers, then of their names', () => {
    const two = (name: string) => [paper(`${name}1`, [name]), paper(`${name}2`, [name])];
    const papers = [...two('Zoe Roe'), ...two('Ann Poe'), ...two('Max Doe'), paper('x', ['Max Doe'])];
    expect(namesOf(papers).map(({ name }) => name)).toEqual(['Max Doe', 'Ann Poe', 'Zoe Roe']);
  });

  test('have distinct slugs of small letters, digits and hyphens, whatever their names', () => {
    const part = fc.oneof(
      fc.constantFrom('Li', 'Wei', '山田', '太郎', 'Ö', '-', '  ', 'x'.repeat(80)),
      fc.string(),
    );
    const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 20 }), (names) => {
        const authors = namesOf([paper('a', names), paper('b', names)]);
        for (const { slug } of authors) expect(slug).toMatch(/^[a-z0-9]+(?:--?[a-z0-9]+)*$/);
        expect(new Set(authors.map(({ slug }) => slug)).size).toBe(authors.length);
      }),
    );
    expect(namesOf([paper('a', ['山田 太郎']), paper('b', ['山田 太郎'])])[0]!.slug).toMatch(
      /^author--[a-z2-7]{10}$/,
    );
  });

  test('are linked from their papers, others not', () => {
    const papers = [paper('a', ['Doe, Jane', 'Roe, Max']), paper('b', ['Jane Doe'])];
    expect(linkAuthors(papers[0]!, findAuthors(papers))).toEqual([['Doe, Jane', 'jane-doe'], ['Roe, Max']]);
  });
});

describe('co-authors', () => {
  test('are counted by papers, those with a page named as on it', () => {
    const papers = [
      paper('a', ['Doe, Jane', 'Roe, Max', 'Ann Poe']),
      paper('b', ['Jane Doe', 'Max Roe']),
      paper('c', ['Max Roe']),
    ];
    const authors = findAuthors(papers);
    expect(findCoauthors(authors.get('jane doe')!, authors)).toEqual([
      { name: 'Max Roe', slug: 'max-roe', papers: 2 },
      { name: 'Ann Poe', slug: null, papers: 1 },
    ]);
  });
});

describe('the order by first author', () => {
  test('goes by the family name, which is the last word where the source does not part the name', () => {
    expect(firstAuthorKey({ authors: ['de la Cruz, Juan'] })).toBe('de la cruz juan de la cruz');
    expect(firstAuthorKey({ authors: ['Änne Müller', 'Ann Poe'] })).toBe('muller anne muller');
    expect(firstAuthorKey({})).toBeNull();
  });
});
