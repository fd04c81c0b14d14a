import { expect, test } from 'vitest';
import { mutationRows, mutationShare } from '../../../../scripts/bench/mutation/mutation-report.ts';

const mutants = (...statuses: string[]) => ({ mutants: statuses.map((status) => ({ status })) });
const report = {
  files: {
    'a.ts': mutants('Killed', 'Timeout', 'Survived', 'NoCoverage'),
    'b.ts': mutants('Killed', 'Killed', 'CompileError', 'Ignored'),
    'c.ts': mutants(),
  },
};

test('a change is noticed when a test fails or never ends, and one that could not be tried does not count', () => {
  expect(mutationRows(report)).toEqual([
    ['file', 'killed', 'survived', 'no coverage', '%'],
    ['a.ts', '2', '1', '1', '50.0'],
    ['b.ts', '2', '0', '0', '100.0'],
    ['c.ts', '0', '0', '0', '0.0'],
    ['all', '4', '1', '1', '66.7'],
  ]);
  expect(mutationShare(report)).toBeCloseTo(66.67, 2);
});
