import { expect, test } from 'vitest';
import { goldenSite, readTopics } from '../site-output/sites.ts';
import { addressOf, browsePath, shownIds, waitForAnswer } from './search-page.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(goldenSite);

test('a shared address with a former slug of a topic finds its papers, and a change keeps the current one', async () => {
  const topic = readTopics(goldenSite).topics.find(({ slug }) => slug === 'small-circuits')!;
  await reader.visit(`${browsePath}?topic=tiny-circuits`, async ({ page, complaints }) => {
    await waitForAnswer(page, '');
    expect((await shownIds(page)).toSorted()).toEqual(topic.papers.toSorted());
    await page.getByLabel('Sort by').selectOption('title');
    await expect.poll(async () => (await addressOf(page)).search).toBe('?topic=small-circuits&sort=title');
    expect(complaints).toEqual([]);
  });
});
