import { describe, expect, test } from 'vitest';
import { settleTopics } from '../../../../../src/collection/understand/discover/grouping/settle-topics.ts';
import type { TopicDraft } from '../../../../../src/collection/understand/discover/grouping/topic-drafts.ts';
import { buildTermSpace } from '../../../../../src/collection/understand/term-space.ts';
import { draft, range } from './made-drafts.ts';

/** What papers say: the first twenty of baking, then twenty of sailing, twenty of bees, and four of something else each. */
const SENTENCES = [
  'Sourdough bread of rye flour rises with wild yeast',
  'Storm sails and keels in tidal currents near harbours',
  'Honey bees rear queens in brood combs of a hive',
] as const;
const STRAYS = [
  'quartz clocks tick',
  'opera singers rehearse',
  'glaciers melt slowly',
  'chess engines search',
];
const texts = [
  ...SENTENCES.flatMap((sentence) => range(0, 20).map((i) => `${sentence} ${sentence.split(' ')[i % 4]}`)),
  ...STRAYS,
  ...STRAYS,
];
const space = buildTermSpace(texts.map((abstract, i) => ({ id: `${i}`, title: `Number ${i}`, abstract })));
const whole = range(0, texts.length);

/** Settles drafts that are found at once, in areas of these papers. */
function settle(drafts: readonly TopicDraft[], areas: readonly (readonly number[])[] = [whole]) {
  let isFirst = true;
  const { topics, rests } = settleTopics(space, areas, () => {
    const found = isFirst ? drafts : [];
    isFirst = false;
    return found;
  });
  return {
    rests,
    topics: new Map(topics.map(({ term, papers }) => [term.written, papers.toSorted((a, b) => a - b)])),
  };
}

describe('papers settle', () => {
  const bread = draft('bread', { about: range(0, 14) });
  const sails = draft('sails', { about: range(20, 34) });
  const bees = draft('bees', { about: range(40, 54) });

  test('in the topic that they are about, or near which they are', () => {
    const { topics } = settle([bread, sails, bees]);
    expect(topics.get('bread')).toEqual(range(0, 20));
    expect(topics.get('sails')).toEqual(range(20, 40));
    expect(topics.get('bees')).toEqual(range(40, 60));
  });

  test('and those near none are left over; no paper is lost', () => {
    const { topics, rests } = settle([bread, sails, bees]);
    expect(rests[0]!.toSorted((a, b) => a - b)).toEqual(range(60, 68));
    expect([...topics.values(), ...rests].flat().sort((a, b) => a - b)).toEqual(whole);
  });

  test('beside at least as many that are about the topic as its name promises', () => {
    const few = draft('bread', { about: range(0, 8) });
    const { topics } = settle([few, sails, bees, draft('sourdough', { about: range(8, 20) })]);
    for (const [name, about] of [
      ['bread', 8],
      ['sails', 14],
    ] as const)
      expect(topics.get(name)!.length).toBeLessThanOrEqual(1.6 * about + 8);
  });

  test('in no topic that hardly any paper is about', () => {
    const { topics } = settle([bread, sails, bees, draft('clocks', { about: [60, 64] })]);
    expect([...topics.keys()]).toEqual(['bread', 'sails', 'bees']);
  });

  test('in a topic of another area only where they are about it', () => {
    const areas = [
      [...range(0, 20), ...range(50, 60)],
      [...range(20, 50), ...range(60, 68)],
    ];
    const { topics } = settle([bread, { ...sails, area: 1 }, { ...bees, area: 1 }], areas);
    expect(topics.get('bees')).toEqual(expect.arrayContaining(range(40, 54)));
    const strays = range(54, 60).filter((paper) => topics.get('bees')!.includes(paper));
    expect(strays).toEqual([]);
  });

  test('in further topics that are found among what is left over', () => {
    const { topics } = settleTopics(space, [whole], (papers) =>
      papers.length === whole.length ? [bread] : papers.includes(45) ? [bees, sails] : [],
    );
    expect(topics.map(({ term }) => term.written).sort()).toEqual(['bees', 'bread', 'sails']);
  });
});

describe('what is left over', () => {
  test('is smaller than the topics, and at most a fifth of the area', () => {
    const { topics, rests } = settle([draft('bread', { about: range(0, 20) })]);
    expect(rests[0]!.length).toBeLessThanOrEqual(0.2 * whole.length);
    expect(rests[0]!.length).toBeLessThan(topics.get('bread')!.length);
  });

  test('is everything where no topic is found', () => {
    expect(settle([]).rests).toEqual([whole]);
  });
});
