import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntries } from '../../../src/collection/collection.ts';
import { joinRecords } from '../../../src/collection/join/join-records.ts';
import { type TitledRecord, titleRecord } from '../../../src/collection/join/titled-record.ts';
import type { RecordFields } from '../../../src/collection/read/record.ts';
import { NO_GROUPS } from '../../../src/collection/settings/paper-groups.ts';
import { runs } from '../../property-runs.ts';

const record = (fields: RecordFields, line: number): TitledRecord =>
  titleRecord({ ...fields, format: 'csl-json', source: { file: 'a.json', line, position: line } })!;

/** Records of which many have a title, a DOI or an arXiv id in common. */
const someRecords = fc.array(
  fc.record(
    {
      title: fc.constantFrom('Shelves', 'Books', 'Glass', 'Paper'),
      doi: fc.constantFrom('10.1000/a', '10.1000/b', '10.48550/arxiv.2101.00001', '10.1101/c'),
      arxivId: fc.constantFrom('2101.00001', '2101.00002'),
      year: fc.integer({ min: 2010, max: 2020 }),
      authors: fc.constantFrom(['Doe, Jane'], ['J Doe', 'M Roe'], ['Poe, Ann']),
      abstract: fc.constantFrom('One.', 'Two.'),
    },
    { requiredKeys: ['title'] },
  ),
  { maxLength: 12 },
);

describe('any records', () => {
  test('are each in one paper, of which the first is the earliest and gives all fields that it has', () => {
    fc.assert(
      fc.property(someRecords, (list) => {
        const records = list.map(record);
        const { papers, firsts } = joinRecords(records, NO_GROUPS);
        const members = papers.flatMap(({ source, others }) => [
          source,
          ...others.map((other) => other.source),
        ]);
        expect(members.map(({ line }) => line).sort((a, b) => a - b)).toEqual(list.map((_, line) => line));
        const own = firsts.filter((first, index) => first === records[index]);
        expect(own.map((first) => first.record.source)).toEqual(papers.map(({ source }) => source));
        for (const [index, paper] of papers.entries()) {
          expect(paper).toMatchObject(own[index]!.record);
          expect(paper.others.every(({ source }) => source.line > paper.source.line)).toBe(true);
        }
        const names = papers.map(({ title, distinction }) => `${title} ${distinction}`);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: runs(400) },
    );
  });
});

const FIELDS = ['abstract', 'authors', 'year', 'venue', 'doi'] as const;

/** Papers of distinct titles and DOIs, with all fields. */
const collection = fc.integer({ min: 1, max: 8 }).map((count) =>
  Array.from({ length: count }, (_, index) => ({
    title: `Shelves of kind ${index}`,
    abstract: `We study shelf ${index} and find that it bears books.`,
    authors: [`Doe, Jane ${'ABCDEFGH'[index]}`],
    year: 2010 + index,
    venue: `Hall ${index}`,
    doi: `10.1000/${index}`,
  })),
);

describe('a collection that is parted into records, each with some of the fields of its paper', () => {
  /** For each record, the paper and the fields that it leaves out, and a number to shuffle by. */
  const parts = fc.array(
    fc.record({
      paper: fc.nat(),
      without: fc.subarray([...FIELDS]),
      order: fc.nat(),
      file: fc.nat({ max: 2 }),
    }),
    { maxLength: 24 },
  );

  test('is the same collection again when joined, in whatever order, and the account adds up', () => {
    fc.assert(
      fc.property(collection, parts, (papers, cuts) => {
        const whole = papers.map((paper, index) => ({ paper, order: index * 7, file: index % 3 }));
        const cut = cuts.map(({ paper: at, without, order, file }) => {
          const paper = papers[at % papers.length]!;
          const kept = Object.entries(paper).filter(([field]) => !(without as string[]).includes(field));
          return { paper: Object.fromEntries(kept), order, file };
        });
        const shuffled = [...whole, ...cut].sort((a, b) => a.order - b.order);
        const files = [0, 1, 2].flatMap((number) => {
          const records = shuffled.filter(({ file }) => file === number).map(({ paper }) => paper);
          const bytes = Buffer.from(JSON.stringify(records));
          return records.length === 0 ? [] : [{ name: `${number}.json`, bytes }];
        });
        const { entries, report } = readEntries(files, { corrections: [], topics: [] });
        const read = entries.map(({ title, ...entry }) => ({
          title,
          ...Object.fromEntries(FIELDS.map((field) => [field, entry[field]])),
        }));
        const byTitle = (a: { title: string }, b: { title: string }) => (a.title < b.title ? -1 : 1);
        expect(read.sort(byTitle)).toEqual(papers);
        expect(report.used + report.ignored.length).toBe(report.lines);
        expect(report.files.reduce((sum, { papers: kept }) => sum + kept, 0)).toBe(papers.length);
        expect(report.files.reduce((sum, { records }) => sum + records, 0)).toBe(shuffled.length);
        for (const file of report.files) expect(file.papers + file.duplicates).toBe(file.records);
        expect(report.warnings.filter(({ code }) => /conflict|lookalike/.test(code))).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });
});
