import { describe, expect, test } from 'vitest';
import { PageOutdated, type PaperPlace } from '../../../../src/client/export/exported-text.ts';
import { TextWriter } from '../../../../src/client/export/later/export-texts.ts';
import { IndexFileGone } from '../../../../src/client/index-files/load-index-file.ts';
import { formatBibtex } from '../../../../src/export/citation/bibtex.ts';
import { exportFormats } from '../../../../src/export/formats.ts';
import { buildSearchIndex } from '../../../../src/search/build/build-index.ts';
import type { LoadIndexFile } from '../../../../src/search/index/index-store.ts';
import { makePaper, serveIndex } from '../../../search/papers.ts';

const published = { authors: ['Doe, Jane'], year: 2024, venue: 'ICML' };
const papers = Array.from({ length: 50 }, (_, i) =>
  makePaper(`Paper number ${i}`, `It is about ${i}.`, {
    topics: i % 2 === 0 ? ['merging', 'heads'] : ['heads'],
    ...(i === 3 && published),
  }),
);
const index = buildSearchIndex(papers);
const place: PaperPlace = {
  index: '/shelf/search/x/',
  base: '/shelf/',
  address: 'https://host.example/shelf/topics/heads/?q=a',
  topicNames: { merging: 'Model merging', heads: 'Attention heads', weights: 'Weights', parts: 'Parts' },
  context: { collectionTitle: 'A shelf', snapshot: '2026-11-22' },
};
const writer = (load: LoadIndexFile = serveIndex(index).load) => new TextWriter(place, load);

/** A paper as it should come out. */
const citable = (paper: (typeof papers)[0]) => ({
  ...paper,
  topics: paper.topics.map((slug) => place.topicNames[slug]!),
  url: `https://host.example/shelf/papers/${paper.slug}/`,
});

describe('TextWriter', () => {
  test.each(exportFormats)('writes $name just as from the papers themselves', async ({ id, format }) => {
    const chosen = [papers[40]!, papers[3]!, papers[0]!];
    const taken = await writer().write(
      chosen.map((paper) => paper.id),
      id,
    );
    expect(taken).toMatchObject({ papers: 3, missing: 0, format: { id } });
    expect(taken.text).toBe(format(chosen.map(citable), place.context));
  });

  test('takes search numbers as it takes ids', async () => {
    const ids = papers.map((paper) => paper.id).toReversed();
    const numbers = ids.map((id) => index.numbers.get(id)!);
    expect(await writer().write(numbers, 'csv')).toEqual(await writer().write(ids, 'csv'));
  });

  test('says what the input had besides', async () => {
    const identifiers = { doi: '10.1/x', arxivId: '2401.00001', sourceUrl: 'https://papers.example/1' };
    const { load } = serveIndex(index);
    const tex = { texTitle: 'Of $x^{k_q}$', texAbstract: 'We prove $x^{k_q}$.' };
    const withMore = async (name: string) => {
      const piece = await load(name);
      return name.startsWith('bundle')
        ? (piece as object[]).map((text) => ({ ...text, ...identifiers, ...tex, keyphrases: ['arithmetic'] }))
        : piece;
    };
    const { text } = await writer(withMore).write([papers[3]!.id], 'bibtex');
    const whole = {
      ...citable(papers[3]!),
      ...identifiers,
      title: tex.texTitle,
      abstract: tex.texAbstract,
      keyphrases: ['arithmetic'],
    };
    expect(text).toBe(formatBibtex([whole], place.context));
  });

  test('leaves out what the collection does not have, and counts it', async () => {
    const taken = await writer().write(['aaaaaaaaaa', papers[1]!.id, 1000], 'text');
    expect(taken).toMatchObject({ papers: 1, missing: 2 });
    expect(taken.text).toContain(papers[1]!.title);
  });

  test('fetches no more than the papers need, each piece once', async () => {
    const { asked, load } = serveIndex(index);
    const one = writer(load);
    await one.write([0, 1], 'bibtex');
    await one.write([1, 0], 'ris');
    expect(asked.toSorted()).toEqual(['base.json', 'bundle-0.json', 'facet-topic.json']);
  });

  test('can be asked again after a piece could not be had', async () => {
    for (const broken of ['facet-topic.json', 'bundle-0.json']) {
      const { load } = serveIndex(index);
      let failures = 1;
      const one = writer((name) =>
        name === broken && failures-- > 0 ? Promise.reject(new Error('lost')) : load(name),
      );
      await expect(one.write([0], 'bibtex')).rejects.toThrow('lost');
      expect((await one.write([0], 'bibtex')).papers).toBe(1);
    }
  });

  test('tells a page that is older than the site', async () => {
    const one = writer(() => Promise.reject(new IndexFileGone('bundle-0.json')));
    await expect(one.write([0], 'bibtex')).rejects.toBeInstanceOf(PageOutdated);
  });
});
