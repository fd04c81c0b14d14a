import { describe, expect, test } from 'vitest';
import { placeByTopics } from '../../../../src/collection/understand/map/topic-start.ts';

/** Papers of four topics on a line: those of topics beside each other are similar, and those of one topic more so. */
function papersOnALine(...sizes: number[]) {
  const topics = Int32Array.from(sizes.flatMap((size, topic) => Array<number>(size).fill(topic)));
  const similar = Array.from(topics, (own, paper) => {
    const others = Int32Array.from(topics.keys()).filter(
      (other) => other !== paper && Math.abs(topics[other]! - own) < 2,
    );
    return { others, scores: Float64Array.from(others, (other) => (topics[other] === own ? 0.8 : 0.2)) };
  });
  return { topics, similar };
}

describe('placeByTopics', () => {
  test('lays topics out by how alike their papers are', () => {
    const { topics, similar } = papersOnALine(3, 3, 3, 3);
    const places = placeByTopics(similar, topics, 4);
    const along = [0, 3, 6, 9].map((paper) => places[2 * paper]!);
    const sorted = along.toSorted((a, b) => a - b);
    expect([sorted, sorted.toReversed()]).toContainEqual(along);
  });

  test('places papers of one topic that are alike together', () => {
    const { topics, similar } = papersOnALine(3, 3, 3, 3);
    const places = placeByTopics(similar, topics, 4);
    expect(places[0]).toBeCloseTo(places[2]!);
    expect(places[1]).toBeCloseTo(places[3]!);
  });

  test('lays the parts of a topic that was divided where it lay, and leaves the others', () => {
    const { topics, similar } = papersOnALine(20, 12, 9, 5);
    const whole = placeByTopics(similar, topics, 4);
    const divided = topics.map((topic, paper) => (topic === 0 && paper % 2 === 1 ? 4 : topic));
    const reach = Math.max(...whole.map(Math.abs));
    placeByTopics(similar, divided, 5).forEach((place, i) => {
      expect(Math.abs(place - whole[i]!)).toBeLessThan(reach / 10);
    });
  });

  test('places a paper that is like no other in its topic', () => {
    const { topics, similar } = papersOnALine(3, 3, 3, 3);
    similar[0] = { others: new Int32Array(), scores: new Float64Array() };
    const places = placeByTopics(similar, topics, 4);
    expect(Math.sign(places[0]!)).toBe(Math.sign(places[2]!));
    expect(places.every(Number.isFinite)).toBe(true);
  });

  test('gives numbers where no paper is like another', () => {
    const similar = Array.from({ length: 4 }, () => ({
      others: new Int32Array(),
      scores: new Float64Array(),
    }));
    expect(placeByTopics(similar, Int32Array.of(0, 1, 2, 3), 4).every(Number.isFinite)).toBe(true);
  });
});
