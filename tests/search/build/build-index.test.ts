import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paper } from '../../../src/collection/paper.ts';
import { buildSearchIndex } from '../../../src/search/build/build-index.ts';
import type { BundledRecord } from '../../../src/search/bundle.ts';
import {
  type PlaceColumn,
  type TopicPhrases,
  type ValueColumn,
  valuesIn,
} from '../../../src/search/columns.ts';
import {
  readBase,
  type StoredBase,
  type StoredRecord,
  type TermShard,
} from '../../../src/search/index/index-files.ts';
import { fieldTerms } from '../../../src/search/index/options.ts';
import { decodePostings } from '../../../src/search/index/postings.ts';
import { placeOf, ShardMap } from '../../../src/search/index/vocabulary.ts';
import { unpackPlaces } from '../../../src/search/place-column.ts';
import { termsOf } from '../../../src/search/query/words.ts';
import { closedFormTest } from '../../../src/search/rare/closed-forms.ts';
import { firstPapers } from '../../first-papers.ts';
import { collections, makePaper, makeTopic } from '../papers.ts';

const dumpIndex = buildSearchIndex(firstPapers);
const pieceOf = <T>(name: string, index = dumpIndex) => JSON.parse(index.files.get(name)!) as T;
const baseOf = (index = dumpIndex) => readBase(pieceOf<StoredBase>('base.json', index));
const base = baseOf();
const shards = base.shards.map((_, place) => pieceOf<TermShard>(`terms-${place}.json`));

describe('buildSearchIndex', () => {
  test('gives the same bytes for the same papers in any order', () => {
    const shuffled = fc.sample(fc.shuffledSubarray([...firstPapers], { minLength: firstPapers.length }), {
      numRuns: 2,
      seed: 7,
    });
    for (const papers of [firstPapers.toReversed(), ...shuffled]) {
      expect(buildSearchIndex(papers)).toEqual(dumpIndex);
    }
  });

  test('names its folder after all of its contents', () => {
    const papers = [makePaper('Merging', 'One.'), makePaper('Probing', 'Two.')];
    const { folder } = buildSearchIndex(papers);
    expect(folder).toMatch(/^[0-9a-f]{16}$/);
    expect(buildSearchIndex(papers.slice(1)).folder).not.toBe(folder);
    const changes: Partial<Paper>[] = [{ gist: 'Other.' }, { kind: 'survey' }, { topics: ['pruning'] }];
    for (const change of changes) {
      const changed = makePaper('Probing', 'Two.', change);
      expect(buildSearchIndex([papers[0]!, changed]).folder).not.toBe(folder);
    }
  });

  test('has a file for each facet, where areas stand once, and one for what queries about topics say', () => {
    const papers = [
      makePaper('Purring', 'Text.', { topics: ['cats'] }),
      makePaper('Barking', 'Text.', { topics: ['dogs', 'cats'] }),
    ];
    const topics = [makeTopic('animals', 'Animals'), makeTopic('cats', 'Cats'), makeTopic('dogs', 'Dogs')];
    const tree = topics.map((topic, place) => (place > 0 ? { ...topic, parent: 'animals' } : topic));
    const index = buildSearchIndex(papers, tree);
    const column = pieceOf<ValueColumn>('facet-topic.json', index);
    expect([column.names, column.parents]).toEqual([
      ['animals', 'cats', 'dogs'],
      [-1, 0, 0],
    ]);
    expect(valuesIn(column, 2)[index.numbers.get(papers[1]!.id)!]).toEqual(['dogs', 'cats']);
    expect(pieceOf<ValueColumn>('facet-topic.json', buildSearchIndex(papers))).not.toHaveProperty('parents');
    expect(Object.keys(pieceOf<TopicPhrases>('query-topics.json', index))).toEqual([
      'animals',
      'cats',
      'dogs',
    ]);
  });

  test('writes formulas out for search and results, and keeps their source for exports', () => {
    const title = 'Bounds of $n^{k+\\gamma}$';
    const abstract = 'We prove it. It takes $\\mathcal{O}(n^{k+\\gamma})$ steps.';
    const paper = makePaper(title, abstract, { gist: 'It takes $\\mathcal{O}(n^{k+\\gamma})$ steps.' });
    const index = buildSearchIndex([paper, makePaper('Plain', 'Nothing.')]);
    const number = index.numbers.get(paper.id)!;
    const record = pieceOf<StoredRecord[]>('records-0.json', index)[number]!;
    expect(record).toMatchObject({
      title: 'Bounds of n^(k+γ)',
      abstract: 'We prove it. It takes O(n^(k+γ)) steps.',
      spans: [[13, 39, 'gist']],
    });
    const [plain, bundled] = pieceOf<BundledRecord[]>('bundle-0.json', index).toSorted((a) =>
      a.id === paper.id ? 1 : -1,
    );
    expect(bundled).toMatchObject({ ...record, texTitle: title, texAbstract: abstract });
    expect(plain).not.toHaveProperty('texTitle');
    const terms = pieceOf<TermShard>('terms-0.json', index).terms.map(([term]) => term);
    expect(terms).toContain('gamma');
    expect(terms).not.toContain('mathcal');
  });

  test('has where papers lie on the map, in the order of their numbers, if it is told', () => {
    const papers = ['Merging', 'Probing', 'Pruning'].map((title) => makePaper(title, `${title} it.`));
    const places = new Map(papers.map(({ id }, place) => [id, { x: 100 * place, y: 7.5 * place }]));
    const { files, numbers } = buildSearchIndex(papers, undefined, undefined, places);
    const { x, y } = unpackPlaces(JSON.parse(files.get('places.json')!) as PlaceColumn);
    for (const { id } of papers) {
      const number = numbers.get(id)!;
      expect({ x: x[number], y: y[number] }).toEqual(places.get(id));
    }
    expect(dumpIndex.files.has('places.json')).toBe(false);
  });

  test('numbers every paper once, from 0', () => {
    expect([...dumpIndex.numbers.values()].toSorted((a, b) => a - b)).toEqual(firstPapers.map((_, n) => n));
    expect(base.papers).toBe(firstPapers.length);
  });

  test('puts every term where the base says it is', () => {
    const map = new ShardMap(base);
    for (const term of new Set(
      firstPapers.flatMap(({ title, abstract }) => termsOf(`${title} ${abstract}`)),
    )) {
      expect(shards[map.shardOf(term)]!.terms.map(([one]) => one)).toContain(term);
    }
  });

  test('sorts the terms, each in one shard, and says how large each shard is', () => {
    const terms = shards.flatMap((shard) => shard.terms.map(([term]) => term));
    expect(terms.map(placeOf)).toEqual([...new Set(terms)].map(placeOf).sort());
    for (const [place, kib] of base.shardSizes.entries()) {
      expect(kib).toBe(Math.ceil(dumpIndex.files.get(`terms-${place}.json`)!.length / 1024));
    }
  });

  test('puts other ways of writing where the first word of each is looked for', () => {
    const map = new ShardMap(base);
    const keys = shards.flatMap((shard, place) =>
      Object.keys(shard.synonyms).map((key) => [key, place] as const),
    );
    expect(keys.length).toBeGreaterThan(50);
    for (const [key, place] of keys) expect(map.shardOf(key.split(' ')[0]!)).toBe(place);
  });

  test('counts each term of each paper as often as it is there', () => {
    fc.assert(
      fc.property(collections, (papers) => {
        const index = buildSearchIndex(papers);
        const entries = baseOf(index).shards.flatMap(
          (_, place) => pieceOf<TermShard>(`terms-${place}.json`, index).terms,
        );
        const isTerm = closedFormTest(
          papers.flatMap(({ title, abstract }) => [...termsOf(title), ...termsOf(abstract ?? '')]),
        );
        for (const { id, title, abstract } of papers) {
          const number = index.numbers.get(id)!;
          for (const [place, text] of [title, abstract ?? ''].entries()) {
            const found = entries.flatMap((entry) =>
              decodePostings(entry[place === 0 ? 1 : 2])
                .filter(([one]) => one === number)
                .flatMap(([, frequency]) => Array<string>(frequency).fill(entry[0])),
            );
            const field = place === 0 ? 'title' : 'abstract';
            expect(found.sort()).toEqual(fieldTerms(text, field, isTerm).sort());
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('keeps words that can be corrected to, with the number of papers that have them', () => {
    const papers = ['Probing heads', 'Probing GPT-4', 'Ten'].map((title) => makePaper(title, 'Now.'));
    const index = buildSearchIndex(papers);
    expect(pieceOf('words-0.json', index)).toEqual([
      ['heads', 1],
      ['probing', 2],
    ]);
  });

  test('takes no paper at all, and papers without a searchable word', () => {
    expect(baseOf(buildSearchIndex([])).papers).toBe(0);
    const common = buildSearchIndex([makePaper('It', 'Is.')]);
    expect(pieceOf<TermShard>('terms-0.json', common).terms).toEqual([['it', '#', '']]);
    expect(baseOf(buildSearchIndex([makePaper('?', 'Is.')])).shards).toEqual([]);
  });
});
