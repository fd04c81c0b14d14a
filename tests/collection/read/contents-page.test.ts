import { expect, test } from 'vitest';
import { readDumps } from '../../../src/collection/read/dumps.ts';

test('the table of contents of an issue is left out, of whatever format', () => {
  const bytes = Buffer.from(
    '%0 Journal Article\n%T Coasts Volume 4, Issue 3 Table of Contents\n\n%0 Journal Article\n%T Finding a Table of Contents\n%X Where?\n',
  );
  const { records, report } = readDumps([{ name: 'a.enw', bytes }]);
  expect(records.map(({ title }) => title)).toEqual(['Finding a Table of Contents']);
  expect(report.ignored).toEqual([{ file: 'a.enw', line: 1, reason: 'a table of contents is no paper' }]);
});
