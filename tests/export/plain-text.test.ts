import { describe, expect, test } from 'vitest';
import { formatPlainText } from '../../src/export/plain-text.ts';
import { dumpPapers } from './dump-papers.ts';
import { published, textOnly, titleOnly } from './sample-papers.ts';

describe('plain text', () => {
  test('has title, abstract and address on a line each, and a blank line between papers', () => {
    expect(formatPlainText([textOnly, { ...textOnly, url: 'https://example.org/p/' }])).toBe(
      'A Plain Title\nOne sentence. Another one.\n\nA Plain Title\nOne sentence. Another one.\nhttps://example.org/p/\n',
    );
  });

  test('leaves out the line of an abstract that there is not', () => {
    expect(formatPlainText([titleOnly, textOnly])).toBe(
      'A Bare Title\n\nA Plain Title\nOne sentence. Another one.\n',
    );
  });

  test('says what is known of the publication', () => {
    expect(formatPlainText([published]).split('\n')[1]).toBe(
      'Müller, Anna; Jane Doe; Smith and Sons; de la Cruz, Juan. Transactions on Things & Tasks. 2024. doi:10.1000/a_b(c). arXiv:2401.00001v2',
    );
  });

  test('wraps and changes nothing', () => {
    expect(formatPlainText(dumpPapers)).toBe(
      dumpPapers.map(({ title, abstract, url }) => `${title}\n${abstract}\n${url}\n`).join('\n'),
    );
  });
});
