import { describe, expect, test } from 'vitest';
import { labels } from '../../src/site/labels.ts';

/** Characters of the interface's type that stand beside one another on the narrowest screen, 320 px less its margins. */
const MOST_ON_A_LINE = 32;
/** What stands in a row of controls shares it with others. */
const MOST_ON_A_CONTROL = 12;
const controls = ['search', 'export', 'filters', 'sortBy', 'view', 'detail', 'format', 'cite'] as const;

describe('the names that readers see', () => {
  test.each(Object.entries(labels))('%s fits a line of the smallest screen', (_, label) => {
    expect(label.length).toBeLessThanOrEqual(MOST_ON_A_LINE);
  });

  test.each(controls)('%s fits a control in a row', (name) => {
    expect(labels[name].length).toBeLessThanOrEqual(MOST_ON_A_CONTROL);
  });

  test('are distinct, and written as sentences begin: one capital, no full stop', () => {
    const all = Object.values(labels);
    expect(new Set(all).size).toBe(all.length);
    for (const label of all) expect(label).toMatch(/^\p{Lu}[\p{Ll} ]+$/u);
  });
});
