import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/search/build/build-columns.ts';
import { facetGroups } from '../../src/site/printed-facets.ts';
import { makePaper } from '../search/papers.ts';

const names = (slugs: readonly string[]) => slugs.map((slug) => ({ slug, name: slug.toUpperCase() }));

describe('the filter by topic', () => {
  test('counts for an area the papers of all its topics once, and keeps the order of topics', () => {
    const papers = [
      makePaper('Purring', 'Text.', { topics: ['cats', 'dogs'] }),
      makePaper('Barking', 'Text.', { topics: ['dogs'] }),
    ];
    const parents = new Map(['cats', 'dogs'].map((slug) => [slug, 'animals']));
    const [group] = facetGroups(columnsOf(papers, undefined, parents), names(['animals', 'dogs', 'cats']));
    expect(group?.values).toEqual([
      { value: 'animals', name: 'ANIMALS', count: 2 },
      { value: 'dogs', name: 'DOGS', count: 2 },
      { value: 'cats', name: 'CATS', count: 1 },
    ]);
  });

  test('is not offered where all papers stand on one page', () => {
    const columns = columnsOf([makePaper('Purring', 'Text.', { topics: ['unsorted'] })]);
    expect(facetGroups(columns, names(['unsorted'])).map(({ id }) => id)).not.toContain('topic');
    expect(facetGroups(columns, names(['cats', 'unsorted'])).map(({ id }) => id)).toContain('topic');
  });
});
