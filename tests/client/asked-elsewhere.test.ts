import { expect, test } from 'vitest';
import { setUpAsking, wasAskedElsewhere } from '../../src/client/asked-elsewhere.ts';
import { as, blockedStorage, FakeElement, FakePage, fakeStorage } from './fakes.ts';

/** Sends a form of a page; `kinds` says whether it is one that searches. */
function send(page: FakePage, isSearch: boolean, prevent = false): void {
  const event = new Event('submit', { cancelable: true });
  const form = new FakeElement({}, isSearch ? ['typing'] : []);
  Object.defineProperty(event, 'target', { value: form });
  if (prevent) event.preventDefault();
  page.dispatchEvent(event);
}

test('a search form that leads to another page is remembered there once', () => {
  const page = new FakePage({});
  const { storage } = fakeStorage();
  setUpAsking(as<Document>(page), storage);
  expect(wasAskedElsewhere(storage)).toBe(false);
  send(page, true);
  expect(wasAskedElsewhere(storage)).toBe(true);
  expect(wasAskedElsewhere(storage)).toBe(false);
});

test('neither another form is, nor one that a page answers itself', () => {
  const page = new FakePage({});
  const { storage } = fakeStorage();
  setUpAsking(as<Document>(page), storage);
  send(page, false);
  send(page, true, true);
  expect(wasAskedElsewhere(storage)).toBe(false);
});

test('a browser without storage leaves all as it is', () => {
  const page = new FakePage({});
  setUpAsking(as<Document>(page), blockedStorage);
  expect(() => send(page, true)).not.toThrow();
  expect(wasAskedElsewhere(blockedStorage)).toBe(false);
});
