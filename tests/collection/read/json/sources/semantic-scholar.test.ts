import { expect, test } from 'vitest';
import { readFields } from '../read-json.ts';

test('a paper of the Graph API is read without the works it cites', () => {
  const paper = {
    paperId: 'f00',
    externalIds: { DOI: '10.1000/SHELF', ArXiv: '2401.00001', CorpusId: 7 },
    url: 'https://example.org/f00',
    title: 'Shelves',
    abstract: 'We sort.',
    venue: '',
    year: 1950,
    fieldsOfStudy: ['Philosophy'],
    publicationTypes: ['Study', 'JournalArticle'],
    journal: { name: 'Mind', volume: 'I' },
    openAccessPdf: { url: 'https://example.org/f00.pdf' },
    authors: [{ authorId: '1', name: 'J. Doe' }],
    citations: [{ paperId: 'f01', title: 'Other', authors: [{ name: 'Nobody here' }] }],
  };
  expect(readFields(paper)).toEqual({
    title: 'Shelves',
    abstract: 'We sort.',
    authors: ['J. Doe'],
    year: 1950,
    venue: 'Mind',
    keywords: ['Philosophy'],
    doi: '10.1000/shelf',
    arxivId: '2401.00001',
    sourceUrl: 'https://example.org/f00',
    links: ['https://example.org/f00.pdf'],
    publicationType: 'journal-article',
  });
});

test('a paper of S2ORC has names in parts, and a venue or a journal', () => {
  const paper = {
    paper_id: '7',
    title: '[Shelves].',
    authors: [
      { first: 'Jane', middle: ['B.', 'C.'], last: 'Doe', suffix: 'Jr.' },
      { first: '', middle: [], last: '김상훈', suffix: '' },
    ],
    abstract: null,
    year: 2000,
    arxiv_id: 'cs/0001001',
    doi: null,
    venue: null,
    journal: 'Archives of Shelves',
    mag_field_of_study: ['Medicine'],
    s2_url: 'https://example.org/CorpusID:7',
  };
  expect(readFields(paper)).toEqual({
    title: '[Shelves].',
    authors: ['Doe, Jane B. C. Jr.', '김상훈'],
    year: 2000,
    venue: 'Archives of Shelves',
    keywords: ['Medicine'],
    arxivId: 'cs/0001001',
    sourceUrl: 'https://example.org/CorpusID:7',
  });
});
