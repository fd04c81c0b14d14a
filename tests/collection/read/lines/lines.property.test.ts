import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatReaders, type RecordFormat } from '../../../../src/collection/read/formats.ts';
import type { FormatReader, FormatReading } from '../../../../src/collection/read/record.ts';
import { runs } from '../../../property-runs.ts';
import { foundPapers } from './found-papers.ts';

/** How a format writes a paper, and what a mutation puts in its way. */
interface Written {
  readonly format: RecordFormat;
  readonly record: (title: string, abstract: string) => string;
  readonly debris: readonly string[];
}

const FORMATS: readonly Written[] = [
  {
    format: 'bibtex',
    record: (title, abstract) =>
      `@article{k,\n  title = {${title}},\n  author = "Poe, Ann and {Low Group}",\n  year = 1999,\n  abstract = {${abstract}}\n}\n\n`,
    debris: [
      '{',
      '}',
      '"',
      '@',
      ',',
      '=',
      '#',
      '\\',
      '%',
      '(',
      ')',
      '$',
      '@comment{',
      '@string{a = ',
      ' and ',
      '\\url{',
    ],
  },
  {
    format: 'ris',
    record: (title, abstract) =>
      `TY  - JOUR\nAU  - Poe, Ann\nTI  - ${title}\nAB  - ${abstract}\nKW  - a\nb\nPY  - 1999\nER  - \n\n`,
    debris: ['ER', 'TI  - ', 'AB  -', 'UR  - http://', '\n\n', '  - ', '\t', 'KW  - a;'],
  },
  {
    format: 'nbib',
    record: (title, abstract) =>
      `PMID- 1\nOWN - NLM\nTI  - ${title}\nAB  - ${abstract}\n      more.\nFAU - Poe, Ann\nAID - 10.5555/a [doi]\n\n`,
    debris: ['AB  - ', 'OWN - ', '      ', '- ', 'FAU -', 'MH  - */'],
  },
  {
    format: 'wos',
    record: (title, abstract) =>
      `PT J\nAU Poe, A\n   Low, T\nTI ${title}\nAB ${abstract}\n   more.\nDE a; b\nPY 1999\nER\n\n`,
    debris: ['ER', 'PT ', 'EF', 'FN', '   ', 'TI', 'AU '],
  },
  {
    format: 'refer',
    record: (title, abstract) => `%0 Journal Article\n%A Poe, Ann\n%T ${title}\n%X ${abstract}\n%K a\nb\n\n`,
    debris: ['%', '%T ', '%0', '\n\n', '%X'],
  },
  {
    format: 'arxiv-mail',
    record: (title, abstract) =>
      `\\\\\narXiv:2306.00001\nDate: Mon, 12 Jun 2023\n\nTitle: ${title}\nAuthors: Ann Poe\n\\\\\n ${abstract}\n\\\\ ( https://arxiv.org/abs/2306.00001 , 1kb)\n${'-'.repeat(78)}\n`,
    debris: ['\\\\', '\\\\\n', 'Title:', '-'.repeat(78), 'arXiv:', 'replaced with'],
  },
];

/** Titles and abstracts that no format reads anything into. */
const words = fc
  .array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 8 })
  .map((list) => list.join(' '));
const paper = fc.record({
  title: words.map((text) => `On ${text}`),
  abstract: words.map((text) => `We ${text}.`),
});
const papers = fc.array(paper, { minLength: 1, maxLength: 5 });

function readerOf(format: RecordFormat): FormatReader {
  return formatReaders[format];
}

/** What holds of every reading, whatever the text. */
function expectAccount(text: string, { records, outside, warnings }: FormatReading): void {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const places = [...records, ...outside].map(({ line }) => line);
  for (const line of places) expect(lines[line - 1]?.trim()).toMatch(/./);
  for (const { line } of warnings) expect(line).toBeLessThanOrEqual(lines.length);
  for (const list of [records, outside]) {
    const found = list.map(({ line }) => line);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  }
  for (const fields of foundPapers({ records, outside, warnings })) {
    for (const value of Object.values(fields).flat()) expect(String(value).trim()).toBe(String(value));
    expect(fields.title).not.toBe('');
    expect(fields.abstract).not.toBe('');
  }
}

describe.each(FORMATS)('$format', ({ format, record, debris }) => {
  const read = (text: string) => readerOf(format)(text, 'a.txt');
  const write = (list: readonly { title: string; abstract: string }[]) =>
    list.map(({ title, abstract }) => record(title, abstract));

  test('has each paper that was written, with any ends of lines', () => {
    fc.assert(
      fc.property(papers, fc.constantFrom('\n', '\r\n', '\r'), (list, end) => {
        const reading = read(write(list).join('').replaceAll('\n', end));
        expect(foundPapers(reading)).toMatchObject(list.map(({ title }) => ({ title })));
        expect(reading).toMatchObject({ outside: [], warnings: [] });
      }),
    );
  });

  test('has it whole where a line holds other line separators, or several files were put together', () => {
    const text = record('On\u2028a', 'We\u0085b\u2029.');
    const reading = read(`\ufeff${text}\ufeff${text}`);
    expect(foundPapers(reading)).toMatchObject([{ title: 'On a' }, { title: 'On a' }]);
    expect(reading).toMatchObject({ outside: [], warnings: [] });
  });

  test('accounts for every text that was cut, spilt into or shuffled', () => {
    const edit = fc.tuple(
      fc.nat(),
      fc.nat(40),
      fc.constantFrom('', '\n', '\u0000', '\ue0001\ue001', ...debris),
    );
    fc.assert(
      fc.property(papers, fc.array(edit, { minLength: 1, maxLength: 6 }), (list, edits) => {
        let text = write(list).join('');
        for (const [at, length, put] of edits) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + put + text.slice(place + length);
        }
        expectAccount(text, read(text));
      }),
      { numRuns: runs(150) },
    );
  });

  test('accounts for every text', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom(...debris, record('On a', 'We b.')));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expectAccount(text, read(text));
      }),
    );
  });

  test('loses no neighbour of a record that is cut at any place', () => {
    fc.assert(
      fc.property(papers, fc.nat(), fc.nat(), (list, which, length) => {
        const texts = write(list);
        const at = which % texts.length;
        const cut = texts[at]!.slice(0, length % texts[at]!.length);
        const found = foundPapers(
          read([...texts.slice(0, at), `${cut}\n\n`, ...texts.slice(at + 1)].join('')),
        );
        const titles = found.map(({ title }) => title);
        const others = list.filter((_, index) => index !== at).map(({ title }) => title);
        for (const title of others) expect(titles).toContain(title);
      }),
    );
  });
});
