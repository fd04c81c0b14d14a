import { describe, expect, test } from 'vitest';
import { buildCollection } from '../../../../src/collection/collection.ts';
import { readDumps } from '../../../../src/collection/read/dumps.ts';
import { sortLines } from '../../../../src/collection/read/plain/dump-lines.ts';
import { parseSettings } from '../../../../src/collection/settings/settings.ts';

const about = (matter: string) =>
  `We study ${matter} in depth. We propose a new way of looking at it and show that it holds up in practice. Experiments on several collections of real data confirm the claim.`;
const [first, second, third] = [about('a novel of its time'), about('old things'), about('answers')];

const dump = (...lines: string[]) => [{ name: 'a.txt', bytes: Buffer.from(lines.join('\n')) }];
const titles = (...lines: string[]) => readDumps(dump(...lines)).records.map(({ title }) => title);
const wrapped = (text: string) => text.match(/.{1,60}(?= |$)/g)!.map((line) => line.trim());

describe('a bare number is a title', () => {
  test.each(['1984', '7', '3.14', '10,000', '¿2001?'])('between two abstracts: %s', (number) => {
    const { records, report } = readDumps(dump('A First Paper', first, number, second, 'A Third One', third));
    expect(records.map(({ title }) => title)).toEqual(['A First Paper', number, 'A Third One']);
    expect(records[1]!.abstract).toBe(second);
    expect(report).toMatchObject({ used: 6, ignored: [], errors: [] });
  });

  test('at the start of a file, at its end and between blank lines', () => {
    expect(titles('1984', first, 'A Second Paper', second, '42', third)).toEqual([
      '1984',
      'A Second Paper',
      '42',
    ]);
    expect(titles('A Paper', '', first, '', '1984', '', second)).toEqual(['A Paper', '1984']);
  });

  test('where abstracts are wrapped', () => {
    const lines = [
      'A First Paper',
      ...wrapped(first),
      '1984',
      ...wrapped(second),
      'A Third',
      ...wrapped(third),
    ];
    expect(titles(...lines)).toEqual(['A First Paper', '1984', 'A Third']);
  });

  test('twice in one file', () => {
    expect(titles('1984', first, '2001', second, 'A Third One', third)).toEqual([
      '1984',
      '2001',
      'A Third One',
    ]);
  });
});

describe('a bare number is no title', () => {
  const papers = ['A First Paper', 'A Second Paper', 'A Third Paper'];

  test('before a title, between a title and its abstract, and after the last abstract', () => {
    expect(
      titles('1', 'A First Paper', first, '7', 'A Second Paper', second, 'A Third Paper', third, '9'),
    ).toEqual(papers);
    const { records } = readDumps(dump('A First Paper', '7', first, 'A Second Paper', second));
    expect(records.map(({ abstract }) => abstract?.includes('We study'))).toEqual([true, true]);
  });

  test('within an abstract that goes on after it', () => {
    const [start, end] = [first.slice(0, 70), first.slice(70)];
    expect(
      titles('A First Paper', start, '12', end, 'A Second Paper', second, 'A Third Paper', third),
    ).toEqual(papers);
    const sentences = first.split(/(?<=\.) /);
    expect(
      titles('A First Paper', sentences[0]!, '12', sentences.slice(1).join(' '), 'A Second Paper', second),
    ).toEqual(['A First Paper', 'A Second Paper']);
  });

  test('where numbers count up', () => {
    expect(titles('1', first, '2', second, '3', third)).toEqual([]);
    expect(titles('A First Paper', first, '2/7', second, 'A Third Paper', third)).toHaveLength(2);
    const pages = ['A First Paper', first, '11', second, 'A Third Paper', third, '12', first];
    expect(titles(...pages)).toEqual(['A First Paper', 'A Third Paper']);
  });
});

describe('a bare number beside abstracts', () => {
  const short = 'Page footers are short.';

  test('is a number and its signs, and neither a page of so many nor longer than a title', () => {
    const texts = ['(7', '7a', 'no. 7', '2/7', `1${'0'.repeat(20)}`, `1${'0'.repeat(21)}`, ''];
    expect(sortLines(texts).numbers.map(({ text }) => text)).toEqual(['(7', `1${'0'.repeat(20)}`]);
  });

  test('is no title where what follows it is too short for an abstract, or goes on in the middle of a sentence', () => {
    expect(titles('A First Paper', first, '1984', short, 'A Third One', third)).not.toContain('1984');
    expect(titles('A First Paper', first, '1984', `and ${second}`, 'A Third One', third)).not.toContain(
      '1984',
    );
  });

  test('is told from pages by how long abstracts of this dump are, not by how long they are elsewhere', () => {
    const long = (text: string) => `${text} ${text} ${text} ${text} ${text}`;
    const papers = ['A First Paper', long(first), 'A Second Paper', long(second), 'A Third One', long(third)];
    expect(titles(...papers.toSpliced(2, 0, '1984', first))).not.toContain('1984');
    expect(titles(...papers.toSpliced(2, 0, '1984', long(third)))).toContain('1984');
  });
});

describe('two papers whose titles differ in signs only', () => {
  const lines = ['Learning to Learn', first, 'Learning to Learn?!', second];

  test('are one, and the warning says why and what to do', () => {
    const { records, report } = readDumps(dump(...lines));
    expect(records.map(({ title }) => title)).toEqual(['Learning to Learn']);
    const [warning] = report.warnings;
    expect(warning).toMatchObject({ line: 3, code: 'duplicate-paper' });
    expect(warning?.message).toMatch(
      /“Learning to Learn\?!” differs only in signs from “Learning to Learn” at a\.txt:1/,
    );
    expect(warning?.message).toContain('corrections.yaml');
  });

  test('are two by what the warning says, each with its own title', () => {
    const corrections = {
      name: 'corrections.yaml',
      text: 'papers:\n  - paper: Learning to Learn 2024\n    title: Learning to Learn?!\n',
    };
    const { papers, report } = buildCollection(
      dump('Learning to Learn', first, 'Learning to Learn 2024', second),
      parseSettings({ corrections }).value!,
    );
    expect(papers.map(({ title }) => title)).toEqual(['Learning to Learn', 'Learning to Learn?!']);
    expect(report.warnings).toEqual([]);
  });
});
