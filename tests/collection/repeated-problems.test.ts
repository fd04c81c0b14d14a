import { describe, expect, test } from 'vitest';
import { groupIgnored, groupProblems } from '../../src/collection/repeated-problems.ts';

const problem = (line: number | null, code = 'missing-title', file = 'a.bib') => ({
  file,
  line,
  code,
  message: `Expected a title on line ${line}.`,
});
const lines = (...numbers: number[]) => numbers.map((line) => problem(line));

describe('problems that repeat', () => {
  test('are told one by one up to five of a kind', () => {
    const few = [
      ...lines(1, 2, 3, 4, 5),
      problem(6, 'other'),
      ...[1, 2, 3].map((line) => problem(line, 'missing-title', 'b.bib')),
    ];
    expect(groupProblems(few)).toEqual(few);
  });

  test('are told three times and counted, with their lines, where there are more', () => {
    const many = [...lines(1, 2, 3), problem(4, 'other'), ...lines(5, 6, 7, 9)];
    expect(groupProblems(many)).toEqual([
      ...lines(1, 2, 3),
      problem(4, 'other'),
      { ...problem(5), message: '4 more like this, on lines 5-7, 9.' },
    ]);
  });

  test('name their lines in order', () => {
    expect(groupProblems(lines(9, 8, 7, 6, 5, 4, 2)).at(-1)!.message).toBe(
      '4 more like this, on lines 2, 4-6.',
    );
  });

  test('in settings are alike only where they say the same', () => {
    const setting = (line: number, message: string) => ({
      ...problem(line, 'invalid-setting', 'topics.yaml'),
      message,
    });
    const different = ['slug', 'name', 'lead', 'parent', 'phrases', 'aliases'].map((name, index) =>
      setting(index + 1, `topics, entry 1, ${name}: Expected something else.`),
    );
    expect(groupProblems(different)).toEqual(different);
    const alike = [1, 2, 3, 4, 5, 6].map((line) =>
      setting(line, `topics, entry ${line}, slug: Expected a slug.`),
    );
    expect(groupProblems(alike)).toHaveLength(4);
  });

  test('name twenty places at most', () => {
    const scattered = lines(...Array.from({ length: 60 }, (_, index) => 2 * index + 1));
    const { message } = groupProblems(scattered).at(-1)!;
    expect(message).toMatch(/^57 more like this, on lines 7, 9, .* 45 and further ones\.$/);
  });

  test('are counted over many files where they say the same of each as a whole', () => {
    const pdfs = [1, 2, 3, 4, 5, 6].map((number) => problem(null, 'refused-file', `${number}.pdf`));
    const told = groupProblems([
      ...pdfs,
      { ...problem(null, 'refused-file', 'a.doc'), message: 'A document.' },
    ]);
    expect(told.map(({ file }) => file)).toEqual(['1.pdf', '2.pdf', '3.pdf', '4.pdf', 'a.doc']);
    expect(told[3]!.message).toBe('3 more files like this: 4.pdf, 5.pdf, 6.pdf.');
  });

  test('may be lines left out for one reason, whatever places it names', () => {
    const ignored = [1, 2, 3, 4, 5, 6].map((line) => ({
      file: 'a.txt',
      line,
      reason: `duplicate of b.txt:${line}`,
    }));
    expect(groupIgnored(ignored).map(({ reason }) => reason)).toEqual([
      'duplicate of b.txt:1',
      'duplicate of b.txt:2',
      'duplicate of b.txt:3',
      '3 more like this, on lines 4-6.',
    ]);
  });
});
