import { describe, expect, test } from 'vitest';
import { findPastedList } from '../../../../src/collection/read/signs/pasted-list.ts';

const refusedAs = (...lines: string[]) => findPastedList(lines)?.refused;

describe('a list that was copied', () => {
  test('from a page of arXiv is known by its items', () => {
    const item = (number: number) => [
      `[${number}] arXiv:2611.1234${number} [pdf, html, other]`,
      'Title: Shelves for Language Models',
      'Jane Doe, Max Roe',
      'Subjects: Computation and Language (cs.CL)',
    ];
    expect(refusedAs('Thu, 26 Nov 2026', ...item(1), ...item(2))).toContain('a page of arXiv');
    expect(refusedAs('A title', 'As in [1] arXiv:2611.12345 we read.')).toBeUndefined();
  });

  test('from Google Scholar is known by the links below each paper', () => {
    const below = (count: number) => `Save Cite Cited by ${count} Related articles All 9 versions`;
    const shown = ['A title', 'A Doe - 2020 - example.org', 'The dominant models …'];
    expect(refusedAs(...shown, below(12), ...shown, below(3))).toContain('Google Scholar');
  });

  test('from OpenReview is known by the lines below each title', () => {
    const shown = ['A title', 'Jane Doe', '27 Sept 2024 (modified: 05 Feb 2025)', 'Readers: Everyone'];
    expect(refusedAs(...shown, 'Abstract: We read.')).toContain('OpenReview');
    expect(refusedAs('A title', 'We read what others wrote (modified: a little)')).toBeUndefined();
  });

  test('from PubMed is known by the numbers of its papers', () => {
    const shown = (number: number) => ['Cite', 'Share', 'A title.', `PMID: ${number} Free PMC article.`];
    expect(refusedAs(...shown(31751430), ...shown(31751431))).toContain('PubMed');
  });

  test('in a mail is known by the lines above it', () => {
    const above = ['From: Jane <jane@example.org>', 'To: max@example.org', 'Subject: Papers'];
    expect(refusedAs(...above, 'Look at these:', 'A title', 'We read it.')).toBe('a mail');
    expect(refusedAs(...above.slice(0, 2), 'Look at these:', 'Date: unknown')).toBeUndefined();
  });

  test('of addresses or identifiers alone is known by these', () => {
    const identifiers = [
      'https://arxiv.org/abs/1706.03762',
      '10.1000/182',
      'arXiv:1706.03762v2',
      'PMID: 31751430',
    ];
    expect(refusedAs('To read', ...identifiers)).toContain('none is looked up');
    const linked = identifiers.flatMap((identifier) => ['A title', 'We read it.', identifier]);
    expect(refusedAs(...linked)).toBeUndefined();
  });

  test.for([
    '[1] A. Doe et al., “A title,” in Proc. ABC, 2017, pp. 5-8.',
    '2. Doe J, Roe M. A title. Journal of Shelves. 2019;3:1-9.',
    'Doe, J., & Roe, M. (2020). A title. Journal of Shelves, 3, 1-9.',
  ])('from a bibliography is known by its years: %s', (reference) => {
    expect(refusedAs('References', reference, reference, reference)).toContain('references');
  });

  test('is none of titles and abstracts in turn, whatever years these name', () => {
    const abstract = 'Doe (2019) found shelves. We find more of them than were known in 2020. '.repeat(9);
    expect(refusedAs('Shelves since 1990', abstract, 'Books (2020), a survey', abstract)).toBeUndefined();
  });
});
