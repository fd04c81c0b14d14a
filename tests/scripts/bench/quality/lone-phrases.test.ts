import { expect, test } from 'vitest';
import { withoutLonePhrases } from '../../../../scripts/bench/quality/lone-phrases.ts';
import { topicSettingsSchema } from '../../../../src/collection/topic.ts';

const topic = (slug: string, ...phrases: string[]) =>
  topicSettingsSchema.parse({ slug, name: slug, description: slug, phrases });
const paper = (title: string, abstract: string | null) => ({ id: title, title, abstract });

test('leaves out the phrases of one paper alone, and keeps those of several and of none', () => {
  const topics = [topic('birds', 'owl', 'wing*', 'eagle'), topic('fish', 'gill', 'owl')];
  const papers = [
    paper('Owls', 'Owls and winged gulls.'),
    paper('An owl', null),
    paper('Gills', 'Gills, gills.'),
  ];
  const kept = withoutLonePhrases(topics, papers).map(({ phrases }) => phrases.map(({ phrase }) => phrase));
  expect(kept).toEqual([['owl', 'eagle'], ['owl']]);
});
