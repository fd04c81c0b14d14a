import { expect, test } from 'vitest';
import { placeFound } from '../../../../src/collection/understand/discover/place-found.ts';
import { buildTermSpace } from '../../../../src/collection/understand/term-space.ts';

const abstracts = [
  'honey bees',
  'honey bees',
  'storm sails',
  'storm sails',
  'honey bees in storm sails',
  'xylophone music',
  'xylophone music',
  'glockenspiel',
];
const space = buildTermSpace(abstracts.map((abstract, i) => ({ id: `${i}`, title: '', abstract })));

/** The topics of the papers, where these are about sails beside those in it. */
function place(aboutSails: readonly number[]) {
  const shelf = (slug: string, papers: readonly number[], about: readonly number[]) => ({
    slug,
    isArea: false,
    papers,
    isAbout: (paper: number) => about.includes(paper),
    reasonsOf: () => [slug],
  });
  const shelves = [
    shelf('bees', [0, 1, 4], [0, 1, 4]),
    shelf('sails', [2, 3], aboutSails),
    shelf('music', [5, 6], [5, 6]),
  ];
  return placeFound(space, shelves).map(({ topics }) => topics);
}

test('a paper has a further topic only where it is close to its papers and about what it is called', () => {
  expect(place([2, 3, 4])[4]).toEqual(['bees', 'sails']);
  expect(place([2, 3])[4]).toEqual(['bees']);
  expect(place([0, 2, 3])[0]).toEqual(['bees']);
});

test('a paper of no topic is unsorted', () => {
  expect(place([])[7]).toEqual(['unsorted']);
});
