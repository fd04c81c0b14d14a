import { choose, currentChoice, type Preference } from './preference.ts';

const density: Preference = { key: 'papershelf:density', attribute: 'density', standard: 'gist' };

/** Wires the density control: radio buttons titles, gist and full inside `[data-density-choice]`. */
export function setUpDensityChoice(page: Document, storage = () => localStorage): void {
  const group = page.querySelector('[data-density-choice]');
  const buttons = group?.querySelectorAll<HTMLInputElement>('input') ?? [];
  for (const button of buttons) {
    button.checked = button.value === currentChoice(page.documentElement, density);
    button.addEventListener('change', () => choose(page.documentElement, density, button.value, storage));
  }
}
