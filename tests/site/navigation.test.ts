import { expect, test } from 'vitest';
import { type PageName, pageNameSchema } from '../../src/collection/settings/collection-settings.ts';
import { placesInside, placesOutside } from '../../src/site/navigation.ts';

const none = new Set<PageName>();
const absent = new Set<PageName>(['new', 'map']);

test('every page is led to: from the header in the curator’s order, from the footer else', () => {
  const inside = placesInside(['topics', 'browse'], none);
  expect(inside.map(({ title }) => title)).toEqual(['Topics', 'Search']);
  const names = [...inside, ...placesOutside(['topics', 'browse'], none)].map(({ name }) => name);
  expect(names.sort()).toEqual([...pageNameSchema.options].sort());
});

test('nothing leads to a page that the collection does not have', () => {
  expect(placesInside(['new', 'topics'], absent).map(({ name }) => name)).toEqual(['topics']);
  expect(placesOutside(['topics'], absent).map(({ name }) => name)).toEqual([
    'browse',
    'list',
    'data',
    'about',
  ]);
});
