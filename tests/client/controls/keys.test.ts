import { beforeEach, describe, expect, test, vi } from 'vitest';
import { setUpKeys } from '../../../src/client/controls/keys.ts';
import { as, blockedStorage, FakeElement, FakePage, fakeStorage, press } from '../fakes.ts';

beforeEach(() => {
  vi.stubGlobal('HTMLElement', FakeElement);
  return () => vi.unstubAllGlobals();
});

function pageWithKeys(storage: () => Storage = fakeStorage().storage) {
  const toggle = new FakeElement();
  const panel = new FakePage({ '[data-keys-toggle]': [toggle] });
  const opener = new FakeElement();
  const field = new FakeElement();
  const page = new FakePage({
    '[data-keys]': [panel],
    '[data-keys-open]': [opener],
    '[type="search"]': [field],
  });
  setUpKeys(as<Document>(page), storage);
  return { page, panel, toggle, opener, field };
}

describe('setUpKeys', () => {
  test('goes to the search field with /, all of its text selected', () => {
    const { page, field } = pageWithKeys();
    expect(press(page, '/')).toBe(true);
    expect(field.calls).toEqual(['focus', 'select']);
  });

  test('shows the keys with ?, and by its button', () => {
    const { page, panel, opener } = pageWithKeys();
    expect(press(page, '?')).toBe(true);
    opener.dispatchEvent(new Event('click'));
    expect(panel.calls).toEqual(['showModal', 'showModal']);
  });

  test('leaves keys to fields, to modifiers and to an open panel', () => {
    const { page, panel, field } = pageWithKeys();
    const typing = new FakeElement({}, ['typing']);
    for (const properties of [{ target: typing }, { ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
      expect(press(page, '/', properties)).toBe(false);
      expect(press(page, '?', properties)).toBe(false);
    }
    expect(press(page, '/', { target: new FakeElement({ isContentEditable: true }) })).toBe(false);
    panel.open = true;
    expect(press(page, '/')).toBe(false);
    expect([...field.calls, ...panel.calls]).toEqual([]);
  });

  test('can be switched off, which is remembered', () => {
    const { storage } = fakeStorage();
    const { page, toggle, field } = pageWithKeys(storage);
    expect(toggle.checked).toBe(true);
    toggle.checked = false;
    toggle.dispatchEvent(new Event('change'));
    expect(press(page, '/')).toBe(false);
    expect(field.calls).toEqual([]);
    expect(pageWithKeys(storage).toggle.checked).toBe(false);
  });

  test('works where storage is blocked', () => {
    const { page, toggle, field } = pageWithKeys(blockedStorage);
    expect(press(page, '/')).toBe(true);
    toggle.checked = false;
    toggle.dispatchEvent(new Event('change'));
    expect(press(page, '/')).toBe(false);
    expect(field.calls).toEqual(['focus', 'select']);
  });

  test('passes over a page without the panel', () => {
    const page = new FakePage({ '[type="search"]': [new FakeElement()] });
    setUpKeys(as<Document>(page), fakeStorage().storage);
    expect(press(page, '/')).toBe(false);
  });
});
