import { describe, expect, test } from 'vitest';
import {
  compareTopics,
  type PlacedTopics,
} from '../../../../src/collection/understand/topics/topic-changes.ts';

const papers = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id.toUpperCase() }));
const topic = (slug: string, parent?: string, aliases: string[] = []) => ({
  slug,
  name: slug,
  aliases,
  ...(parent === undefined ? {} : { parent }),
});

/** Topics, and the topics of the four papers. */
function placed(topics: PlacedTopics['topics'], ...own: string[][]): PlacedTopics {
  return { topics, assignments: own.map((slugs) => ({ topics: slugs })) };
}

const changes = (before: PlacedTopics, after: PlacedTopics) =>
  Object.fromEntries(
    compareTopics(papers, before, after).map(({ slug, before: then, after: now, gained, lost }) => [
      slug,
      {
        count: [then, now],
        gained: gained.map(({ id, elsewhere }) => [id, ...elsewhere]),
        lost: lost.map(({ id, elsewhere }) => [id, ...elsewhere]),
      },
    ]),
  );

describe('two placements of the same papers', () => {
  test('differ by what each topic gains and loses, with the topics that papers come from and go to', () => {
    const topics = [topic('owls'), topic('bats')];
    const before = placed(topics, ['owls'], ['owls', 'bats'], ['bats'], ['unsorted']);
    const after = placed(topics, ['bats'], ['owls'], ['bats', 'owls'], ['owls']);
    expect(changes(before, after)).toEqual({
      owls: { count: [2, 3], gained: [['c', 'bats'], ['d']], lost: [['a', 'bats']] },
      bats: { count: [2, 2], gained: [['a', 'owls']], lost: [['b', 'owls']] },
    });
  });

  test('name topics that are gone last, with where their papers are now', () => {
    const before = placed([topic('owls'), topic('bats')], ['owls'], ['owls'], ['bats'], ['bats']);
    const after = placed([topic('bats')], ['bats'], ['unsorted'], ['bats'], ['bats']);
    expect(Object.keys(changes(before, after))).toEqual(['bats', 'owls']);
    expect(changes(before, after).owls).toEqual({ count: [2, 0], gained: [], lost: [['a', 'bats'], ['b']] });
  });

  test('count a former slug as the topic that it leads to', () => {
    const before = placed([topic('owls')], ['owls'], ['owls'], ['unsorted'], ['unsorted']);
    const after = placed(
      [topic('night-birds', undefined, ['owls'])],
      ...before.assignments.map(({ topics: own }) =>
        own.map((slug) => (slug === 'owls' ? 'night-birds' : slug)),
      ),
    );
    expect(changes(before, after)).toEqual({ 'night-birds': { count: [2, 2], gained: [], lost: [] } });
  });

  test('count for an area the papers of all its topics, each once', () => {
    const before = placed([topic('birds')], ['birds'], ['birds'], ['unsorted'], ['unsorted']);
    const tree = [topic('birds'), topic('owls', 'birds'), topic('larks', 'birds')];
    const after = placed(tree, ['owls', 'larks'], ['unsorted'], ['larks'], ['birds']);
    expect(changes(before, after).birds).toEqual({ count: [2, 3], gained: [['c'], ['d']], lost: [['b']] });
    expect(changes(before, after).larks).toEqual({
      count: [0, 2],
      gained: [['a', 'birds'], ['c']],
      lost: [],
    });
  });
});
