import { describe, expect, test } from 'vitest';
import { distinctDrafts } from '../../../../../src/collection/understand/discover/grouping/topic-drafts.ts';
import { draft, range } from './made-drafts.ts';

const namesOf = (drafts: ReturnType<typeof distinctDrafts>) => drafts.map(({ term }) => term.written);
const areaOf = new Int32Array(60);

describe('of drafts that share their subject', () => {
  test('that with more papers about it stays', () => {
    const depth = draft('depth estimation', { about: range(0, 10) });
    const slam = draft('localization and mapping', { about: range(4, 30) });
    const bees = draft('honey bees', { about: range(40, 50) });
    expect(namesOf(distinctDrafts([depth, slam, bees], areaOf))).toEqual([
      'localization and mapping',
      'honey bees',
    ]);
  });

  test('those of one term become one with the papers of both', () => {
    const [one, other] = [
      draft('bandits', { about: range(0, 10), papers: range(0, 6) }),
      draft('bandits', { about: range(0, 10), papers: range(6, 10), area: 1 }),
    ];
    const [joint] = distinctDrafts([one, other], areaOf);
    expect(joint?.area).toBe(0);
    expect([...joint!.papers]).toEqual(range(0, 10));
  });

  test('those whose names say the same are one, whatever their papers', () => {
    const drafts = [
      draft('mobile robots and navigation', { about: range(0, 20) }),
      draft('mobile robots', { about: range(30, 40) }),
    ];
    expect(namesOf(distinctDrafts(drafts, areaOf))).toEqual(['mobile robots and navigation']);
  });
});

test('drafts that share few papers all stay', () => {
  const drafts = [draft('sails', { about: range(0, 20) }), draft('keels', { about: range(16, 40) })];
  expect(distinctDrafts(drafts, areaOf)).toHaveLength(2);
});
