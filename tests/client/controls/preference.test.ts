import { describe, expect, test } from 'vitest';
import { choose, currentChoice, type Preference } from '../../../src/client/controls/preference.ts';
import { as, blockedStorage, FakeElement, fakeStorage } from '../fakes.ts';

const theme: Preference = { key: 'shelf:theme', attribute: 'theme', standard: 'system' };

describe('a preference', () => {
  test('is the standard one until something is chosen', () => {
    expect(currentChoice(as<HTMLElement>(new FakeElement()), theme)).toBe('system');
  });

  test('shows at once and is remembered', () => {
    const root = new FakeElement();
    const { kept, storage } = fakeStorage();
    choose(as<HTMLElement>(root), theme, 'dark', storage);
    expect(root.dataset).toEqual({ theme: 'dark' });
    expect(kept).toEqual({ 'shelf:theme': 'dark' });
    expect(currentChoice(as<HTMLElement>(root), theme)).toBe('dark');
  });

  test('needs no attribute for the standard, which is remembered too', () => {
    const root = new FakeElement();
    const { kept, storage } = fakeStorage();
    choose(as<HTMLElement>(root), theme, 'dark', storage);
    choose(as<HTMLElement>(root), theme, 'system', storage);
    expect(root.dataset).toEqual({});
    expect(kept).toEqual({ 'shelf:theme': 'system' });
  });

  test('holds on the page where storage is blocked', () => {
    const root = new FakeElement();
    choose(as<HTMLElement>(root), theme, 'light', blockedStorage);
    expect(root.dataset).toEqual({ theme: 'light' });
  });
});
