import { expect, test } from 'vitest';
import { parseBrowseState } from '../../../src/browse/state.ts';
import { keepWaiting, takeWaiting } from '../../../src/client/browse/waiting-state.ts';
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

const asked = parseBrowseState('?q=merge+heads&topic=vision&sort=title&view=table');
const address = '/browse/?q=merge';

test('what was waiting when the page was left is told once to who comes back', () => {
  const storage = tab();
  expect(takeWaiting(true, address, storage)).toBeNull();
  keepWaiting(asked, address, storage);
  expect(takeWaiting(true, address, storage)).toEqual(asked);
  expect(takeWaiting(true, address, storage)).toBeNull();
});

test('who comes to the page anew begins anew, as does who comes back to another address', () => {
  const storage = tab();
  for (const [isBack, place] of [
    [false, address],
    [true, '/browse/'],
  ] as const) {
    keepWaiting(asked, address, storage);
    expect(takeWaiting(isBack, place, storage)).toBeNull();
    expect(takeWaiting(true, address, storage)).toBeNull();
  }
});

test('nothing waits once the page is left with an answer', () => {
  const storage = tab();
  keepWaiting(asked, address, storage);
  keepWaiting(null, address, storage);
  expect(takeWaiting(true, address, storage)).toBeNull();
});

test.each(['7', '{}', '["/browse/?q=merge"]', 'no JSON'])('what is none is not taken: %s', (kept) => {
  const storage = tab();
  storage().setItem('papershelf:waiting', kept);
  expect(takeWaiting(true, address, storage)).toBeNull();
});

test('without storage nothing is kept, and nothing breaks', () => {
  const refused = () => {
    throw new Error('SecurityError');
  };
  keepWaiting(asked, address, refused);
  expect(takeWaiting(true, address, refused)).toBeNull();
});
