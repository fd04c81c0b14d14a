import { expect, test } from 'vitest';
import { endingText, formatBytes } from '../../../src/client/offline/offline-collection.ts';

test.for([
  [1_040_000, '1.0 MB'],
  [1_340_000, '1.3 MB'],
  [9_960_000, '10 MB'],
  [104_400_000, '104 MB'],
  [12_000, '0.1 MB'],
] as const)('%d bytes are said to be %s', ([bytes, text]) => {
  expect(formatBytes(bytes)).toBe(text);
});

test('why keeping ended is said, with what to do about it', () => {
  const ending = (name: string) => endingText(new DOMException('', name), 40, true);
  expect(ending('AbortError')).toBe('Cancelled. 40% is kept. Choose Continue to go on from there.');
  expect(ending('QuotaExceededError')).toBe('This browser has no room left for it. 40% is kept.');
  expect(ending('SyntaxError')).toContain('a file could not be fetched');
  expect(endingText(new TypeError('Failed to fetch'), 40, false)).toContain('you are offline');
});
