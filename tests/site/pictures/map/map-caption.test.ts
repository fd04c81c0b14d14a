import { expect, test } from 'vitest';
import { mapCaption } from '../../../../src/site/pictures/map/map-caption.ts';

test('the caption counts papers, and says in words how many neighbours are kept', () => {
  expect(mapCaption(1234, 0.61)).toContain('one of 1,234 papers');
  expect(mapCaption(179, 0.61)).toContain('about six are');
  expect(mapCaption(179, 0.11)).toContain('about one is');
  expect(mapCaption(179, 0.02)).toContain('hardly any are');
  expect(mapCaption(5, 1)).toContain('all are');
});
