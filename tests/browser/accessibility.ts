import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The rules of axe that look at colours; all the others say the same in every colour scheme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds at fault on a page as it stands, or in the part that a selector names, by all rules or by some. */
async function accessibilityFaults(page: Page, within: string, rules?: string[]): Promise<string[]> {
  // What passes is not gone into: to tell of it takes axe a third of its time.
  const axe = new AxeBuilder({ page }).include(within).options({ resultTypes: ['violations'] });
  if (rules) axe.withRules(rules);
  // Without frames of other origins there is nothing for the second page that axe would open to put together.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`),
  );
}

/** Expects a page, or a part of it, to be without fault in a light system and in a dark one. */
export async function expectAccessible(page: Page, within = 'html'): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await accessibilityFaults(page, within), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await accessibilityFaults(page, within, colourRules), 'dark').toEqual([]);
}

/** Expects a page to be without fault in a dark system, and with the light theme chosen in it. */
export async function expectAccessibleThemes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.selectOption('[data-theme-choice]', 'system');
  expect(await accessibilityFaults(page, 'html'), 'dark').toEqual([]);
  await page.selectOption('[data-theme-choice]', 'light');
  expect(await accessibilityFaults(page, 'html', colourRules), 'light').toEqual([]);
}
