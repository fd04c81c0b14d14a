import { expect, test } from 'vitest';
import { keepWaiting, takeWaiting } from '../../../src/client/browse/waiting-query.ts';
import { as } from '../fakes.ts';

/** A storage of one tab. */
function tab() {
  const kept = new Map<string, string>();
  return () =>
    as<Storage>({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    });
}

const [reloaded, visited] = [() => true, () => false];

test('a query that was waiting when the page was loaded anew is told once', () => {
  const storage = tab();
  expect(takeWaiting(reloaded, storage)).toBe('');
  keepWaiting('merge heads', storage);
  expect(takeWaiting(reloaded, storage)).toBe('merge heads');
  expect(takeWaiting(reloaded, storage)).toBe('');
});

test('who comes to the page anew begins anew', () => {
  const storage = tab();
  keepWaiting('merge heads', storage);
  expect(takeWaiting(visited, storage)).toBe('');
  expect(takeWaiting(reloaded, storage)).toBe('');
});

test('without storage nothing is kept, and nothing breaks', () => {
  const refused = () => {
    throw new Error('SecurityError');
  };
  keepWaiting('merge', refused);
  expect(takeWaiting(reloaded, refused)).toBe('');
});
