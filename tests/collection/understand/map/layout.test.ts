import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutPapers, type MappedPapers } from '../../../../src/collection/understand/map/layout.ts';
import { LAST_PLACE, mapLayoutSchema } from '../../../../src/collection/understand/map/map-layout.ts';
import { firstPapers } from '../../../first-papers.ts';
import { somePapers } from '../samples.ts';
import { papersOfSubjects, toMapped } from './made-similar.ts';

const distance = ([x, y]: readonly [number, number], [a, b]: readonly [number, number]) =>
  Math.hypot(x - a, y - b);

/** The mean distance between papers of one topic, and between those of two. */
function meanDistances(places: readonly [number, number][], topics: readonly string[]) {
  const sums = { within: 0, across: 0 };
  const counts = { within: 0, across: 0 };
  places.forEach((place, i) => {
    places.slice(0, i).forEach((other, j) => {
      const pair = topics[i] === topics[j] ? 'within' : 'across';
      sums[pair] += distance(place, other);
      counts[pair] += 1;
    });
  });
  return { within: sums.within / counts.within, across: sums.across / counts.across };
}

describe('layOutPapers', () => {
  test('lays papers of one topic near each other and those of others apart', () => {
    const mapped = toMapped(papersOfSubjects(15));
    const { places } = layOutPapers(mapped)!;
    const { within, across } = meanDistances(places, mapped.topics);
    expect(within).toBeLessThan(across / 3);
  });

  test('tells subjects apart by what papers say where all have one topic', () => {
    const papers = papersOfSubjects(15);
    const mapped = toMapped(papers.map((paper) => ({ ...paper, topic: 'unsorted' })));
    const { within, across } = meanDistances(layOutPapers(mapped)!.places, toMapped(papers).topics);
    expect(within).toBeLessThan(across / 2);
  });

  test('gives the same places in whatever order papers are read', () => {
    const papers = papersOfSubjects(6);
    expect(layOutPapers(toMapped(papers.toReversed()))).toEqual(layOutPapers(toMapped(papers)));
  });

  test('lets papers of the same words lie near each other', () => {
    const papers = papersOfSubjects(8);
    const twins = papers.slice(0, 4).map((paper) => ({ ...paper, id: `${paper.id}b` }));
    const mapped = toMapped([...papers, ...twins]);
    const { places } = layOutPapers(mapped)!;
    for (const { id } of twins) {
      const [twin, paper] = [places[mapped.ids.indexOf(id)]!, places[mapped.ids.indexOf(id.slice(0, -1))]!];
      expect(distance(twin, paper)).toBeLessThan(700);
    }
  });

  test('lays out papers that have nothing in common, apart from each other', () => {
    const mapped = {
      ids: ['a', 'b', 'c', 'd', 'e'],
      topics: ['one', 'one', 'two', 'three', 'four'],
      similar: Array.from({ length: 5 }, () => ({ others: new Int32Array(), scores: new Float64Array() })),
    };
    const { places, neighboursKept } = layOutPapers(mapped)!;
    expect(new Set(places.map(String)).size).toBe(5);
    expect(neighboursKept).toBe(0);
  });

  test('has no map of fewer than four papers', () => {
    const papers = papersOfSubjects(1);
    expect(layOutPapers(toMapped(papers.slice(0, 3)))).toBeNull();
    expect(layOutPapers(toMapped(papers))!.places).toHaveLength(4);
  });

  test('says which share of the nearest papers are still the nearest', () => {
    const { neighboursKept } = layOutPapers(toMapped(papersOfSubjects(15)))!;
    expect(neighboursKept).toBeGreaterThan(0.4);
    expect(neighboursKept).toBeLessThanOrEqual(1);
  });

  test('gives whole places within the square, whatever papers there are', () => {
    const topics = fc.infiniteStream(fc.constantFrom('one', 'two', 'three', 'four', 'five'));
    fc.assert(
      fc.property(somePapers, topics, (papers, stream) => {
        const layout = layOutPapers(
          toMapped(papers.map((paper) => ({ ...paper, topic: stream.next().value }))),
        );
        if (papers.length < 4) expect(layout).toBeNull();
        else {
          expect(layout!.places).toHaveLength(papers.length);
          expect(mapLayoutSchema.safeParse(layout).success).toBe(true);
        }
      }),
    );
  });

  test('moves the papers of a real collection little when two are added, and does not turn them', () => {
    const without = firstPapers.filter((_, i) => i !== 42 && i !== 100);
    const [all, most] = [firstPapers, without].map((papers) =>
      toMapped(
        papers.map(({ id, topics, title, abstract }) => ({
          id,
          topic: topics[0]!,
          title,
          abstract: abstract ?? '',
        })),
      ),
    ) as [MappedPapers, MappedPapers];
    const [before, after] = [layOutPapers(most)!.places, layOutPapers(all)!.places];
    const moves = most.ids.map((id, i) => distance(before[i]!, after[all.ids.indexOf(id)]!));
    moves.sort((a, b) => a - b);
    expect(moves[Math.floor(moves.length / 2)]).toBeLessThan(LAST_PLACE / 10);
  });
});
