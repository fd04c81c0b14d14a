import { choose, currentChoice, type Preference } from './preference.ts';

const theme: Preference = { key: 'papershelf:theme', attribute: 'theme', standard: 'system' };

/** Wires the theme control: `select[data-theme-choice]` with the values system, light and dark. */
export function setUpThemeChoice(page: Document, storage = () => localStorage): void {
  const select = page.querySelector<HTMLSelectElement>('[data-theme-choice]');
  if (!select) return;
  select.value = currentChoice(page.documentElement, theme);
  select.addEventListener('change', () => choose(page.documentElement, theme, select.value, storage));
}
