import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustedRandIndex } from '../../../../../src/collection/understand/discover/grouping/partition-agreement.ts';

const labels = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 2, maxLength: 12 });

/** The index by its definition, pair by pair. */
function byPairs(list: readonly (readonly [number, number])[]): number {
  const pairs = list.flatMap((one, i) =>
    list.slice(0, i).map((other) => [one[0] === other[0], one[1] === other[1]]),
  );
  const share = (holds: (pair: boolean[]) => boolean) => pairs.filter(holds).length / pairs.length;
  const [a, b, both] = [
    share(([first]) => first!),
    share(([, second]) => second!),
    share((pair) => pair.every(Boolean)),
  ];
  const most = (a + b) / 2;
  return most === a * b ? 1 : (both - a * b) / (most - a * b);
}

test('the adjusted Rand index is what counting all pairs gives', () => {
  fc.assert(
    fc.property(labels, (list) => {
      const [a, b] = [list.map(([one]) => one), list.map(([, other]) => other)];
      expect(adjustedRandIndex(a, b)).toBeCloseTo(byPairs(list), 9);
      expect(adjustedRandIndex(b, a)).toBeCloseTo(adjustedRandIndex(a, b), 9);
    }),
  );
});
