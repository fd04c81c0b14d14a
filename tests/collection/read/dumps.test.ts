import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { normalizeTitle } from '../../../src/collection/identity.ts';
import { type Reading, readDumps } from '../../../src/collection/read/dumps.ts';
import { reportSchema } from '../../../src/collection/report.ts';
import { firstDump } from '../../first-collection.ts';

const fixture = readFileSync(new URL('../../fixtures/dumps/six-papers.txt', import.meta.url), 'utf8');
/** The twelve lines of the six papers: titles at even places, abstracts at odd ones. */
const lines = fixture.trim().split('\n').slice(1);
lines[0] = lines[0]!.replace('Subscribe', '');
const papers = [0, 2, 4, 6, 8, 10].map((at) => ({ title: lines[at]!, abstract: lines[at + 1]! }));

function read(content: string | Uint8Array | readonly string[], name = 'a.txt'): Reading {
  const text = typeof content === 'string' || content instanceof Uint8Array ? content : content.join('\n');
  return readDumps([{ name, bytes: typeof text === 'string' ? Buffer.from(text) : text }]);
}

const texts = ({ records }: Reading) => records.map(({ title, abstract }) => ({ title, abstract }));
const errors = ({ report }: Reading) => report.errors.map(({ line, code }) => [line, code]);
const ignored = ({ report }: Reading) => report.ignored.map(({ line }) => line);

/** The lines with `count` of them at `at` replaced by others. */
const spliced = (at: number, count: number, ...others: string[]) => lines.toSpliced(at, count, ...others);
const without = (...places: number[]) => papers.filter((_, index) => !places.includes(index));

function half(text: string, stop: string): [string, string] {
  const at = text.indexOf(stop, text.length / 3) + stop.length;
  return [text.slice(0, at).trim(), text.slice(at).trim()];
}

describe('the first dump', () => {
  const reading = read(firstDump.bytes);

  test('has 179 papers, two lines of boilerplate and no fault', () => {
    expect(reading.report).toMatchObject({ papers: 179, lines: 360, used: 358, warnings: [], errors: [] });
    expect(ignored(reading)).toEqual([1, 2]);
  });

  test('loses the label glued to its first title and nothing else', () => {
    expect(reading.records[0]?.title).toBe(
      'Circuit Component Reuse Across Tasks in Transformer Language Models',
    );
    expect(reading.records[0]?.source).toEqual({ file: 'a.txt', line: 3, position: 1 });
    expect(reading.records[178]?.source).toEqual({ file: 'a.txt', line: 359, position: 179 });
  });

  test('has no two papers with one title', () => {
    expect(new Set(reading.records.map(({ title }) => normalizeTitle(title))).size).toBe(179);
  });
});

describe('a dump is read whatever its encoding and spacing', () => {
  test.for([
    ['as it is', Buffer.from(fixture)],
    ['with CR LF', Buffer.from(fixture.replaceAll('\n', '\r\n'))],
    ['with CR alone', Buffer.from(fixture.replaceAll('\n', '\r'))],
    ['with a byte order mark', Buffer.from(`\ufeff${fixture}`)],
    ['in UTF-16, little end first', Buffer.from(`\ufeff${fixture}`, 'utf16le')],
    ['in UTF-16, big end first', Buffer.from(`\ufeff${fixture}`, 'utf16le').swap16()],
    ['with a blank line after every line', Buffer.from(fixture.replaceAll('\n', '\n\n'))],
    ['with tabs and spaces around the lines', Buffer.from(fixture.replaceAll('\n', ' \t\n \t'))],
    ['with control characters', Buffer.from(fixture.replaceAll('We', '\u0007W\u0000e'))],
  ] as const)('%s', ([, bytes]) => {
    const reading = read(bytes);
    expect(texts(reading)).toEqual(papers);
    expect(reading.report).toMatchObject({ lines: 13, used: 12, warnings: [], errors: [] });
  });

  test('hard-wrapped at 80 columns', () => {
    const wrapped = fixture.replace(/(.{1,80})(?: |$)/gm, '$1\n').replace(/\n\n/g, '\n');
    expect(texts(read(wrapped))).toEqual(papers);
  });

  test('with other boilerplate between the papers', () => {
    const reading = read(spliced(4, 0, 'Skip to content', 'Accept all cookies', '2', '* * *', 'Sign up'));
    expect(texts(reading)).toEqual(papers);
    expect(ignored(reading)).toEqual([5, 6, 7, 8, 9]);
  });

  test('twice over, when two listing pages were saved into one file', () => {
    const second = fixture.replace(
      /(?<=\n).*Circuits:.*\n.*\n/,
      'SubscribeQuiet Weights\nQuiet weights do little. We remove them.\n',
    );
    const reading = read(fixture + second);
    expect(reading.records.map(({ title }) => title)).toEqual([
      ...papers.map(({ title }) => title),
      'Quiet Weights',
    ]);
    expect(reading.report.warnings).toHaveLength(5);
  });

  test('in Chinese and in Russian', () => {
    const chinese = '大型语言模型的任务向量研究';
    const summary =
      '任务向量是编辑预训练模型的新方法。本文研究了任务向量在不同层中的作用。实验表明，该方法能够在多个基准上提高性能。'.repeat(
        3,
      );
    const russian = 'Выбор данных для обучения больших языковых моделей';
    const prose =
      'В этой работе мы изучаем выбор данных для обучения. Мы предлагаем новый метод и показываем, что он работает лучше. Эксперименты подтверждают это.';
    const other = [chinese.replace('研究', '综述'), summary.replace('本文', '我们')];
    expect(texts(read([chinese, summary, russian, prose, ...other]))).toEqual([
      { title: chinese, abstract: summary },
      { title: russian, abstract: prose },
      { title: other[0], abstract: other[1] },
    ]);
  });
});

describe('a fault costs the paper it is in and no other', () => {
  test('a title without an abstract is an error of its line', () => {
    const reading = read(spliced(5, 1));
    expect(texts(reading)).toEqual(without(2));
    expect(reading.report.errors).toEqual([
      {
        file: 'a.txt',
        line: 5,
        code: 'missing-abstract',
        message:
          'Expected an abstract after this title, found another title. Add the abstract on the line below, or delete this line.',
      },
    ]);
  });

  test('so is a title at the end of the file', () => {
    const reading = read(lines.slice(0, 11));
    expect(texts(reading)).toEqual(without(5));
    expect(reading.report.errors[0]).toMatchObject({ line: 11, code: 'missing-abstract' });
    expect(reading.report.errors[0]?.message).toContain('found the end of the file');
  });

  test('an abstract without a title is an error of its line', () => {
    for (const at of [0, 2, 6, 10]) {
      const reading = read(spliced(at, 1));
      expect(texts(reading)).toEqual(without(at / 2));
      expect(errors(reading)).toEqual([[at + 1, 'missing-title']]);
    }
  });

  test('an abstract broken in mid-sentence is joined by a space', () => {
    expect(texts(read(spliced(5, 1, ...half(lines[5]!, 'models to'))))).toEqual(papers);
    expect(texts(read(spliced(7, 1, ...half(lines[7]!, 'and give a'))))).toEqual(papers);
  });

  test('an abstract in paragraphs is joined by a space', () => {
    const paragraphs = lines.flatMap((line, at) => (at % 2 === 0 ? [line] : half(line, '. ')));
    expect(texts(read(paragraphs))).toEqual(papers);
    expect(texts(read(paragraphs.flatMap((line) => [line, ''])))).toEqual(papers);
  });

  test('a title broken in two is joined by a space', () => {
    expect(texts(read(spliced(10, 1, ...half(lines[10]!, 'Survey of'))))).toEqual(papers);
    expect(texts(read(spliced(6, 1, ...half(lines[6]!, 'certainty'))))).toEqual(papers);
  });

  test('a line of control characters is ignored', () => {
    const reading = read(spliced(4, 0, '\u0001\u0002\u0003'));
    expect(texts(reading)).toEqual(papers);
    expect(reading.report.ignored).toEqual([{ file: 'a.txt', line: 5, reason: 'only control characters' }]);
  });

  test('invalid UTF-8 is shown as U+FFFD and warned about', () => {
    const bytes = Buffer.from(lines.join('\n'));
    bytes[lines[0]!.length + 10] = 0x81;
    const reading = read(bytes);
    expect(reading.records).toHaveLength(6);
    expect(reading.records[0]?.abstract).toContain('\ufffd');
    expect(reading.report.warnings).toMatchObject([{ line: 2, code: 'invalid-utf8' }]);
    expect(reading.report.errors).toEqual([]);
  });

  test('what was saved as Windows-1252 is read so, with a warning for each of its lines', () => {
    const accented = lines.map((line, index) => (index < 2 ? line.replace('e', 'é') : line));
    const whole = read(Buffer.from(accented.join('\n'), 'latin1'));
    expect(whole.records[0]?.title).toBe(accented[0]);
    expect(whole.report.warnings).toMatchObject([1, 2].map((line) => ({ line, code: 'guessed-encoding' })));
    expect(whole.report.files).toMatchObject([{ encoding: 'windows-1252' }]);
    const mixed = read(
      Buffer.concat([
        Buffer.from(`${accented[0]}\n`, 'latin1'),
        Buffer.from([accented[1]!, ...lines.slice(2)].join('\n')),
      ]),
    );
    expect(texts(mixed)).toEqual(texts(whole));
    expect(mixed.report.warnings).toMatchObject([{ line: 1, code: 'guessed-encoding' }]);
    expect(mixed.report.files).toMatchObject([{ encoding: 'utf-8' }]);
  });

  test('what was saved in an encoding of another script is refused', () => {
    // "我们研究大型语言模型" in GB 18030.
    const chinese = Buffer.from('ced2c3c7d1d0bebfb4f3d0cdd3efd1d4c4a3d0cd', 'hex');
    const { records, report } = read(Buffer.concat([chinese, Buffer.from('\n'), chinese]));
    expect(records).toEqual([]);
    expect(report.errors).toMatchObject([{ line: null, code: 'not-text' }]);
  });

  test('a title without letters is an error, and its abstract is ignored', () => {
    const reading = read(spliced(4, 1, '???'));
    expect(texts(reading)).toEqual(without(2));
    expect(errors(reading)).toEqual([[5, 'title-without-letters']]);
    expect(reading.report.ignored).toEqual([
      { file: 'a.txt', line: 6, reason: 'part of the paper on line 5, whose title has no letter or digit' },
    ]);
  });
});

describe('a paper that stands twice', () => {
  test('is kept once, its later lines are ignored, and one warning says so', () => {
    const reading = read([...lines.slice(0, 6), lines[2]!.toUpperCase(), lines[3]!, ...lines.slice(6)]);
    expect(texts(reading)).toEqual(papers);
    expect(reading.report.ignored).toEqual([
      { file: 'a.txt', line: 7, reason: 'duplicate of a.txt:3' },
      { file: 'a.txt', line: 8, reason: 'duplicate of a.txt:3' },
    ]);
    expect(reading.report.warnings).toHaveLength(1);
    expect(reading.report.warnings[0]?.message).not.toContain('differ');
    expect(reading.records[3]?.source).toEqual({ file: 'a.txt', line: 9, position: 4 });
  });

  test('is found across files, and the warning says when the abstracts differ', () => {
    const bytes = (content: readonly string[]) => Buffer.from(content.join('\n'));
    const { records, report } = readDumps([
      { name: 'a.txt', bytes: bytes(lines.slice(0, 8)) },
      { name: 'b.txt', bytes: bytes([lines[8]!, lines[9]!, lines[0]!, lines[3]!, lines[10]!, lines[11]!]) },
    ]);
    expect(records.map(({ source }) => `${source.file}:${source.line}:${source.position}`)).toEqual([
      'a.txt:1:1',
      'a.txt:3:2',
      'a.txt:5:3',
      'a.txt:7:4',
      'b.txt:1:1',
      'b.txt:5:2',
    ]);
    expect(report).toMatchObject({ papers: 6, lines: 14, used: 12, errors: [] });
    expect(report.warnings).toMatchObject([{ file: 'b.txt', line: 3, code: 'duplicate-paper' }]);
    expect(report.warnings[0]?.message).toMatch(/a\.txt:1.*differ/);
  });
});

test('what became of the lines is told in their order', () => {
  const reading = read([
    ...lines.slice(0, 4),
    lines[0]!,
    lines[1]!,
    ...lines.slice(4),
    'Sign up',
    '???',
    lines[3]!,
  ]);
  expect(ignored(reading)).toEqual([5, 6, 15, 17]);
  expect(errors(reading)).toEqual([[16, 'title-without-letters']]);
});

describe('a file as a whole may be at fault', () => {
  test.for([
    ['empty', '', 'empty-file', 0],
    ['blank', ' \n\t\r\n', 'empty-file', 0],
    ['boilerplate only', 'Get trending papers in your email inbox!\nSubscribe', 'no-papers', 2],
    ['binary', '\u0000\u0001\u0002PNG\n\u0000\u0005\u0006abc', 'not-text', 2],
  ] as const)('%s', ([, content, code, count]) => {
    const { records, report } = read(content);
    expect(records).toEqual([]);
    expect(report.errors).toMatchObject([{ file: 'a.txt', line: null, code }]);
    expect(report).toMatchObject({ papers: 0, lines: count, used: 0 });
    expect(report.ignored).toHaveLength(count);
    expect(reportSchema.safeParse(report).success).toBe(true);
  });

  test('binary, of which every line that is not blank is accounted for', () => {
    expect(read('\u0000\u0001\n \n\u0002').report.ignored).toEqual([
      { file: 'a.txt', line: 1, reason: 'the file is not readable text' },
      { file: 'a.txt', line: 3, reason: 'the file is not readable text' },
    ]);
  });

  test('and the others are read all the same', () => {
    const { report } = readDumps([
      { name: 'empty.txt', bytes: new Uint8Array() },
      { name: 'b.txt', bytes: Buffer.from(fixture) },
    ]);
    expect(report.papers).toBe(6);
    expect(report.errors).toMatchObject([{ file: 'empty.txt', line: null }]);
  });

  test('is left out without blame where two listings have it', () => {
    const listing = Buffer.from(lines.slice(0, 2).join('\n'));
    const { report } = readDumps([
      { name: '2026-11-20.txt', bytes: listing },
      { name: '2026-11-21.txt', bytes: listing },
    ]);
    expect(report.warnings[0]?.message).toMatch(
      /left out, as it should be where each file is the listing of a day/,
    );
  });
});
