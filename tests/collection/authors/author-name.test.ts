import { describe, expect, test } from 'vitest';
import { authorName, parseAuthor } from '../../../src/collection/authors/author-name.ts';

describe('an author', () => {
  test('has two names only where one comma tells them apart', () => {
    expect(parseAuthor(' Müller ,  Anna ')).toEqual({ family: 'Müller', given: 'Anna' });
    for (const name of ['Anna Müller', 'Zhang Wei', 'King, Martin, Jr.', 'OpenAI', 'Müller,', ', Anna', ''])
      expect(parseAuthor(name)).toEqual({ literal: name });
  });

  test('is named with the given name first', () => {
    expect(authorName('de la Cruz,\n Juan')).toBe('Juan de la Cruz');
    expect(authorName('King, Martin, Jr.')).toBe('King, Martin, Jr.');
  });
});
