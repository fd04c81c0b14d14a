import { expect, test } from 'vitest';
import {
  americanSpelling,
  spellingsOf,
} from '../../../../src/collection/language/words/spelling-variants.ts';

test.for([
  ['behaviour', 'behavior'],
  ['behavioural', 'behavioral'],
  ['generalise', 'generalize'],
  ['generalisable', 'generalizable'],
  ['analysing', 'analyzing'],
  ['modelling', 'modeling'],
  ['network', 'network'],
])('%s is %s in America', ([british, american]) => {
  expect(americanSpelling(british!)).toBe(american);
  expect(americanSpelling(american!)).toBe(american);
  expect(spellingsOf(british!)).toContain(american);
  expect(spellingsOf(american!)).toContain(british);
});
