import { describe, expect, test } from 'vitest';
import { findCitationGaps } from '../../../src/site/paper/citation-gaps.ts';

describe('findCitationGaps', () => {
  const title = 'Attention Heads in Practice';

  test('names what the source does not say, and where it may be found', () => {
    expect(findCitationGaps({ title })).toEqual({
      missing: 'authors, year or venue',
      links: [
        { name: 'DBLP', url: 'https://dblp.org/search?q=Attention+Heads+in+Practice' },
        {
          name: 'Semantic Scholar',
          url: 'https://www.semanticscholar.org/search?sort=relevance&q=Attention+Heads+in+Practice',
        },
      ],
    });
  });

  test.each([
    [{ authors: ['Jane Doe'] }, 'year or venue'],
    [{ authors: ['Jane Doe'], year: 2024 }, 'venue'],
    [{ year: 2024, venue: 'A Journal' }, 'authors'],
  ])('of %j misses %s', (known, missing) => {
    expect(findCitationGaps({ title, ...known })?.missing).toBe(missing);
  });

  test('finds nothing where all is known', () => {
    expect(findCitationGaps({ title, authors: ['Jane Doe'], year: 2024, venue: 'A Journal' })).toBeNull();
  });
});
