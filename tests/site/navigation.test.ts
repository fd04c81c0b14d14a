import { expect, test } from 'vitest';
import { pageNameSchema } from '../../src/collection/settings/collection-settings.ts';
import { placesInside, placesOutside } from '../../src/site/navigation.ts';

test('every page is led to: from the header in the curator’s order, from the footer else', () => {
  const inside = placesInside(['topics', 'browse'], true);
  expect(inside.map(({ title }) => title)).toEqual(['Topics', 'Search']);
  const names = [...inside, ...placesOutside(['topics', 'browse'], true)].map(({ name }) => name);
  expect(names.sort()).toEqual([...pageNameSchema.options].sort());
});

test('nothing leads to new papers where no dump has a date', () => {
  expect(placesInside(['new', 'topics'], false).map(({ name }) => name)).toEqual(['topics']);
  expect(placesOutside(['topics'], false).map(({ name }) => name)).not.toContain('new');
});
