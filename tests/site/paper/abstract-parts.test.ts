import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLinks } from '../../../src/collection/read/text/links.ts';
import { splitAbstract } from '../../../src/site/paper/abstract-parts.ts';
import { firstPapers } from '../../first-papers.ts';

type Mark = 'gist' | 'result';
type Parts = ReturnType<typeof splitAbstract>;
const text = (parts: Parts) => parts.map((part) => part.text).join('');
const marked = (parts: Parts, mark: Mark) => text(parts.filter((part) => part.mark === mark));

describe('the parts of every abstract of the first dump', () => {
  const split = firstPapers.map((paper) => ({ paper, parts: splitAbstract(paper) }));

  test('make up the abstract, none of them empty', () => {
    expect(split).toHaveLength(179);
    for (const { paper, parts } of split) {
      expect(text(parts)).toBe(paper.abstract);
      expect(parts.filter((part) => part.text === '')).toEqual([]);
    }
  });

  test('mark the gist, and the result where it is another sentence', () => {
    for (const { paper, parts } of split) {
      expect(marked(parts, 'gist')).toBe(paper.gist);
      expect(marked(parts, 'result')).toBe(paper.result === paper.gist ? '' : (paper.result ?? ''));
    }
    expect(split.some(({ parts }) => marked(parts, 'result') !== '')).toBe(true);
  });

  test('link every address that stands in the abstract', () => {
    for (const { paper, parts } of split) {
      const linked = new Set(parts.flatMap(({ url }) => url ?? []));
      expect([...linked]).toEqual(paper.links.map(({ url }) => url));
    }
    expect(split.filter(({ parts }) => parts.some(({ url }) => url)).length).toBeGreaterThan(10);
  });
});

describe('the parts of an abstract', () => {
  const abstract = 'First. We show it (https://example.org/a). Last words.';

  test('stand in order, with links and marks in their places', () => {
    const paper = {
      abstract,
      gist: 'We show it (https://example.org/a).',
      result: 'Last words.',
      acronyms: [],
    };
    expect(splitAbstract(paper)).toEqual([
      { text: 'First. ', url: null, mark: null, long: null },
      { text: 'We show it (', url: null, mark: 'gist', long: null },
      { text: 'https://example.org/a', url: 'https://example.org/a', mark: 'gist', long: null },
      { text: ').', url: null, mark: 'gist', long: null },
      { text: ' ', url: null, mark: null, long: null },
      { text: 'Last words.', url: null, mark: 'result', long: null },
    ]);
  });

  test('are one without links and marks', () => {
    expect(splitAbstract({ abstract: 'Plain.', gist: 'Elsewhere.', result: null, acronyms: [] })).toEqual([
      { text: 'Plain.', url: null, mark: null, long: null },
    ]);
  });

  test('mark a sentence that is both as the gist', () => {
    const parts = splitAbstract({ abstract: 'One. Two.', gist: 'Two.', result: 'Two.', acronyms: [] });
    expect(parts.at(-1)).toEqual({ text: 'Two.', url: null, mark: 'gist', long: null });
  });

  test('mark a sentence that is said twice where it is said first', () => {
    const parts = splitAbstract({
      abstract: 'Again. But. Again.',
      gist: 'Again.',
      result: null,
      acronyms: [],
    });
    expect(parts.map(({ mark }) => mark)).toEqual(['gist', null]);
  });

  test('explain an acronym once, where its long form does not stand beside it', () => {
    const abstract = 'Model merging (MM) is old. MM, MMs and MM-based work: MM.';
    const acronyms = [{ short: 'MM', long: 'Model merging' }];
    const parts = splitAbstract({ abstract, gist: 'MM, MMs and MM-based work: MM.', result: null, acronyms });
    expect(parts.filter(({ long }) => long)).toEqual([
      { text: 'MM', url: null, mark: 'gist', long: 'Model merging' },
    ]);
    expect(parts[0]!.text).toBe('Model merging (MM) is old. ');
  });

  test('make up any abstract, with the address of each link, wherever gist and result lie', () => {
    const word = fc.constantFrom(
      'We',
      'find.',
      'https://example.org/a',
      'www.example.org/b).',
      '(see',
      'github.com/x/y,',
    );
    const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(words, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (abstract, cuts) => {
        const [a, b, c, d] = cuts.map((cut) => cut % (abstract.length + 1)) as [
          number,
          number,
          number,
          number,
        ];
        const gist = abstract.slice(Math.min(a, b), Math.max(a, b));
        const result = abstract.slice(Math.min(c, d), Math.max(c, d));
        const parts = splitAbstract({ abstract, gist, result, acronyms: [{ short: 'x', long: 'We find' }] });
        expect(text(parts)).toBe(abstract);
        expect(marked(parts, 'gist')).toBe(gist);
        const addresses = findLinks(abstract).map(({ start, end }) => abstract.slice(start, end));
        expect(text(parts.filter(({ url }) => url))).toBe(addresses.join(''));
      }),
      { numRuns: 1000 },
    );
  });
});
