import { expect, test } from 'vitest';
import { pageNameSchema } from '../../src/collection/settings/collection-settings.ts';
import { placesInside, placesOutside } from '../../src/site/navigation.ts';

test('every page is led to: from the header in the curator’s order, from the footer else', () => {
  const inside = placesInside(['topics', 'browse']);
  expect(inside.map(({ title }) => title)).toEqual(['Topics', 'Search']);
  const names = [...inside, ...placesOutside(['topics', 'browse'])].map(({ name }) => name);
  expect(names.sort()).toEqual([...pageNameSchema.options].sort());
});
