import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../../../../scripts/bench/attack/texts/hostile-texts.ts';
import { dumpOf, stepsFor } from '../../../../scripts/bench/attack/texts/steps.ts';
import { buildCollection, collectionSchema } from '../../../../src/collection/collection.ts';
import { parseSettings } from '../../../../src/collection/settings/settings.ts';
import { MOST_STUDIED } from '../../../../src/collection/understand/paper-text.ts';
import { buildSearchIndex } from '../../../../src/search/build/build-index.ts';
import type { TermShard } from '../../../../src/search/index/index-files.ts';
import { termsOf } from '../../../../src/search/query/words.ts';
import { splitAbstract } from '../../../../src/site/paper/abstract-parts.ts';

const topics = {
  name: 'topics.yaml',
  text: 'topics:\n  - slug: forms\n    name: Forms\n    description: Of forms.\n    phrases: [long form, generaliz*]\n',
};
const settings = parseSettings({ topics }).value!;
const build = (...abstracts: string[]) => buildCollection(dumpOf(abstracts), settings);
const MODERATE = 2_000;
const LONG = 300_000;

/** A text between two sentences, by which it is read as an abstract. */
const framed = (text: string) => `We study odd things. ${text} It is done.`;

test.each(hostileTexts)(
  '$name goes through everything, and what is derived stands in the text',
  ({ ofLength }) => {
    const abstract = framed(ofLength(MODERATE));
    for (const { run } of stepsFor(abstract, settings)) run();
    const collection = build(abstract);
    expect(collectionSchema.safeParse(collection).error).toBeUndefined();
    for (const paper of collection.papers) {
      expect(paper.abstract).toContain(paper.gist);
      expect(paper.abstract).toContain(paper.result ?? '');
    }
  },
);

// Read in a time that grows with the square of the length, these would not come to an end before the test is given up.
const dear =
  /^(?:brackets \(AB|long form|capitals|initials|marks in|numbered and|prose with|different (?:names|acr))/;

test.each(hostileTexts.filter(({ name }) => dear.test(name)))('$name may go on for ever', ({ ofLength }) => {
  const { papers, report } = build(framed(ofLength(LONG)));
  expect(papers).toHaveLength(1);
  expect(papers[0]!.abstract).toMatch(/^We study odd things\. .* It is done\.$/s);
  const isLong = papers[0]!.abstract!.length > MOST_STUDIED.abstract;
  expect(report.warnings.map(({ line, code }) => [line, code])).toEqual(isLong ? [[1, 'long-abstract']] : []);
});

describe('of an abstract that is longer than what is studied', () => {
  const start = 'We propose the Banana method (BM), see https://example.org/banana. It peels bananas. ';
  const filler = 'Something else is said. '.repeat(1_000);
  const end = 'We propose the Cherry method (CM), see https://example.org/cherry. It peels generalizations.';
  const [paper] = build(start + filler + end).papers;

  test('the beginning is what things are derived from', () => {
    expect(paper!.links.map(({ url }) => url)).toEqual(['https://example.org/banana']);
    expect(paper!.acronyms.map(({ short }) => short)).toEqual(['BM']);
    expect(paper!.gist).toContain('Banana');
    expect(paper!.topics).toEqual(['unsorted']);
  });

  test('all is shown and searched, its links work too', () => {
    expect(paper!.abstract!.endsWith(end)).toBe(true);
    expect(splitAbstract(paper!).flatMap(({ url }) => url ?? [])).toEqual([
      'https://example.org/banana',
      'https://example.org/cherry',
    ]);
    const terms = [...buildSearchIndex([paper!]).files].filter(([name]) => name.startsWith('terms-'));
    expect(terms.some(([, text]) => text.includes('"cherry"'))).toBe(true);
  });
});

test('a word of any length is found by its beginning, and no index term is endless', () => {
  const word = 'Abc'.repeat(100_000);
  const [paper] = build(framed(word)).papers;
  const index = buildSearchIndex([paper!]);
  const terms = [...index.files]
    .filter(([name]) => name.startsWith('terms-'))
    .flatMap(([, text]) => (JSON.parse(text) as TermShard).terms.map(([term]) => term));
  expect(Math.max(...terms.map((term) => term.length))).toBeLessThan(100);
  expect(terms).toContain(termsOf(word)[0]);
});
