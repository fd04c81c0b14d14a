import { describe, expect, test } from 'vitest';
import { findJsonFormat } from '../../../../src/collection/read/json/json-format.ts';

describe('the source of JSON is told by the keys of its records', () => {
  test.each([
    ['openalex', { id: 'https://openalex.org/W1', display_name: 'A' }],
    ['openalex', { title: 'A', abstract_inverted_index: null }],
    ['crossref', { DOI: '10.1000/a', title: ['A'] }],
    ['crossref', { DOI: '10.1000/a', 'reference-count': 3 }],
    ['semantic-scholar', { paperId: 'f00', title: 'A', citations: [{ title: 'B' }] }],
    ['semantic-scholar', { paper_id: '7', s2_url: 'https://example.org', title: 'A' }],
    ['hf-daily', { title: 'A', paper: { id: '2401.00001', title: 'A' } }],
    ['openreview', { id: 'x', content: { title: { value: 'A' } } }],
    ['arxiv-json', { id: '2401.00001', submitter: 'J', title: 'A', categories: 'cs.LG' }],
    ['papershelf', { id: 'aaaaaaaaaa', slug: 'a-aaaaaaaaaa', title: 'A', topics: [], keyphrases: [] }],
    ['paperlists', { title: 'A', track: 'main', status: 'Poster', author: 'Jane Doe' }],
    ['csl-json', { type: 'book', title: 'A', issued: { 'date-parts': [[2013]] } }],
    ['json', { Title: 'A' }],
  ])('%s', (format, record) => {
    expect(findJsonFormat(JSON.stringify([record]))).toBe(format);
    expect(findJsonFormat(JSON.stringify(record, null, 2))).toBe(format);
    expect(findJsonFormat(`{"x":1}\n${JSON.stringify(record)}`)).toBe(format);
  });

  test('also where the first record is broken, or the only one cut off', () => {
    expect(findJsonFormat('[{"paperId":,},{"paperId":"f00","title":"A"}]')).toBe('semantic-scholar');
    expect(findJsonFormat('{"title":"A","abstr')).toBe('json');
  });

  test.each([
    '[1] A title\nAn abstract.',
    '["Quoted" words in a title\nAn abstract.',
    '[[A title in brackets]]\nAn abstract.',
    '{braces} in a title\nAn abstract.',
    '{"quoted" words} in a title\nAn abstract.',
    'A title\nAn abstract with {"json": 1}.',
    '',
  ])('a dump that begins like JSON is none: %j', (text) => {
    expect(findJsonFormat(text)).toBeUndefined();
  });
});
