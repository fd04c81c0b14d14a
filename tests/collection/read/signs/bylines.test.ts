import { describe, expect, test } from 'vitest';
import { readDumps } from '../../../../src/collection/read/dumps.ts';
import { hasBylines } from '../../../../src/collection/read/signs/bylines.ts';

const abstract = `We study shelves of glass and of wood, ${'and what they bear, '.repeat(10)}and find more.`;
const paper = (title: string, authors: string) => [title, authors, abstract];

describe('titles, authors and abstracts in turn', () => {
  test('are refused by what they are, with the remedy', () => {
    const lines = [
      ...paper('Shelves of Glass', 'Jane Doe, Max van der Roe, J. R. Poe and Ann Lee-Moe'),
      '',
      ...paper('How are books read?', 'Wei Li1 | Jörg Müller2*'),
      '',
      ...paper('Boards', 'Jane Doe'),
    ];
    const { report } = readDumps([{ name: 'a.txt', bytes: Buffer.from(lines.join('\n')) }]);
    expect(report.errors).toMatchObject([
      {
        line: null,
        code: 'refused-format',
        message: expect.stringMatching(/a line of authors between each title and its abstract\. Begin these/),
      },
    ]);
  });

  test('are known by "et al." as well', () => {
    const lines = ['Vaswani et al., NeurIPS 2017', '*He et al. (2016)*'].flatMap((line) =>
      paper('Shelves of Glass', line),
    );
    expect(hasBylines(lines)).toBe(true);
    const cited = paper('Shelves of Glass', 'We extend what Doe et al. and others found');
    expect(hasBylines([...cited, ...cited])).toBe(false);
  });

  test('are not seen in titles that list things, nor in one paper among many', () => {
    const lists = [
      'Deep Learning, Kernel Machines, and Decision Trees',
      'Random Forests and Neural Networks',
    ];
    expect(hasBylines(lists.flatMap((title) => [title, abstract]))).toBe(false);
    const one = paper('Shelves', 'Jane Doe, Max Roe');
    const others = ['Books', 'Boards', 'Planks'].flatMap((title) => [title, abstract]);
    expect(hasBylines([...one, ...others])).toBe(false);
  });
});
