import { describe, expect, test } from 'vitest';
import { setUpFreeKeys, wasHandedOver } from '../../../../src/client/browse/later/arrival.ts';
import { setUpSearchHandover } from '../../../../src/client/controls/search-handover.ts';
import { as, blockedStorage, FakeElement, FakePage, fakeStorage, press } from '../../fakes.ts';

/** Sends a form of a page, one that searches or another. */
function send(page: FakePage, isSearch: boolean, prevent = false): void {
  const event = new Event('submit', { cancelable: true });
  const form = { role: isSearch ? 'search' : null };
  Object.defineProperty(event, 'target', { value: form });
  if (prevent) event.preventDefault();
  page.dispatchEvent(event);
}

test('a search form that leads to another page is remembered there once', () => {
  const page = new FakePage({});
  const { storage } = fakeStorage();
  setUpSearchHandover(as<Document>(page), storage);
  expect(wasHandedOver(storage)).toBe(false);
  send(page, true);
  expect(wasHandedOver(storage)).toBe(true);
  expect(wasHandedOver(storage)).toBe(false);
});

test('neither another form is, nor one that a page answers itself', () => {
  const page = new FakePage({});
  const { storage } = fakeStorage();
  setUpSearchHandover(as<Document>(page), storage);
  send(page, false);
  send(page, true, true);
  expect(wasHandedOver(storage)).toBe(false);
});

test('a browser without storage leaves all as it is', () => {
  const page = new FakePage({});
  setUpSearchHandover(as<Document>(page), blockedStorage);
  expect(() => send(page, true)).not.toThrow();
  expect(wasHandedOver(blockedStorage)).toBe(false);
});

describe('setUpFreeKeys', () => {
  /** A page on which nothing has the focus, with results that lie at these heights of the window. */
  function pageWith(bottoms: number[], { checked = true } = {}) {
    const saved: number[] = [];
    const links = bottoms.map((bottom, place) => {
      const paper = { querySelector: () => ({ click: () => saved.push(place) }) };
      return Object.assign(new FakeElement(), {
        getBoundingClientRect: () => ({ bottom }),
        closest: () => paper,
      });
    });
    const list = new FakePage({ '[data-paper-id] :is(h2, h3, th) a': links });
    const toggle = new FakeElement({ checked });
    const page = Object.assign(new FakePage({ '[data-keys-toggle]': [toggle] }), { body: new FakeElement() });
    setUpFreeKeys(as<Document>(page), as<Element>(list));
    return { page, list, links, saved };
  }

  test('leads to the first result in sight, and saves it', () => {
    const { page, list, links, saved } = pageWith([-40, 20, 60]);
    expect(press(page, 'ArrowDown', { target: page.body })).toBe(true);
    expect(links.map(({ calls }) => calls.length)).toEqual([0, 1, 0]);
    press(page, 's', { target: page.body });
    expect(saved).toEqual([1]);
    expect(press(page, 'ArrowDown', { target: list })).toBe(true);
    expect(links[1]!.calls).toHaveLength(2);
  });

  test('leaves keys to whatever has the focus, to modifiers, and to a page without results', () => {
    const { page, links, saved } = pageWith([20]);
    for (const key of ['ArrowDown', 's']) {
      expect(press(page, key, { target: new FakeElement() })).toBe(false);
      expect(press(page, key, { target: page.body, ctrlKey: true })).toBe(false);
    }
    expect([links[0]!.calls, saved]).toEqual([[], []]);
    const empty = pageWith([-5]).page;
    expect(press(empty, 'ArrowDown', { target: empty.body })).toBe(false);
  });

  test('saves nothing where single keys are off', () => {
    const { page, saved } = pageWith([20], { checked: false });
    press(page, 's', { target: page.body });
    expect(saved).toEqual([]);
  });
});
