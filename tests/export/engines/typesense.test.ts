import { describe, expect, test } from 'vitest';
import { typesense } from '../../../src/export/engines/typesense.ts';
import { documents, oddDocuments } from './sample-documents.ts';
import { refusedInImport, refusedInSchema } from './typesense-rules.ts';

const schema = typesense.schema as Parameters<typeof refusedInSchema>[0];
const jsonl = documents.map(typesense.formatDocument).join('');

describe('the schema for Typesense', () => {
  test('keeps the rules of its documentation', () => {
    expect(refusedInSchema(schema)).toEqual([]);
  });

  test('tells what is filtered by, sorted by and only handed back', () => {
    const field = (name: string) => schema.fields.find((one) => one.name === name);
    expect(field('topics')).toEqual({ name: 'topics', type: 'string[]', facet: true });
    expect(field('authors')).toEqual({ name: 'authors', type: 'string[]', facet: true, optional: true });
    expect(field('title')).toEqual({ name: 'title', type: 'string', sort: true });
    expect(field('gist')).toEqual({ name: 'gist', type: 'string', index: false, optional: true });
  });
});

describe('the import for Typesense', () => {
  test('has a line for each paper, whatever is in its text, and every line fits the schema', () => {
    expect(jsonl.split('\n').length).toBe(documents.length + 1);
    expect(refusedInImport(schema, jsonl)).toEqual([]);
    // Half a letter, which JavaScript would write as an escape that strict readers refuse.
    expect(jsonl).not.toMatch(/\\ud[89a-f]/i);
  });

  test('has all that the documents have, and days that can be compared', () => {
    const [first] = jsonl.split('\n').map((line) => (line === '' ? null : JSON.parse(line)));
    expect(first).toEqual({ ...oddDocuments[0], listedSeconds: Date.UTC(2026, 0, 31) / 1000 });
  });

  test('would be refused where a line does not fit', () => {
    const line = typesense.formatDocument({ ...oddDocuments[0]!, year: 2024.5, id: 'a b' });
    expect(refusedInImport(schema, line)).toEqual(['line 1: year is no int32', 'line 1: id']);
  });
});
