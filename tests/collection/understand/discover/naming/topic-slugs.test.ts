import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topicSettingsSchema } from '../../../../../src/collection/topic.ts';
import { slugsFor } from '../../../../../src/collection/understand/discover/naming/topic-slugs.ts';

test('the slugs of any names are different and such as a topics file may have', () => {
  const name = fc.oneof(
    fc.constantFrom('Unsorted', 'con', 'LPT1', 'Graphs', 'graphs!', '图神经网络'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(name, { maxLength: 8 }), (names) => {
      const slugs = slugsFor(names, ['graphs']);
      expect(new Set([...slugs, 'graphs']).size).toBe(names.length + 1);
      for (const slug of slugs) expect(() => topicSettingsSchema.shape.slug.parse(slug)).not.toThrow();
    }),
  );
});

test('a long name is cut between words, before its number', () => {
  const long = 'Simultaneous localization and mapping with inertial measurement units';
  const [first, second] = slugsFor([long, long]);
  expect(first).toBe('simultaneous-localization-and-mapping-with-inertial');
  expect(second).toBe(`${first}-2`);
});
