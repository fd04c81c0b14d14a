import { describe, expect, test } from 'vitest';
import { PHONE_SHEET, WIDE_SHEET } from '../../../../src/map/map-data.ts';
import { mappedPapers, namedSheet, shuffled } from './mapped-papers.ts';

describe('territories', () => {
  const flat = mappedPapers({ topics: 12, papers: 8 });
  const divided = mappedPapers({ topics: 12, papers: 20, perArea: 4 });

  test('are there for every topic of three papers', () => {
    for (const size of [WIDE_SHEET, PHONE_SHEET]) {
      const { territories } = namedSheet(flat, size).ground;
      expect(territories.map(({ topic }) => topic)).toEqual(flat.topics.map((_, topic) => topic));
      expect(territories.filter(({ isInside }) => isInside)).toEqual([]);
    }
  });

  test('are not there for a topic of two papers, whose densest place is known all the same', () => {
    const { ground } = namedSheet(mappedPapers({ topics: 3, papers: 2 }), WIDE_SHEET);
    expect(ground.territories).toEqual([]);
    expect(ground.peaks.filter((peak) => peak === undefined)).toEqual([]);
  });

  test('of areas come first, and their topics divide their ground', () => {
    const { ground, topics } = namedSheet(divided, WIDE_SHEET);
    expect(ground.territories.map(({ isInside }) => isInside)).toEqual([
      ...Array.from({ length: 3 }, () => false),
      ...Array.from({ length: 12 }, () => true),
    ]);
    const strays = [...ground.inner].filter(
      (topic, at) => topic !== -1 && topics[topic]!.upper !== ground.uppers[at],
    );
    expect(strays).toEqual([]);
    expect([...ground.inner].some((topic) => topic !== -1)).toBe(true);
  });

  test('hold the densest place of their topic', () => {
    const { ground } = namedSheet(flat, WIDE_SHEET);
    const owners = ground.peaks.map(
      (peak) => ground.uppers[(peak!.y / ground.step) * ground.columns + peak!.x / ground.step],
    );
    expect(owners).toEqual(flat.topics.map((_, topic) => topic));
  });

  test('are the same in whatever order the papers come', () => {
    expect(namedSheet(shuffled(divided), WIDE_SHEET).ground.territories).toEqual(
      namedSheet(divided, WIDE_SHEET).ground.territories,
    );
  });

  test('leave out papers that fit no topic', () => {
    const papers = flat.papers.map((paper) => ({ ...paper, topics: ['unsorted'] }));
    expect(namedSheet({ ...flat, papers, topics: [] }, WIDE_SHEET).ground.territories).toEqual([]);
  });
});
