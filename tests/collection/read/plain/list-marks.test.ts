import { expect, test } from 'vitest';
import { withoutListMark } from '../../../../src/collection/read/plain/list-marks.ts';

test.for([
  ['1. Owls', 'a number with a full stop'],
  ['[51] Owls', 'a number in brackets'],
  ['12) Owls', 'a number before a bracket'],
  ['(3) Owls', 'a number between brackets'],
  ['## Owls', 'a heading'],
  ['• Owls', 'a bullet'],
  ['**Owls**', 'bold letters'],
  ['- 1. Owls', 'a bullet and a number'],
  ['1. **Owls**', 'a number and bold letters'],
  ['**1. Owls**', 'a number in bold letters'],
] as const)('a title loses its place in a list: %s', ([title]) => {
  expect(withoutListMark(title)).toBe('Owls');
});

test.for([
  '1984. A Novel',
  '3D Owls',
  '2.5D Owls',
  '4-bit Owls',
  '-Owls',
  '#Owls',
  '12 Angry Owls',
  '1.',
  '*Owls* and **Bats**',
])('a title keeps what is part of it: %s', (title) => {
  expect(withoutListMark(title)).toBe(title);
});

test('a title loses one number', () => {
  expect(withoutListMark('3. 3. Bees')).toBe('3. Bees');
});
