import { expect, test } from 'vitest';
import { setUpThemeChoice } from '../../../src/client/controls/theme.ts';
import { as, FakeElement, FakePage, fakeStorage } from '../fakes.ts';

test('the appearance control says what is shown, and changes it', () => {
  const select = new FakeElement();
  const page = new FakePage({ '[data-theme-choice]': [select] });
  page.documentElement.dataset.theme = 'dark';
  const { kept, storage } = fakeStorage();
  setUpThemeChoice(as<Document>(page), storage);
  expect(select.value).toBe('dark');
  select.value = 'light';
  select.dispatchEvent(new Event('change'));
  expect(page.documentElement.dataset.theme).toBe('light');
  expect(Object.values(kept)).toEqual(['light']);
});

test('a page without the control is passed over', () => {
  const page = new FakePage({});
  setUpThemeChoice(as<Document>(page), fakeStorage().storage);
  expect(page.documentElement.dataset).toEqual({});
});
