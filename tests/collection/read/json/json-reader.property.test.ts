import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutRecords } from '../../../../src/collection/read/json/cut-records.ts';
import { runs } from '../../../property-runs.ts';
import { readJson } from './read-json.ts';

const records = Array.from({ length: 6 }, (_, index) => ({
  id: `2401.0000${index}`,
  title: `Shelf ${index} of {braces} and [brackets]`,
  abstract: 'We say "no" to \\ and , and :\nin two lines.',
  authors: [{ id: index, name: 'Jane Doe' }, { name: 'Max Roe' }],
  year: 2000 + index,
  tags: ['a', 'b'],
}));
const forms = [
  JSON.stringify(records),
  JSON.stringify(records, null, 2),
  records.map((record) => JSON.stringify(record)).join('\n'),
  `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`,
  JSON.stringify({ total: 6, results: records }, null, 1),
  JSON.stringify([{ venue: 'V', submissions: records }]),
];
const form = fc.constantFrom(...forms);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const edit = fc.tuple(
  place,
  fc.nat(30),
  fc.constantFrom('', '', '{', '}', '[', ']', '"', ',', ':', '\n', '\\', '\0'),
);

function isAscending(places: readonly { line: number }[]): boolean {
  return places.every(({ line }, index) => index === 0 || places[index - 1]!.line <= line);
}

describe('a hostile text of JSON', () => {
  test.each([
    ['[{"a":[\n', ''],
    ['[{"title":"', ''],
    ['{"title":', '}x]'],
    ['[{"title":"A","authors":"a', '"}]'],
    ['{"a":1}\n{"title":"A" ', 'x'],
    ['[{"title":"\\"', '"x}]'],
    ['[{"id":"a","b":1,', ']'],
    ['[{"submitter":1,"categories":"a","title":"A","authors":"(', '"}]'],
  ])('that goes on like %j is read in linear time', (start, end) => {
    const endless = (part: string) => `${start}${part.repeat(100_000 / part.length)}${end}`;
    for (const part of [start, ' ', '(', ' ,', '\\"', 'a-', '<a ']) {
      expect(readJson(endless(part)).records.length).toBeLessThan(100_000);
    }
  });
});

describe('a text of JSON', () => {
  test('is read without throwing, whatever happened to it, and no line is named that it has not', () => {
    fc.assert(
      fc.property(form, fc.array(edit, { minLength: 1, maxLength: 8 }), (text, edits) => {
        const mutated = edits.reduce((last, [at, length, put]) => {
          const start = Math.floor(at * last.length);
          return last.slice(0, start) + put + last.slice(start + length);
        }, text);
        const { records: found, outside, warnings } = readJson(mutated);
        const count = mutated.split(/\r\n|\n|\r/).length;
        const named = [...found, ...outside].map(({ line }) => line);
        expect(isAscending(found)).toBe(true);
        expect(isAscending(outside)).toBe(true);
        for (const line of [...named, ...warnings.map((warning) => warning.line ?? 1)]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(count);
        }
        expect(found.length + outside.length).toBeGreaterThan(0);
      }),
      { numRuns: runs(400) },
    );
  });

  test('loses one record to one wrong sign in it', () => {
    const spot = fc.tuple(
      fc.constantFrom(...forms.slice(0, 5)),
      fc.nat(5),
      fc.constantFrom(':', '{', '}', '"', ','),
    );
    fc.assert(
      fc.property(spot, ([text, index, sign]) => {
        // Behind the abstract, where the sign is one of the form of the text.
        const at = text.indexOf('lines.', text.indexOf(`Shelf ${index}`)) + 'lines."'.length;
        const found = [...cutRecords(text.slice(0, at) + sign + sign + text.slice(at))];
        const titles = found.flatMap((piece) => (piece.kind === 'record' ? (piece.record.title ?? []) : []));
        const others = records.filter((_, other) => other !== index).map(({ title }) => title);
        expect(titles).toEqual(expect.arrayContaining(others));
      }),
      { numRuns: runs(150) },
    );
  });

  test('that ends early keeps the records before the end', () => {
    fc.assert(
      fc.property(form, place, (text, at) => {
        const end = Math.floor(at * text.length);
        const whole = records.filter(({ year }) => {
          const closing = text.indexOf('}', text.indexOf('"b"', text.indexOf(`${year}`)));
          return closing < end;
        });
        const found = [...cutRecords(text.slice(0, end))].filter(({ kind }) => kind === 'record');
        expect(found).toHaveLength(whole.length);
      }),
      { numRuns: runs(200) },
    );
  });
});
