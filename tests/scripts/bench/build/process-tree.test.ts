import { expect, test } from 'vitest';
import { cpuOf, parseProcessState, treeOf } from '../../../../scripts/bench/build/process-tree.ts';

const state = (id: number, parent: number, own = 0, ofEnded = 0) => ({ id, parent, own, ofEnded });

test('the times of a process are read in seconds, whatever is in its name', () => {
  expect(parseProcessState('7 (a b) S) R) S 3 7 7 0 -1 0 0 0 0 0 150 50 20 5 20 0 11')).toEqual(
    state(7, 3, 2, 0.25),
  );
});

test('a tree has the children of children, and no other process', () => {
  const processes = [state(5, 4), state(4, 2), state(2, 1), state(3, 1), state(6, 3), state(1, 0)];
  expect(treeOf(2, processes).map(({ id }) => id)).toEqual([2, 4, 5]);
  expect(treeOf(9, processes)).toEqual([]);
});

test('the CPU of a tree holds that of processes that have ended', () => {
  expect(cpuOf([state(1, 0, 2, 0.5), state(2, 1, 1, 0.25)])).toBe(3.75);
});
