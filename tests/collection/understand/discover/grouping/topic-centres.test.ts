import { expect, test } from 'vitest';
import { buildCentres } from '../../../../../src/collection/understand/discover/grouping/topic-centres.ts';
import { buildTermSpace } from '../../../../../src/collection/understand/term-space.ts';

const abstracts = [
  'honey bees',
  'bees of honey',
  'storm sails',
  'sails in storms',
  'honey bees',
  'bees in storms',
];
const space = buildTermSpace(abstracts.map((abstract, i) => ({ id: `${i}`, title: '', abstract })));
const near = buildCentres(space, [
  {
    area: 0,
    shares: new Map([
      [0, 1],
      [1, 1],
    ]),
  },
  {
    area: 0,
    shares: new Map([
      [2, 1],
      [3, 1],
    ]),
  },
  { area: 1, shares: new Map([[5, 1]]) },
]);

test('a paper is close to the topic of those with its words, in the order of the topics of an area', () => {
  const [bees, sails] = near(4, 0);
  expect(bees).toBeGreaterThan(sails!);
  expect(near(4, 1)).toHaveLength(1);
});

test('its own share in a topic does not count', () => {
  expect(near(5, 1)[0]).toBe(0);
  expect(near(0, 0)[0]).toBeLessThan(near(4, 0)[0]!);
});

test('an area without topics has no closeness', () => {
  expect(near(0, 7)).toHaveLength(0);
});
