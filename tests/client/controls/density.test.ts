import { expect, test } from 'vitest';
import { setUpDensityChoice } from '../../../src/client/controls/density.ts';
import { as, FakeElement, FakePage, fakeStorage } from '../fakes.ts';

function pageWithDensity(shown?: string) {
  const buttons = ['titles', 'gist', 'full'].map((value) => new FakeElement({ value }));
  const page = new FakePage({ '[data-density-choice]': [new FakePage({ input: buttons })] });
  if (shown) page.documentElement.dataset.density = shown;
  const { kept, storage } = fakeStorage();
  setUpDensityChoice(as<Document>(page), storage);
  return { page, buttons, kept };
}

test('the density control checks what is shown', () => {
  expect(pageWithDensity().buttons.map(({ checked }) => checked)).toEqual([false, true, false]);
  expect(pageWithDensity('full').buttons.map(({ checked }) => checked)).toEqual([false, false, true]);
});

test('a change shows at once and is remembered', () => {
  const { page, buttons, kept } = pageWithDensity();
  buttons[0]!.dispatchEvent(new Event('change'));
  expect(page.documentElement.dataset).toEqual({ density: 'titles' });
  buttons[1]!.dispatchEvent(new Event('change'));
  expect(page.documentElement.dataset).toEqual({});
  expect(Object.values(kept)).toEqual(['gist']);
});

test('a page without the control is passed over', () => {
  const page = new FakePage({});
  setUpDensityChoice(as<Document>(page), fakeStorage().storage);
  expect(page.documentElement.dataset).toEqual({});
});
