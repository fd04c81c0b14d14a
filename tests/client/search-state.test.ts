import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSearchState, searchStateUrl } from '../../src/client/search-state.ts';

const odd = 'c++|(self|[mask|R&D|100%|a#b|"text-to-image"|naïve|GPT-4|a=b|x+y z|%41|literal=1&q=x|🙂'.split(
  '|',
);

describe('the state of the search page', () => {
  test.for(odd)('keeps %s in the address', (query) => {
    const address = new URL(`https://example.org/browse/${searchStateUrl({ query, literal: true })}`);
    expect(address.hash).toBe('');
    expect(parseSearchState(address.search)).toEqual({ query, literal: true });
  });

  test('comes back from the address as it went', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, literal) => {
        const query = text.trim();
        const state = parseSearchState(searchStateUrl({ query, literal }));
        expect(state).toEqual({ query, literal: literal && query !== '' });
      }),
    );
  });

  test('is no address at all where nothing is asked', () => {
    expect(searchStateUrl({ query: '', literal: true })).toBe('');
  });

  test('is read from addresses that people write', () => {
    expect(parseSearchState('?q=+task+vectors+')).toEqual({ query: 'task vectors', literal: false });
    expect(parseSearchState('')).toEqual({ query: '', literal: false });
    expect(parseSearchState('?q=a&literal=yes&other=1')).toEqual({ query: 'a', literal: false });
  });
});
