import { describe, expect, test } from 'vitest';
import {
  bareArxivId,
  bareDoi,
  citedType,
  doiUrl,
  recordUrl,
} from '../../../src/export/citation/publication.ts';
import { textOnly } from '../sample-papers.ts';

describe('the type of a publication', () => {
  test.each([
    ['Journal of Machine Learning Research', 'journal-article'],
    ['Transactions of the ACL', 'journal-article'],
    ['Nature Machine Intelligence', 'journal-article'],
    ['Proceedings of the National Academy of Sciences', 'journal-article'],
    ['NeurIPS 2023', 'conference-paper'],
    ['ICLR', 'conference-paper'],
    ['Proceedings of NAACL', 'conference-paper'],
    ['Workshop on Natural Language', 'conference-paper'],
    ['arXiv preprint', 'preprint'],
    ['CoRR', 'preprint'],
    ['Signature Somewhere', 'document'],
  ])('%s: %s', (venue, type) => {
    expect(citedType({ ...textOnly, venue })).toBe(type);
  });

  test('is none without a venue, but for a paper on arXiv', () => {
    expect(citedType(textOnly)).toBe('document');
    expect(citedType({ ...textOnly, arxivId: '2401.00001' })).toBe('preprint');
  });

  test('is what the input says, whatever the venue sounds like', () => {
    expect(citedType({ ...textOnly, venue: 'Journal of Things', publicationType: 'thesis' })).toBe('thesis');
  });
});

describe('identifiers', () => {
  test('are bare however they were written', () => {
    for (const doi of [
      '10.1/x',
      'doi:10.1/x',
      'DOI: 10.1/x',
      'https://doi.org/10.1/x',
      'http://dx.doi.org/10.1/x',
    ])
      expect(bareDoi({ ...textOnly, doi })).toBe('10.1/x');
    for (const arxivId of ['2401.00001', 'arXiv:2401.00001'])
      expect(bareArxivId({ ...textOnly, arxivId })).toBe('2401.00001');
    expect(bareDoi(textOnly)).toBeUndefined();
    expect(bareArxivId(textOnly)).toBeUndefined();
  });

  test('lead to the resolver of DOIs only where they can', () => {
    expect(doiUrl({ ...textOnly, doi: '10.1000/x' })).toBe('https://doi.org/10.1000/x');
    expect(doiUrl({ ...textOnly, doi: '10.1' })).toBeUndefined();
    expect(doiUrl(textOnly)).toBeUndefined();
  });

  test('hold nothing that would end a field', () => {
    expect(bareDoi({ ...textOnly, doi: '10.1/a}{b\\' })).toBe('10.1/a%7D%7Bb%5C');
    expect(recordUrl({ ...textOnly, url: 'https://example.org/a b}' })).toBe('https://example.org/a%20b%7D');
  });

  test('prefer the address of the publication to that of its page', () => {
    const url = 'https://example.org/p/';
    expect(recordUrl({ ...textOnly, url, sourceUrl: 'https://papers.example/1' })).toBe(
      'https://papers.example/1',
    );
    expect(recordUrl({ ...textOnly, url })).toBe(url);
    expect(recordUrl(textOnly)).toBeNull();
  });
});
