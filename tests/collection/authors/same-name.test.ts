import { expect, test } from 'vitest';
import { isSameName } from '../../../src/collection/authors/same-name.ts';

test.for([
  ['Doe, Jane', 'Jane Doe'],
  ['Doe, Jane', 'JANE DOE'],
  ['Doe, J.', 'Doe, Jane Alice'],
  ['Doe JA', 'Jane A. Doe'],
  ['Müller, Jörg', 'Jorg Muller'],
  ['World Health Organization', 'World Health Organization'],
  ['van der Berg, A.', 'van der Berg, Anna'],
  ['Plato', 'Plato'],
] as const)('%s and %s may be one person', ([one, other]) => {
  expect(isSameName(one, other)).toBe(true);
  expect(isSameName(other, one)).toBe(true);
});

test.for([
  ['Li, Wei', 'Zhang, Wei'],
  ['Li, W.', 'Zhang, Wei'],
  ['Doe, Jane', 'Doe, Max'],
  ['Doe, J.', 'Doe, Max'],
  ['Doe', ''],
  ['J. D.', 'Jane Doe'],
] as const)('%s and %s are two', ([one, other]) => {
  expect(isSameName(one, other)).toBe(false);
  expect(isSameName(other, one)).toBe(false);
});
