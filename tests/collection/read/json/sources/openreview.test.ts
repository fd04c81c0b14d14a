import { describe, expect, test } from 'vitest';
import { readFields, readJson } from '../read-json.ts';

const note = {
  id: 'ab_C',
  forum: 'ab_C',
  cdate: 1_540_035_843_524,
  invitation: 'SHELF.cc/2018/Workshop/Order/-/Blind_Submission',
  content: {
    title: 'Shelves for $n<m$',
    abstract: 'We sort.',
    authors: ['Jane Doe', 'Max Roe'],
    keywords: ['order', 'Order'],
    pdf: '/pdf/1e9b.pdf',
    code: 'https://example.org/code',
  },
};

describe('a note of OpenReview', () => {
  test('of the first API names its venue in the invitation', () => {
    expect(readFields(note)).toEqual({
      title: 'Shelves for $n<m$',
      abstract: 'We sort.',
      authors: ['Jane Doe', 'Max Roe'],
      year: 2018,
      venue: 'SHELF 2018 Workshop Order',
      keywords: ['order'],
      sourceUrl: 'https://openreview.net/forum?id=ab_C',
      links: ['https://openreview.net/pdf/1e9b.pdf', 'https://example.org/code'],
    });
  });

  test('of the second API keeps each value in an object', () => {
    const content = Object.fromEntries(Object.entries(note.content).map(([key, value]) => [key, { value }]));
    const second = {
      ...note,
      invitations: ['SHELF.cc/2024/Conference/-/Submission'],
      content: {
        ...content,
        venue: { value: 'SHELF 2024 poster' },
        venueid: { value: 'SHELF.cc/2024/Conference' },
      },
    };
    expect(readFields(second)).toMatchObject({
      title: 'Shelves for $n<m$',
      authors: ['Jane Doe', 'Max Roe'],
      venue: 'SHELF 2024 poster',
      year: 2024,
    });
  });

  test('is dated by its creation where no venue is', () => {
    const { invitation: _, ...undated } = note;
    const fields = readFields(undated);
    expect(fields.year).toBe(2018);
    expect(fields.venue).toBeUndefined();
  });

  test('that answers a paper is left out, also beside it in a list', () => {
    const review = { id: 'zz', forum: 'ab_C', replyto: 'ab_C', content: { title: 'Good', review: 'Yes.' } };
    const { records } = readJson(JSON.stringify({ notes: [note, review], count: 2 }));
    expect(records.map(({ outcome }) => outcome)).toEqual(['paper', 'left-out']);
  });

  test('under a venue is a paper, and what is below it is none', () => {
    const venues = [{ venue: 'SHELF.cc', year: 2018, submissions: [{ ...note, notes: [note, note] }] }];
    expect(readJson(JSON.stringify(venues)).records).toHaveLength(1);
  });
});
