import { expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/search/build/build-index.ts';
import { type BundledRecord, cutBundle } from '../../src/search/bundle.ts';
import type { StoredBase } from '../../src/search/index/index-files.ts';
import { makePaper } from './papers.ts';

// Files of records have three papers, or five, by the size of the collection.
test.for([205, 1_010])(
  'the bundles of %i papers are cut into the very files of records that the build writes',
  (count) => {
    const papers = Array.from({ length: count }, (_, i) =>
      makePaper(`Paper ${i}${i % 3 ? '' : ' of $x^{k_q}$'}`, `We say ${i}. It holds.`, {
        gist: i % 2 === 0 ? 'It holds.' : 'Said elsewhere.',
        keyphrases: ['a phrase'],
        doi: `10.1/${i}`,
      }),
    );
    const { files } = buildSearchIndex(papers);
    const base = JSON.parse(files.get('base.json')!) as StoredBase;
    const cut = [...files].flatMap(([name, text]) => {
      const [, number] = /^bundle-(\d+)\.json$/.exec(name) ?? [];
      return number === undefined
        ? []
        : [...cutBundle(Number(number), JSON.parse(text) as BundledRecord[], base)];
    });
    const records = [...files].filter(([name]) => name.startsWith('records-'));
    expect(cut.map(([name, list]) => [name, JSON.stringify(list)])).toEqual(records);
    expect(records.length).toBeGreaterThan(60);
  },
);
