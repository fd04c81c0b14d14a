import { expect, test } from 'vitest';
import { plainSite, readTopics } from '../site-output/sites.ts';
import { expectAccessible } from './accessibility.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const { topics } = readTopics(plainSite);
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

test('the front page names every topic with its papers, the first on the first screen of a phone', async () => {
  await reader.visit(
    '',
    async ({ page }) => {
      await page.evaluate(() => document.fonts.ready);
      const items = page.getByRole('region', { name: 'Browse by topic' }).getByRole('listitem');
      const said = (await items.allTextContents()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
      expect(said).toEqual(
        topics.map(({ name, papers }) => `${name} ${papers.length} paper${papers.length === 1 ? '' : 's'}`),
      );
      const first = (await items.first().getByRole('link').boundingBox())!;
      expect(first.y + first.height).toBeLessThanOrEqual(740);
      expect(first.height).toBeGreaterThanOrEqual(44);
      const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
      expect(screens).toBeLessThan(4);
      await expectAccessible(page);
    },
    phone,
  );
});
