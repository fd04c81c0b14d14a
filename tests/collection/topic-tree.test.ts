import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inTreeOrder, parentsOf, withAreas, withoutAreas } from '../../src/collection/topic-tree.ts';

const topics = [
  { slug: 'cats', parent: 'animals' },
  { slug: 'stones', parent: null },
  { slug: 'animals' },
  { slug: 'trees', parent: 'plants' },
  { slug: 'plants' },
  { slug: 'dogs', parent: 'animals' },
];
const parents = parentsOf(topics);
const someSlugs = fc.shuffledSubarray(topics.map(({ slug }) => slug));

describe('the areas of a paper', () => {
  test('come after its topics, each once', () => {
    expect(withAreas(['trees', 'dogs', 'stones', 'cats'], parents)).toEqual([
      'trees',
      'dogs',
      'stones',
      'cats',
      'plants',
      'animals',
    ]);
  });

  test('give their place to the first of their topics', () => {
    expect(withoutAreas(['plants', 'animals', 'stones', 'cats', 'dogs'], parents)).toEqual([
      'plants',
      'cats',
      'stones',
      'dogs',
    ]);
  });

  test('can be told again from its topics after they were added', () => {
    fc.assert(
      fc.property(someSlugs, (slugs) => {
        const lower = withoutAreas(slugs, parents);
        expect(withoutAreas(withAreas(lower, parents), parents)).toEqual(lower);
        expect(new Set(withAreas(lower, parents))).toEqual(new Set(withAreas(slugs, parents)));
      }),
    );
  });
});

test('topics stand below their areas, in the order given on each level', () => {
  expect(inTreeOrder(topics).map(({ slug }) => slug)).toEqual([
    'stones',
    'animals',
    'cats',
    'dogs',
    'plants',
    'trees',
  ]);
});
