import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PaperText } from '../../../src/collection/understand/paper-text.ts';
import { findSimilar } from '../../../src/collection/understand/similar.ts';
import { buildTermSpace } from '../../../src/collection/understand/term-vectors.ts';
import { papersTwice, somePapers } from './samples.ts';

/** Every pair by itself, without an index. */
function findSimilarSlowly(papers: readonly PaperText[], limit: number) {
  const sorted = papers.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const vectors = buildTermSpace(sorted).vectors.map(
    ({ terms, weights }) => new Map(Array.from(terms, (term, i) => [term, weights[i] ?? 0])),
  );
  return papers.map((paper) => {
    const own = vectors[sorted.indexOf(paper)] ?? new Map<number, number>();
    const scores = sorted
      .map(({ id }, i) => {
        const cosine = [...own].reduce(
          (sum, [term, weight]) => sum + weight * (vectors[i]?.get(term) ?? 0),
          0,
        );
        return { id, score: Math.min(1, Math.round(cosine * 1000) / 1000) };
      })
      .filter(({ id }) => id !== paper.id)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    return scores.slice(0, limit);
  });
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

describe('findSimilar', () => {
  const papers: PaperText[] = [
    { id: 'a', title: 'Merging task vectors', abstract: 'Task vectors of one model are merged by sign.' },
    { id: 'b', title: 'Task Vectors in Practice', abstract: 'Merging works when task vectors agree.' },
    { id: 'c', title: 'Decoding EEG', abstract: 'Brain signals are decoded into speech.' },
    { id: 'd', title: 'Brain signals', abstract: 'EEG recordings of sleep.' },
    { id: 'e', title: 'Zebrafish', abstract: 'Nothing else swims here.' },
  ];

  test('brings together what shares telling terms, and says which', () => {
    const [a, , c] = findSimilar(papers);
    expect(a?.map(({ id }) => id)).toEqual(['b']);
    expect(a?.[0]?.shared[0]?.toLowerCase()).toBe('task vectors');
    expect(c?.map(({ id }) => id)).toEqual(['d']);
  });

  test('leaves the list of a paper empty that is like no other', () => {
    expect(findSimilar(papers)[4]).toEqual([]);
    expect(findSimilar([])).toEqual([]);
    expect(findSimilar(papers.slice(0, 1))).toEqual([[]]);
  });

  test('breaks ties by id and keeps to the limit', () => {
    const same = ['d', 'b', 'c', 'a'].map((id) => ({ id, title: 'Sparse probing', abstract: 'Layers.' }));
    const others = [{ id: 'z', title: 'Zebrafish', abstract: 'Swim.' }];
    const [first] = findSimilar([...same, ...others], 2);
    expect(first?.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(first?.[0]?.score).toBe(first?.[1]?.score);
  });

  test('finds exactly what comparing every pair finds, cut where likeness ends', () => {
    fc.assert(
      fc.property(somePapers, (list) => {
        const slow = findSimilarSlowly(list, 4);
        findSimilar(list, 4).forEach((found, i) => {
          expect(found.map(({ id, score }) => ({ id, score }))).toEqual(slow[i]?.slice(0, found.length));
          const best = slow[i]?.[0]?.score ?? 0;
          const next = slow[i]?.[found.length]?.score ?? 0;
          expect(next === 0 || next < 0.06 || next <= best * 0.5 + 0.001).toBe(true);
        });
      }),
    );
  });

  test('never names the paper itself, and shares terms that both texts hold', () => {
    fc.assert(
      fc.property(somePapers, (list) => {
        const texts = new Map(list.map(({ id, title, abstract }) => [id, plain(`${title} | ${abstract}`)]));
        findSimilar(list).forEach((found, i) => {
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

  test('does not depend on the order of the papers', () => {
    fc.assert(
      fc.property(papersTwice, ([one, other]) => {
        const similar = findSimilar(one);
        const byId = new Map(one.map(({ id }, i) => [id, similar[i]]));
        expect(findSimilar(other)).toEqual(other.map(({ id }) => byId.get(id)));
      }),
    );
  });
});
