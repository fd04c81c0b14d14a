import { describe, expect, test } from 'vitest';
import { openSearch } from '../../../src/export/engines/opensearch.ts';
import { refusedInBulk, refusedInIndex } from './opensearch-rules.ts';
import { documents, oddDocuments } from './sample-documents.ts';

const schema = openSearch.schema as Parameters<typeof refusedInIndex>[0];
const [first] = oddDocuments;

describe('the index of OpenSearch', () => {
  test('keeps the rules of its documentation', () => {
    expect(refusedInIndex(schema)).toEqual([]);
  });

  test('tells what is searched, filtered by, compared and only handed back', () => {
    expect(schema).toMatchObject({
      mappings: {
        properties: {
          abstract: { type: 'text', analyzer: 'papers' },
          authors: { type: 'text', analyzer: 'papers', fields: { exact: { type: 'keyword' } } },
          topics: { type: 'keyword' },
          year: { type: 'integer' },
          listed: { type: 'date', format: 'strict_date' },
          url: { type: 'text', index: false },
        },
      },
    });
  });
});

describe('the bulk requests of OpenSearch', () => {
  test('have an action and a document for each paper, whatever is in its text, and all fit the index', () => {
    const ndjson = documents.map(openSearch.formatDocument).join('');
    expect(ndjson.split('\n').length).toBe(2 * documents.length + 1);
    expect(refusedInBulk(schema, ndjson)).toEqual([]);
  });

  test('name a paper by its id, so that it is replaced when it comes again', () => {
    const lines = openSearch.formatDocument(first!).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([{ index: { _id: first!.id } }, first]);
  });

  test('are taken with names longer than any that can be filtered by', () => {
    for (const length of [10_922, 10_923, 100_000]) {
      const document = { ...first!, venue: '漢'.repeat(length), authors: ['a', '漢'.repeat(length)] };
      expect(refusedInBulk(schema, openSearch.formatDocument(document))).toEqual([]);
    }
  });

  test('would be refused where a document does not fit', () => {
    const document = { ...first!, listed: 'in spring', colour: 'red' };
    expect(refusedInBulk(schema, openSearch.formatDocument(document))).toEqual([
      'line 2: listed',
      'line 2: colour, which strict mappings do not know',
    ]);
  });
});
