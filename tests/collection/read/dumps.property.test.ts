import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperId } from '../../../src/collection/identity.ts';
import { type Reading, readDumps } from '../../../src/collection/read/dumps.ts';
import type { DumpFile } from '../../../src/collection/read/input-file.ts';
import { reportSchema } from '../../../src/collection/report.ts';
import { firstDump } from '../../first-collection.ts';
import { runs } from '../../property-runs.ts';

const fixture = readFileSync(new URL('../../fixtures/dumps/six-papers.txt', import.meta.url), 'utf8');
const dump = new TextDecoder().decode(firstDump.bytes);
const lines = [...fixture.split('\n'), ...dump.split('\n').slice(0, 9)];

/** Every non-blank line of a file, counted without the code under test. */
function countLines(bytes: Uint8Array): number[] {
  const text = new TextDecoder().decode(bytes);
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
}

function expectEveryLineOnce(files: readonly DumpFile[], { records, report }: Reading): void {
  expect(reportSchema.safeParse(report).error).toBeUndefined();
  expect(report.papers).toBe(records.length);
  const faulty = report.errors.filter(({ line }) => line !== null);
  expect(report.used + report.ignored.length + faulty.length).toBe(report.lines);
  const named = [...report.ignored, ...faulty].map(({ file, line }) => `${file}:${line}`);
  expect(new Set(named).size).toBe(named.length);
  const all = new Set(files.flatMap(({ name, bytes }) => countLines(bytes).map((line) => `${name}:${line}`)));
  expect(report.lines).toBe(all.size);
  for (const place of named) expect(all).toContain(place);
  for (const { source } of records) {
    expect(all).toContain(`${source.file}:${source.line}`);
    expect(named).not.toContain(`${source.file}:${source.line}`);
  }
}

type Edit = (text: readonly string[], at: number, other: number) => string[];
const EDITS: readonly Edit[] = [
  (text, at) => text.toSpliced(at, 1),
  (text, at) => text.toSpliced(at, 0, text[at] ?? ''),
  (text, at, other) => text.toSpliced(at, 0, text[other] ?? ''),
  (text, at, other) => text.toSpliced(at, 1, (text[at] ?? '').slice(0, other), (text[at] ?? '').slice(other)),
  (text, at) => text.toSpliced(at, 2, `${text[at] ?? ''}${text[at + 1] ?? ''}`),
  (text, at, other) => text.with(at, text[other]!).with(other, text[at]!),
  (text, at) => text.toSpliced(at, 0, ''),
  (text, at) => text.slice(0, at + 1),
  (text, at, other) => text.toSpliced(at, 0, '\u0001\u0002', '???', `${other}`, '\ufeff', 'Subscribe'),
];
const edit = fc.tuple(fc.constantFrom(...EDITS), fc.nat(), fc.nat());
const mutated = fc.array(edit, { maxLength: 6 }).map((edits) =>
  edits.reduce<string[]>((text, [apply, at, other]) => {
    return text.length === 0 ? text : apply(text, at % text.length, other % text.length);
  }, lines),
);
const noise = fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 12 }));
const ending = fc.constantFrom('\n', '\r\n', '\r', '\n\n');

describe('every non-blank line is accounted for exactly once', () => {
  test('when lines were dropped, doubled, moved, cut, joined, shuffled or added', () => {
    fc.assert(
      fc.property(mutated, ending, (text, end) => {
        const files = [{ name: 'a.txt', bytes: Buffer.from(text.join(end)) }];
        expectEveryLineOnce(files, readDumps(files));
      }),
      { numRuns: runs(450) },
    );
  });

  test('when random bytes were put in', () => {
    fc.assert(
      fc.property(mutated, fc.array(noise, { minLength: 1, maxLength: 4 }), (text, noises) => {
        let bytes = Buffer.from(text.join('\n'));
        for (const [at, inserted] of noises) {
          const place = 2 + (at % (bytes.length + 1));
          bytes = Buffer.concat([bytes.subarray(0, place), inserted, bytes.subarray(place)]);
        }
        const files = [{ name: 'a.txt', bytes }];
        expectEveryLineOnce(files, readDumps(files));
      }),
      { numRuns: runs(300) },
    );
  });

  test('when there is nothing but random bytes, in several files', () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc
        .string({
          unit: fc.constantFrom('a', 'B', ' ', '.', '\n', '\r', '?', '-', '\u0000', '\ufeff', '好', '7'),
        })
        .map((text) => Buffer.from(text)),
    );
    const notUtf16 = content.filter((bytes) => !((bytes[0] ?? 0) >= 0xfe && (bytes[1] ?? 0) >= 0xfe));
    fc.assert(
      fc.property(fc.array(notUtf16, { maxLength: 3 }), (contents) => {
        const files = contents.map((bytes, index) => ({ name: `${index}.txt`, bytes }));
        expectEveryLineOnce(files, readDumps(files));
      }),
      { numRuns: runs(250) },
    );
  });
});

const word = fc.stringMatching(/^[a-z]{3,9}$/);
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const title = fc.array(word, { minLength: 4, maxLength: 12 }).map((list) => list.map(capital).join(' '));
const sentence = fc.array(word, { minLength: 7, maxLength: 18 }).map((list) => `${capital(list.join(' '))}.`);
const abstract = fc.array(sentence, { minLength: 4, maxLength: 9 }).map((list) => list.join(' '));
const collection = fc.uniqueArray(fc.record({ title, abstract }), {
  minLength: 1,
  maxLength: 12,
  selector: ({ title: text }) => text.toLowerCase(),
});

describe('what is written as a dump', () => {
  test('is read back as it was', () => {
    fc.assert(
      fc.property(collection, ending, (papers, end) => {
        const text = papers.map((paper) => paper.title + end + paper.abstract + end).join('');
        const { records, report } = readDumps([{ name: 'a.txt', bytes: Buffer.from(text) }]);
        expect(records.map((record) => ({ title: record.title, abstract: record.abstract }))).toEqual(papers);
        expect(report.errors).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('gives each paper the same id in any order', () => {
    fc.assert(
      fc.property(collection, (papers) => {
        const ids = (list: typeof papers) => {
          const text = list.map((paper) => `${paper.title}\n${paper.abstract}`).join('\n');
          return readDumps([{ name: 'a.txt', bytes: Buffer.from(text) }]).records.map((record) =>
            paperId(record.title),
          );
        };
        expect(ids(papers.toReversed())).toEqual(ids(papers).toReversed());
      }),
      { numRuns: 200 },
    );
  });
});
