import { describe, expect, test } from 'vitest';
import { jsonReaders } from '../../../../src/collection/read/json/json-reader.ts';
import { readFields, readJson, readRecord } from './read-json.ts';

describe('each record is accounted for', () => {
  test('by its outcome and its line', () => {
    const text = '[\n{"title":"A"},\n{"abstract":"B"},\n7,\n{"title":"C",,},\n{"title":"D';
    const { records } = readJson(text);
    expect(records.map((record) => [record.line, record.outcome, 'code' in record && record.code])).toEqual([
      [2, 'paper', false],
      [3, 'faulty', 'missing-title'],
      [4, 'faulty', 'not-a-record'],
      [5, 'faulty', 'broken-record'],
      [6, 'faulty', 'cut-off'],
    ]);
  });

  test('with a message that says what was found', () => {
    const record = { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, i: 9 };
    expect(readRecord(record)).toMatchObject({
      message: expect.stringContaining('(it has the keys a, b, c, d, e, f, g, h, …)'),
    });
    expect(readJson('[{"title":"A"},"B\u202e"]').records[1]).toMatchObject({
      message: expect.stringContaining('found "B\\u202e".'),
    });
  });

  test('and every field is text that any program can read, where letters were cut in half', () => {
    const text = String.raw`[{"title":"A \ud83d","journal":"J\uDC00","authors":["\ud83d\ude00 B\ud83d"]}]`;
    const [found] = readJson(text).records;
    expect(found).toMatchObject({
      outcome: 'paper',
      fields: { title: 'A \ufffd', venue: 'J\ufffd', authors: ['😀 B\ufffd'] },
    });
  });

  test('and a list without an end is a warning', () => {
    const { records, warnings } = readJson('[{"title":"A"},\n{"title":"B"}\n');
    expect(records).toHaveLength(2);
    expect(warnings).toEqual([
      { line: 2, code: 'cut-off', message: expect.stringContaining('Expected ] at the end of the list') },
    ]);
  });

  test('and objects without any key are no records', () => {
    const { records, outside } = readJson('{"title":"A"}{}{}{}\n{"title":"B"}');
    expect(records).toHaveLength(2);
    expect(outside).toEqual([{ line: 1, reason: 'objects without any key' }]);
  });

  test('and text beside the JSON is named', () => {
    expect(readJson('[{"title":"A"}]\nSaved on Monday.').outside).toEqual([
      { line: 2, reason: 'text before or after the JSON' },
    ]);
  });
});

describe('a value of a wrong type', () => {
  test('costs its field alone, and is told once for a file', () => {
    const odd = {
      title: 'A',
      authors: true,
      year: 'soon',
      venue: {},
      keywords: [[1]],
      doi: 'none',
      abstract: 'B',
    };
    const { records, warnings } = readJson(JSON.stringify([odd, { ...odd, title: 'C' }], null, 1));
    expect(records.map((record) => record.outcome === 'paper' && record.fields)).toEqual([
      { title: 'A', abstract: 'B' },
      { title: 'C', abstract: 'B' },
    ]);
    expect(warnings.map(({ line, code, message }) => [line, code, message.slice(0, 60)])).toEqual([
      [2, 'unread-field', 'Expected the authors as a text or a list of names in 2 recor'],
      [2, 'unread-field', 'Expected a year from 1500 to 2099 in 2 records, the first of'],
      [2, 'unread-field', 'Expected the keywords as a text or a list of texts in 2 reco'],
      [2, 'unread-field', 'Expected a DOI, which begins with 10. in 2 records, the firs'],
    ]);
  });

  test('is no fault where it says that there is nothing', () => {
    const nothing = {
      title: 'A',
      authors: 'Anonymous',
      year: null,
      venue: ' ',
      keywords: [],
      doi: '',
      abstract: 'N/A',
    };
    expect(readFields(nothing)).toEqual({ title: 'A' });
    expect(readJson(JSON.stringify([nothing])).warnings).toEqual([]);
  });
});

describe('a file put together from several sources', () => {
  test('is read record by record', () => {
    const records = [
      { DOI: '10.1000/A', title: ['<i>A</i>'], author: [{ given: 'Jane', family: 'Doe' }] },
      { paperId: 'f00', title: 'B', externalIds: { ArXiv: '2401.00001' } },
      { title: 'C', doi: 'https://doi.org/10.1000/C' },
    ];
    const { records: found } = readJson(records.map((record) => JSON.stringify(record)).join('\n'));
    expect(found.map((record) => record.outcome === 'paper' && record.fields)).toEqual([
      { title: 'A', authors: ['Doe, Jane'], doi: '10.1000/a' },
      { title: 'B', arxivId: '2401.00001' },
      { title: 'C', doi: '10.1000/c' },
    ]);
  });
});

describe('keys that the curator names', () => {
  const text = '[{"Paper name":"A","info":{"text":"B"},"title":"Not this","repo":"https://example.org/a"}]';

  test('come before the usual ones, also inside objects', () => {
    const columns = { title: 'paper name', abstract: 'info.text', links: 'repo', venue: 'missing' };
    const { records, columns: keys } = jsonReaders.json(text, 'papers.json', columns);
    expect(records).toEqual([
      { line: 1, outcome: 'paper', fields: { title: 'A', abstract: 'B', links: ['https://example.org/a'] } },
    ]);
    expect(keys).toEqual(['Paper name', 'info', 'title', 'repo']);
  });
});

describe('records of no known source, none with an abstract', () => {
  const warned = (...records: object[]) => readJson(JSON.stringify(records)).warnings;

  test('are warned about with the keys that may hold it', () => {
    expect(warned({ name: 'Shelves', content: 'We study.', people: ['Jane Doe'] })).toMatchObject([
      {
        line: null,
        code: 'no-abstracts',
        message: expect.stringContaining('the keys content, people, which'),
      },
    ]);
  });

  test('need no such warning where no key may hold it, or one does', () => {
    expect(warned({ title: 'Shelves', year: 2020 })).toEqual([]);
    expect(warned({ title: 'Shelves', Abstract: null, content: 'A' })).toEqual([]);
    expect(warned({ title: 'Shelves', content: 'A' }, { title: 'Books', abstract: 'We study.' })).toEqual([]);
  });
});
