import { expect, test } from 'vitest';
import { readFields } from '../read-json.ts';

test('a daily paper of Hugging Face is read where it is whole, without the key words of a program', () => {
  const daily = {
    title: 'Shelves',
    summary: 'We sort…',
    publishedAt: '2027-01-01T00:00:00.000Z',
    paper: {
      id: '2602.00001',
      title: 'Shelves',
      summary: 'We sort.\nWe read.',
      authors: [{ name: 'Jane Doe', hidden: false }, { name: 'Max Roe' }],
      publishedAt: '2026-02-26T17:08:18.000Z',
      ai_keywords: ['order'],
      githubRepo: 'https://github.com/example/shelves',
      projectPage: 'not an address',
    },
  };
  expect(readFields(daily)).toEqual({
    title: 'Shelves',
    abstract: 'We sort. We read.',
    authors: ['Jane Doe', 'Max Roe'],
    year: 2026,
    arxivId: '2602.00001',
    links: ['https://github.com/example/shelves'],
    publicationType: 'preprint',
  });
});
