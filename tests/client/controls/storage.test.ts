import { expect, test } from 'vitest';
import { tryStorage } from '../../../src/client/controls/storage.ts';

test('what storage gives is handed on, also where it is nothing', () => {
  expect(tryStorage(() => 'dark')).toBe('dark');
  expect(tryStorage(() => null)).toBeNull();
});

test('a storage that is blocked or full gives nothing and stops nobody', () => {
  expect(
    tryStorage(() => {
      throw new DOMException('', 'SecurityError');
    }),
  ).toBeNull();
});
