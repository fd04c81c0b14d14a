import { expect, test } from 'vitest';
import { usableRange } from '../../../scripts/server/usable-range.ts';

test.for([
  ['bytes=0-3', 'bytes=0-3'],
  ['bytes=5-', 'bytes=5-'],
  ['bytes=-5', 'bytes=-5'],
  ['bytes=-0', 'bytes=-0'],
  ['bytes=-10', 'bytes=0-'],
  ['bytes=-99999999999999999999', 'bytes=0-'],
  ['bytes=0-99999999999999999999', 'bytes=0-9'],
  ['bytes=3-9007199254740993', 'bytes=3-9'],
  ['bytes=20-', 'bytes=20-'],
] as const)('of ten bytes, %s asks for %s', ([header, range]) => {
  expect(usableRange(header, 10)).toBe(range);
});

test.for([
  undefined,
  '',
  'bytes=',
  'bytes=-',
  'bytes=5-1',
  'bytes=a-b',
  'bytes=1e3-',
  'bytes= 1-2',
  'bytes=0-1,3-4',
  'lines=1-2',
])('%s asks for the whole file', (header) => {
  expect(usableRange(header, 10)).toBe(undefined);
});
