import { describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build/build-index.ts';
import { IndexStore } from '../../../src/search/index/index-store.ts';
import { resolveQuery } from '../../../src/search/query/resolve-query.ts';
import { firstPapers } from '../../first-papers.ts';
import { makePaper, serveIndex } from '../papers.ts';

const papers = [
  makePaper('Attention heads', 'Multi-task learning (MTL) with attention heads.'),
  makePaper('Mixtures', 'A mixture of experts (MoE) routes the tokens.'),
  makePaper('Reads', 'It reads tokens.'),
];
const index = buildSearchIndex(papers);
const resolve = (typed: string, corrects = true) =>
  resolveQuery(typed, new IndexStore(serveIndex(index).load), corrects);

describe('resolveQuery', () => {
  test('corrects a word that no paper has, and says so', async () => {
    const { corrections, units, unknown } = await resolve('atention');
    expect(corrections).toEqual([{ from: 'atention', to: ['attention'] }]);
    expect(units[0]!.alternatives.map(({ terms }) => terms)).toEqual([['attention']]);
    expect(unknown).toEqual([]);
  });

  test('finds a correction in all its forms', async () => {
    const { units, corrections } = await resolve('expets');
    expect(corrections).toEqual([{ from: 'expets', to: ['experts'] }]);
    const { units: typed } = await resolve('experts');
    expect(units[0]!.alternatives.map(({ terms }) => terms)).toEqual(
      typed[0]!.alternatives.map(({ terms }) => terms),
    );
  });

  test('offers a word that may be another one, and takes its own for unknown', async () => {
    const { corrections, offers, unknown, units } = await resolve('deads attention');
    expect([corrections, unknown]).toEqual([[], ['deads']]);
    expect(offers).toEqual([{ from: 'deads', to: 'heads', query: 'heads attention' }]);
    expect(units.map(({ isGuess = false }) => isGuess)).toEqual([true, false]);
  });

  test('corrects a word rather than part it into words that no paper has together', async () => {
    const parted = buildSearchIndex([
      makePaper('Learning', 'We learn.'),
      makePaper('Ign', 'An odd name.'),
      makePaper('Open source', 'Code.'),
    ]);
    const found = await resolveQuery('learnign opensource', new IndexStore(serveIndex(parted).load), true);
    expect(found.corrections).toEqual([{ from: 'learnign', to: ['learning'] }]);
    expect(found.units.at(-1)!.alternatives).toEqual([{ terms: ['open', 'source'], weight: 1 }]);
  });

  test('offers the nearest word, whichever letter it begins with, where none is surely meant', async () => {
    const shelf = [makePaper('Motion', 'Motion and planning.'), makePaper('Motion again', 'An option.')];
    const store = new IndexStore(serveIndex(buildSearchIndex(shelf)).load);
    const { offers } = await resolveQuery('omtion', store, true);
    expect(offers.map(({ to }) => to)).toEqual(['motion']);
  });

  test('leaves out words that only ask, unless they are all there is', async () => {
    const texts = async (typed: string) => (await resolve(typed)).units.map(({ text }) => text);
    expect(await texts('papers about attention heads')).toEqual(['attention', 'heads']);
    expect(await texts('papers with code about attention')).toEqual(['attention']);
    expect(await texts('attention examples')).toEqual(['attention', 'examples']);
    expect(await texts('explain why my attention reads tokens')).toEqual(['attention', 'reads', 'tokens']);
    expect(await texts('attention papers')).toEqual(['attention']);
    expect(await texts('reads paper tokens')).toEqual(['reads', 'paper', 'tokens']);
    expect(await texts('papers')).toEqual(['papers']);
    expect(await texts('title:papers attention')).toEqual(['papers', 'attention']);
  });

  test('takes a word that is said again as one that counts more', async () => {
    const { units } = await resolve('attention heads attention');
    expect(units.map(({ text, times = 1 }) => [text, times])).toEqual([
      ['attention', 2],
      ['heads', 1],
    ]);
  });

  test('takes words literally on demand', async () => {
    const { corrections, unknown } = await resolve('atention', false);
    expect([corrections, unknown]).toEqual([[], ['atention']]);
  });

  test('corrects no known word, no number, no short word and nothing in a phrase', async () => {
    for (const typed of ['heads', 'gpt5', 'hed', '"atention heads"']) {
      expect((await resolve(typed)).corrections, typed).toEqual([]);
    }
  });

  test('corrects the unknown part of a long compound, and leaves out one that nothing resembles', async () => {
    const { corrections, units } = await resolve('attention-heads-read-tokns');
    expect(corrections).toEqual([{ from: 'tokns', to: ['tokens'] }]);
    expect(units.map(({ text }) => text)).toEqual(['attention', 'heads', 'read', 'tokns']);
    const { units: known, unknown } = await resolve('mixture-zyzzyva-experts-xyzzy');
    expect(known.map(({ text }) => text)).toEqual(['mixture', 'experts']);
    expect(unknown).toEqual(['zyzzyva', 'xyzzy']);
  });

  test('names words that nothing resembles', async () => {
    expect((await resolve('zyzzyva heads')).unknown).toEqual(['zyzzyva']);
  });

  test('says which other ways of writing were searched', async () => {
    expect((await resolve('MoE tokens')).alsoSearched).toEqual([{ from: 'MoE', to: ['mixture of experts'] }]);
    expect((await resolve('multi-task learning')).alsoSearched).toEqual([
      { from: 'multi-task learning', to: ['MTL'] },
    ]);
  });

  test('keeps words to leave out apart, unwanted phrases excepted', async () => {
    const { excluded, units } = await resolve('tokens -heads -title:mixtures -"of experts"');
    expect(units.map(({ text }) => text)).toEqual(['tokens']);
    expect(excluded.map((clause) => clause.map(({ text, field }) => [text, field]))).toEqual([
      [['heads', null]],
      [['mixtures', 'title']],
    ]);
  });

  test('fetches spellings only for unknown words, and no records or texts', async () => {
    const big = buildSearchIndex(firstPapers);
    const known = serveIndex(big);
    await resolveQuery('attention heads', new IndexStore(known.load), true);
    expect(known.asked.filter((name) => !/^(?:base|terms-\d+)\.json$/.test(name))).toEqual([]);
    expect(known.asked.length).toBeLessThan(10);
    const unknown = serveIndex(big);
    await resolveQuery('atention', new IndexStore(unknown.load), true);
    expect(unknown.asked.some((name) => name.startsWith('words-'))).toBe(true);
  });

  test('leaves longer forms of the last word out where they cost too much', async () => {
    const words = Array.from({ length: 20_000 }, (_, n) => `model${'abcdefghij'[n % 10]}${n}`);
    const { load } = serveIndex(buildSearchIndex([makePaper('Models', words.join(' '))]));
    const store = new IndexStore(load);
    const prefixes = async (typed: string) =>
      (await resolveQuery(typed, store, true)).units[0]!.alternatives.filter(({ prefix }) => prefix).length;
    expect(await prefixes('model')).toBe(0);
    expect(await prefixes('modela1')).toBe(1);
  });
});
