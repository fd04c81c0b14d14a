import { describe, expect, test } from 'vitest';
import type { KeptTopic } from '../../../../src/collection/topic.ts';
import { renewKept } from '../../../../src/collection/understand/topics/renew-kept.ts';

const kept = (slug: string, more: Partial<KeptTopic> = {}): KeptTopic => ({
  slug,
  name: `My ${slug}`,
  description: `What I say of ${slug}.`,
  aliases: [],
  papers: [],
  ...more,
});
const found = (slug: string, parent?: string) => ({
  slug,
  name: slug.replaceAll('-', ' '),
  description: `Papers on ${slug}.`,
  ...(parent === undefined ? {} : { parent }),
});

/** Renews kept topics, given the kept and the found topic of each paper. */
function renew(
  before: readonly KeptTopic[],
  topics: readonly ReturnType<typeof found>[],
  papers: readonly [then: string, now: string][],
) {
  const placed = (side: 0 | 1) => papers.map((paper) => ({ topics: [paper[side]] }));
  return renewKept(
    { topics: before, assignments: placed(0) },
    { topics, assignments: placed(1), typicalPapers: topics.map(({ slug }) => [`${slug}-paper`]) },
  );
}
const times = (count: number, then: string, now: string): [string, string][] =>
  Array.from({ length: count }, () => [then, now]);

describe('topics that are kept again', () => {
  test('are those found, with their typical papers, where none were kept', () => {
    const topics = [found('birds'), found('owls', 'birds')];
    expect(renew([], topics, times(3, 'unsorted', 'owls'))).toEqual([
      { ...found('birds'), aliases: [], papers: ['birds-paper'] },
      { ...found('owls', 'birds'), aliases: [], papers: ['owls-paper'] },
    ]);
  });

  test('keep slug, name, description and former slugs where most of their papers are still together', () => {
    const before = [kept('owls', { aliases: ['night-birds'] }), kept('bats')];
    const papers = [
      ...times(4, 'owls', 'barn-owls'),
      ...times(2, 'unsorted', 'barn-owls'),
      ...times(3, 'bats', 'caves'),
    ];
    const renewed = renew(before, [found('caves'), found('barn-owls')], papers);
    expect(renewed).toEqual([
      kept('bats', { papers: ['caves-paper'] }),
      kept('owls', { aliases: ['night-birds'], papers: ['barn-owls-paper'] }),
    ]);
  });

  test('stand in their area by its lasting slug, whatever it was in before', () => {
    const before = [kept('birds'), kept('owls', { parent: 'birds' }), kept('larks', { parent: 'birds' })];
    const topics = [found('feathers'), found('night', 'feathers'), found('day', 'feathers')];
    const renewed = renew(before, topics, [...times(3, 'owls', 'night'), ...times(3, 'larks', 'day')]);
    expect(renewed.map(({ slug, parent }) => [slug, parent])).toEqual([
      ['birds', undefined],
      ['owls', 'birds'],
      ['larks', 'birds'],
    ]);
  });
});

describe('a kept topic that is gone', () => {
  test('leads, with its former slugs, to the topic that got most of its papers', () => {
    const before = [kept('owls'), kept('bats', { aliases: ['mice'] })];
    const papers = [
      ...times(6, 'owls', 'night-animals'),
      ...times(2, 'bats', 'night-animals'),
      ...times(1, 'bats', 'caves'),
      ...times(4, 'unsorted', 'caves'),
    ];
    const renewed = renew(before, [found('night-animals'), found('caves')], papers);
    expect(renewed.map(({ slug, aliases }) => [slug, ...aliases])).toEqual([
      ['owls', 'bats', 'mice'],
      ['caves'],
    ]);
  });

  test('leads to a topic rather than to its area', () => {
    const before = [kept('owls'), kept('larks')];
    const topics = [found('birds'), found('singers', 'birds'), found('others', 'birds')];
    const papers = [
      ...times(9, 'owls', 'others'),
      ...times(2, 'larks', 'singers'),
      ...times(8, 'unsorted', 'singers'),
    ];
    const renewed = renew(before, topics, papers);
    expect(renewed.find(({ aliases }) => aliases.includes('larks'))?.name).toBe('singers');
  });

  test('leaves its slug to no other topic', () => {
    const before = [kept('caves'), kept('owls')];
    const papers = [
      ...times(3, 'caves', 'owls'),
      ...times(9, 'owls', 'owls'),
      ...times(5, 'unsorted', 'caves'),
    ];
    const renewed = renew(before, [found('owls'), found('caves')], papers);
    expect(renewed.map(({ slug, aliases }) => [slug, ...aliases])).toEqual([['owls', 'caves'], ['caves-2']]);
  });

  test('leads to where its area is, or nowhere, once its papers are gone', () => {
    const before = [
      kept('birds'),
      kept('larks', { parent: 'birds' }),
      kept('owls', { parent: 'birds' }),
      kept('fish'),
    ];
    const renewed = renew(before, [found('night')], times(4, 'owls', 'night'));
    const [night, ...others] = renewed;
    expect(others).toEqual([]);
    expect([night!.slug, ...night!.aliases].sort()).toEqual(['birds', 'larks', 'owls']);
  });
});
