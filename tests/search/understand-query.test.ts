import { describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { IndexStore } from '../../src/search/index-store.ts';
import { understandQuery } from '../../src/search/understand-query.ts';
import { dumpPapers, makePaper, serveIndex } from './papers.ts';

const papers = [
  makePaper('Attention heads', 'Multi-task learning (MTL) with attention heads.'),
  makePaper('Mixtures', 'A mixture of experts (MoE) routes the tokens.'),
  makePaper('Reads', 'It reads tokens.'),
];
const index = buildSearchIndex(papers);
const understand = (typed: string, corrects = true) =>
  understandQuery(typed, new IndexStore(serveIndex(index).load), corrects);

describe('understandQuery', () => {
  test('corrects a word that no paper has, and says so', async () => {
    const { corrections, units, unknown } = await understand('atention');
    expect(corrections).toEqual([{ from: 'atention', to: ['attention'] }]);
    expect(units[0]!.alternatives.map(({ terms }) => terms)).toEqual([['attention']]);
    expect(unknown).toEqual([]);
  });

  test('takes words literally on demand', async () => {
    const { corrections, unknown } = await understand('atention', false);
    expect([corrections, unknown]).toEqual([[], ['atention']]);
  });

  test('corrects no known word, no number, no short word and nothing in a phrase', async () => {
    for (const typed of ['heads', 'gpt5', 'hed', '"atention heads"']) {
      expect((await understand(typed)).corrections, typed).toEqual([]);
    }
  });

  test('corrects the unknown part of a long compound, and leaves out one that nothing resembles', async () => {
    const { corrections, units } = await understand('attention-heads-read-tokns');
    expect(corrections).toEqual([{ from: 'tokns', to: ['tokens'] }]);
    expect(units.map(({ text }) => text)).toEqual(['attention', 'heads', 'read', 'tokns']);
    const { units: known, unknown } = await understand('mixture-zyzzyva-experts-xyzzy');
    expect(known.map(({ text }) => text)).toEqual(['mixture', 'experts']);
    expect(unknown).toEqual(['zyzzyva', 'xyzzy']);
  });

  test('names words that nothing resembles', async () => {
    expect((await understand('zyzzyva heads')).unknown).toEqual(['zyzzyva']);
  });

  test('says which other ways of writing were searched', async () => {
    expect((await understand('MoE tokens')).alsoSearched).toEqual([{ from: 'MoE', to: ['mixture expert'] }]);
    expect((await understand('multi-task learning')).alsoSearched).toEqual([
      { from: 'multi-task learning', to: ['mtl'] },
    ]);
  });

  test('keeps words to leave out apart, unwanted phrases excepted', async () => {
    const { excluded, units } = await understand('tokens -heads -title:mixtures -"of experts"');
    expect(units.map(({ text }) => text)).toEqual(['tokens']);
    expect(excluded.map((clause) => clause.map(({ text, field }) => [text, field]))).toEqual([
      [['heads', null]],
      [['mixtures', 'title']],
    ]);
  });

  test('fetches spellings only for unknown words, and no records or texts', async () => {
    const big = buildSearchIndex(dumpPapers);
    const known = serveIndex(big);
    await understandQuery('attention heads', new IndexStore(known.load), true);
    expect(known.asked.filter((name) => !/^(?:base|terms-\d+)\.json$/.test(name))).toEqual([]);
    expect(known.asked.length).toBeLessThan(10);
    const unknown = serveIndex(big);
    await understandQuery('atention', new IndexStore(unknown.load), true);
    expect(unknown.asked.some((name) => name.startsWith('words-'))).toBe(true);
  });

  test('leaves longer forms of the last word out where they cost too much', async () => {
    const words = Array.from({ length: 20_000 }, (_, n) => `model${'abcdefghij'[n % 10]}${n}`);
    const { load } = serveIndex(buildSearchIndex([makePaper('Models', words.join(' '))]));
    const store = new IndexStore(load);
    const prefixes = async (typed: string) =>
      (await understandQuery(typed, store, true)).units[0]!.alternatives.filter(({ prefix }) => prefix)
        .length;
    expect(await prefixes('model')).toBe(0);
    expect(await prefixes('modela1')).toBe(1);
  });
});
