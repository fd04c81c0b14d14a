import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatReference } from '../../../src/export/citation/reference.ts';
import { hostilePapers, published, textOnly } from '../sample-papers.ts';

describe('formatReference', () => {
  test('begins with the title where no author is known, and leaves out what else is not', () => {
    expect(formatReference(textOnly)).toBe('A Plain Title.\n');
    expect(formatReference({ ...textOnly, url: 'https://host.example/a/' })).toBe(
      'A Plain Title. https://host.example/a/\n',
    );
    expect(formatReference({ ...textOnly, title: 'Why Heads?', year: 2024 })).toBe('Why Heads? (2024).\n');
  });

  test('names authors, year, venue and DOI in the order of APA style', () => {
    expect(formatReference({ ...published, authors: ['Müller, Anna-Lena B.', 'Jane Doe'] })).toBe(
      'Müller, A.-L. B., & Jane Doe (2024). A Plain Title. Transactions on Things & Tasks. https://doi.org/10.1000/a_b(c)\n',
    );
  });

  test('gives the address of the source where there is no DOI', () => {
    const { doi: _, ...withoutDoi } = published;
    expect(formatReference(withoutDoi)).toMatch(/ https:\/\/papers\.example\/2401\?v=1&x=%20\n$/);
  });

  test.each([
    [1, /^A0, B\. \(2024\)\./],
    [20, /^A0, B\., .*A18, B\., & A19, B\. \(2024\)\./],
    [21, /^A0, B\., .*A18, B\., … A20, B\. \(2024\)\./],
  ])('of %i authors names as many as a list can bear', (count, expected) => {
    const authors = Array.from({ length: count }, (_, index) => `A${index}, Bo`);
    expect(formatReference({ ...published, authors })).toMatch(expected);
  });

  test('is one line, whatever a title holds', () => {
    fc.assert(
      fc.property(hostilePapers, (papers) => {
        for (const paper of papers) expect(formatReference(paper)).toMatch(/^[^\p{Cc}]+\n$/u);
      }),
    );
  });
});
