import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type Axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The rules of axe that look at colours; all the others say the same in every colour scheme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** The script of axe, which leaves itself in a page as `axe`. */
const axeScript = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** A bar that stays in view covers part of whatever lies below it at the time: that says nothing of a target's size. */
const isCovered = /^target-size: .* obscured/;

/** What axe, which the page has, finds at fault on it as it stands, or in the part that a selector names. */
async function accessibilityFaults(page: Page, within: string, rules?: string[]): Promise<string[]> {
  // What passes is not gone into: to tell of it takes axe a third of its time.
  // Targets of 24 pixels are a rule of WCAG 2.2, which axe leaves to those who ask for it.
  const which: RunOptions = rules ? { runOnly: rules } : { rules: { 'target-size': { enabled: true } } };
  // No rule among them reads style sheets, which axe would parse anew for it.
  const preload = { assets: ['media'] };
  const options: RunOptions = { resultTypes: ['violations'], preload, ...which };
  const violations = await page.evaluate(
    async ([part, how]) => {
      const { axe } = globalThis as unknown as { axe: typeof Axe };
      return (await axe.run({ include: part }, how)).violations;
    },
    [within, options] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .map((node) => `${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`)
      .filter((fault) => !isCovered.test(fault)),
  );
}

/** Expects a page, or a part of it, to be without fault in a light system and in a dark one. */
export async function expectAccessible(page: Page, within = 'html'): Promise<void> {
  await page.evaluate(axeScript);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await accessibilityFaults(page, within), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await accessibilityFaults(page, within, colourRules), 'dark').toEqual([]);
}

/** Expects a page to be without fault in a dark system, and with the light theme chosen in it. */
export async function expectAccessibleThemes(page: Page): Promise<void> {
  await page.evaluate(axeScript);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.selectOption('[data-theme-choice]', 'system');
  expect(await accessibilityFaults(page, 'html'), 'dark').toEqual([]);
  await page.selectOption('[data-theme-choice]', 'light');
  expect(await accessibilityFaults(page, 'html', colourRules), 'light').toEqual([]);
}

/** The settings of a reader with a contrast theme, a dark one: there more of what is forced goes wrong. */
export const contrastTheme = { forcedColors: 'active', colorScheme: 'dark' } as const;

/** Texts in sight that have the colour of what is behind them, or nearly; each as its element and first words. */
export function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parse = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = ([red = 0, green = 0, blue = 0]: number[]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    const canvas = document.createElement('div');
    canvas.style.backgroundColor = 'Canvas';
    document.body.append(canvas);
    const paper = parse(getComputedStyle(canvas).backgroundColor);
    canvas.remove();
    const behind = (element: Element | null): number[] => {
      if (!element) return paper;
      const colour = parse(getComputedStyle(element).backgroundColor);
      return (colour[3] ?? 1) > 0.5 ? colour : behind(element.parentElement);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faults: string[] = [];
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement!;
      const text = texts.currentNode.nodeValue!.trim();
      if (text === '' || !element.checkVisibility() || element.matches('option, script')) continue;
      const colour = light(parse(getComputedStyle(element).color));
      if (Math.abs(colour - light(behind(element))) < 60)
        faults.push(`${element.tagName}: ${text.slice(0, 40)}`);
    }
    return faults;
  });
}
