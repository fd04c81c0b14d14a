import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StudiedText } from '../../../../src/collection/understand/paper-text.ts';
import { findSimilar, scoreSimilar } from '../../../../src/collection/understand/similar/similar.ts';
import { similarWeights } from '../../../../src/collection/understand/similar/similar-weights.ts';
import { buildTermSpace } from '../../../../src/collection/understand/term-space.ts';
import { findIn, papersTwice, somePapers } from '../samples.ts';
import { cosine, dot, readVectors } from './sparse-vectors.ts';

const similarAmong = (
  papers: readonly StudiedText[],
  affinities: readonly (readonly number[])[] = [],
  ...[phrases, limit, weights]: DropTwo<Parameters<typeof findSimilar>>
) =>
  findIn(papers, (corpus) => {
    const scoresOf = scoreSimilar(corpus.nearest, affinities, weights);
    const scored = corpus.papers.map((_, paper) => scoresOf(paper));
    return findSimilar(corpus, scored, phrases, limit, weights);
  });
type DropTwo<List extends unknown[]> = List extends [unknown, unknown, ...infer Rest] ? Rest : never;

/** Every pair by itself. */
function compareSlowly(papers: readonly StudiedText[], affinities: readonly (readonly number[])[]) {
  const { textPart, topicPart, topicSharpness, unknownTopic } = similarWeights;
  const vectors = readVectors(buildTermSpace(papers));
  const topics = affinities.map((row) => new Map(row.map((affinity, i) => [i, affinity ** topicSharpness])));
  const isKnown = (paper: number) => affinities[paper]?.some((affinity) => affinity > 0) ?? false;
  return (a: number, b: number) => {
    const word = dot(vectors[a]!, vectors[b]!);
    const topic = isKnown(a) && isKnown(b) ? cosine(topics[a]!, topics[b]!) : unknownTopic;
    return word && Math.sqrt((word * (textPart + topic) + topicPart * topic) / (1 + textPart + topicPart));
  };
}

const papersWithTopics = somePapers.chain((papers) =>
  fc.record({
    papers: fc.constant(papers),
    affinities: fc.array(fc.array(fc.constantFrom(0, 0, 0.5, 1), { minLength: 3, maxLength: 3 }), {
      minLength: papers.length,
      maxLength: papers.length,
    }),
  }),
);

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

describe('findSimilar', () => {
  const papers: StudiedText[] = [
    { id: 'a', title: 'Merging task vectors', abstract: 'Task vectors of one model are merged by sign.' },
    { id: 'b', title: 'Task Vectors in Practice', abstract: 'Merging works when task vectors agree.' },
    { id: 'c', title: 'Decoding EEG', abstract: 'Brain signals are decoded into speech.' },
    { id: 'd', title: 'Brain signals', abstract: 'EEG recordings of sleep.' },
    { id: 'e', title: 'Zebrafish', abstract: 'Nothing else swims here.' },
  ];

  test('brings together what shares telling terms, and says which', () => {
    const phrase = new Map([['task vector', { written: 'task vectors', short: '', weight: 1 }]]);
    const [a, , c] = similarAmong(papers, [], { common: [phrase, phrase], writeWord: (word) => word });
    expect(a?.map(({ id }) => id)).toEqual(['b']);
    expect(a?.[0]?.shared[0]).toBe('task vectors');
    expect(c?.map(({ id }) => id)).toEqual(['d']);
  });

  test('leaves the list of a paper empty that is like no other', () => {
    expect(similarAmong(papers)[4]).toEqual([]);
    expect(similarAmong([])).toEqual([]);
    expect(similarAmong(papers.slice(0, 1))).toEqual([[]]);
  });

  test('breaks ties by id and keeps to the limit', () => {
    const same = ['d', 'b', 'c', 'a'].map((id) => ({ id, title: 'Sparse probing', abstract: 'Layers.' }));
    const others = [{ id: 'z', title: 'Zebrafish', abstract: 'Swim.' }];
    const [first] = similarAmong([...same, ...others], [], undefined, 2);
    expect(first?.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(first?.[0]?.score).toBe(first?.[1]?.score);
  });

  test('finds what comparing every pair finds, cut where likeness ends, before neighbours are heard', () => {
    fc.assert(
      fc.property(papersWithTopics, ({ papers: list, affinities }) => {
        const compare = compareSlowly(list, affinities);
        similarAmong(list, affinities, undefined, 4, { ...similarWeights, nearPart: 0 }).forEach(
          (found, i) => {
            const all = list.map((_, j) => (j === i ? 0 : compare(i, j))).sort((a, b) => b - a);
            const least = Math.max(
              similarWeights.leastScore,
              similarWeights.leastShareOfBest * (all[0] ?? 0),
            );
            found.forEach(({ id, score }, rank) => {
              expect(score).toBeCloseTo(all[rank] ?? 0, 2);
              expect(score).toBeCloseTo(
                compare(
                  i,
                  list.findIndex((paper) => paper.id === id),
                ),
                2,
              );
            });
            if (found.length < 4) expect(all[found.length] ?? 0).toBeLessThan(least + 1e-6);
          },
        );
      }),
    );
  });

  test('prefers the paper of the same topic among those that share as many words', () => {
    const list = ['a', 'b', 'c'].map((id) => ({ id, title: 'Sparse heads', abstract: 'Layers.' }));
    const [first] = similarAmong(list, [
      [1, 0.5],
      [0.5, 1],
      [1, 0.5],
    ]);
    expect(first?.map(({ id }) => id)).toEqual(['c', 'b']);
  });

  test('never names the paper itself, and shares terms that both texts hold', () => {
    fc.assert(
      fc.property(somePapers, (list) => {
        const texts = new Map(list.map(({ id, title, abstract }) => [id, plain(`${title} | ${abstract}`)]));
        similarAmong(list).forEach((found, i) => {
          for (const { id, score, shared } of found) {
            expect(id).not.toBe(list[i]?.id);
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
            expect(shared.length).toBeLessThanOrEqual(5);
            for (const term of shared) expect(texts.get(id)).toContain(plain(term));
          }
        });
      }),
    );
  });

  test('leaves the lists as they are to which an added paper does not belong', () => {
    const themes = [
      'task vectors merging',
      'brain signals EEG',
      'robot grasping arms',
      'protein folding structure',
    ];
    const list = Array.from({ length: 40 }, (_, i) => ({
      id: `paper${String(i).padStart(2, '0')}`,
      title: `Study ${i}`,
      abstract: `${themes[i % 4]} ${'abcdefg'[i % 7]}alpha ${'hijkl'[i % 5]}beta.`,
    }));
    // Its id puts it before all others.
    const added = { id: 'first', title: 'Grasping', abstract: 'Robot arms.' };
    const before = similarAmong(list);
    const after = similarAmong([...list, added]);
    list.forEach((_, i) => {
      const ids = (found: (typeof before)[number]) => found.map(({ id }) => id);
      if (i % 4 !== 2) expect(ids(after[i]!)).toEqual(ids(before[i]!));
    });
  });

  test('does not depend on the order of the papers', () => {
    fc.assert(
      fc.property(papersTwice, ([one, other]) => {
        const similar = similarAmong(one);
        const byId = new Map(one.map(({ id }, i) => [id, similar[i]]));
        expect(similarAmong(other)).toEqual(other.map(({ id }) => byId.get(id)));
      }),
    );
  });
});
