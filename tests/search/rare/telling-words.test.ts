import { expect, test } from 'vitest';
import { ShardMap } from '../../../src/search/index/vocabulary.ts';
import { wordsOf } from '../../../src/search/query/query-words.ts';
import { tellingWords } from '../../../src/search/rare/telling-words.ts';
import { firstPapers } from '../../first-papers.ts';
import { engineFor, makePaper, titlesOf } from '../papers.ts';
import { parsed } from '../query/parsed-query.ts';

/** As many different words, each longer than the one before. */
const words = (count: number) => Array.from({ length: count }, (_, place) => `b${'a'.repeat(place + 1)}`);

/** Terms from `a` on are in a small shard, those from `m` on in large ones. */
const map = new ShardMap({ shards: ['a', 'm', 'n', 'o'], shardSizes: [4, 40, 40, 40] });

/** What remains of a query where at most two words are searched as they are. */
function telling(typed: string) {
  const query = parsed(typed);
  const { words: kept, isCut, note } = tellingWords(wordsOf(query), query.wanted, 2, map);
  return { kept: kept.map(({ text }) => text), isCut, note };
}

test('the longest words tell most, in the order in which they were typed and as often', () => {
  const [short, ...long] = words(13) as [string, ...string[]];
  const typed = [...long.toReversed(), short, long[0], long[11]];
  const { kept, isCut, note } = telling(typed.join(' '));
  expect(kept).toEqual([...long.toReversed(), long[0], long[11]]);
  expect(isCut).toBe(true);
  expect(note).toBe(`The search used the 12 most telling of 13 words: ${long.toReversed().join(', ')}.`);
});

test('words whose shards have no room are passed over', () => {
  expect(telling('optimization neural modeling axis benchmarks').kept).toEqual([
    'optimization',
    'modeling',
    'axis',
    'benchmarks',
  ]);
});

test('one word is searched however large its shard is', () => {
  const large = new ShardMap({ shards: ['a'], shardSizes: [1000] });
  const query = parsed('optimization neural axis');
  const { words: kept } = tellingWords(wordsOf(query), query.wanted, 2, large);
  expect(kept.map(({ text }) => text)).toEqual(['optimization', 'neural', 'axis']);
});

test('a few words that are repeated are searched as they are', () => {
  expect(telling('merging models merging models')).toMatchObject({ isCut: false, note: null });
});

test('words for one field and words joined by OR are all searched', () => {
  const typed = `title:a1 author:b1 c1 OR d1 ${words(13).join(' ')}`;
  expect(telling(typed).kept.slice(0, 4)).toEqual(['a1', 'b1', 'c1', 'd1']);
  expect(telling(typed).kept).toHaveLength(4 + 12);
});

test('a long phrase is looked for by its longest words, of which readers are told nothing', () => {
  const { kept, isCut, note } = telling(`"${words(20).join(' ')}" merging`);
  expect([kept.length, kept.at(-1), isCut, note]).toEqual([13, 'merging', true, null]);
});

test('a pasted abstract finds its paper, and reads few pieces', async () => {
  const asked = firstPapers.slice(0, 20);
  const engine = engineFor(firstPapers);
  for (const { title, abstract } of asked) {
    const { hits, resolved } = await engine.search(abstract!);
    expect((await engine.store.record(hits[0]!.number)).title).toBe(title);
    expect(resolved.units.length).toBeLessThanOrEqual(12);
    expect(resolved.note).toContain('The search used the ');
  }
});

test('an unknown word of a pasted text is neither corrected nor taken for another one, as it is in a short query', async () => {
  const engine = engineFor(firstPapers);
  const unknown = 'interpretabilitty';
  const typed = await engine.search(`attention ${unknown}`);
  expect(typed.resolved.corrections.map(({ to }) => to)).toEqual([['interpretability']]);
  const { resolved, absent } = await engine.search(`${unknown} ${firstPapers[0]!.abstract}`);
  expect([resolved.corrections, resolved.offers, resolved.unknown]).toEqual([[], [], [unknown]]);
  expect(absent).toEqual([unknown]);
});

test('a title of many words is found first, and not before another that has it whole in its text', async () => {
  const title = `On ${words(20).join(' ')} and not of models`;
  const others = [makePaper('Another one', `${title}, ${title}`), makePaper(words(20).join(' '), 'A text.')];
  const engine = engineFor([...others, makePaper(title, 'A text.')]);
  const answer = await engine.search(title);
  expect((await titlesOf(engine, answer))[0]).toBe(title);
  expect(answer.resolved.note).not.toBe(null);
});

test('phrases, exclusions and conditions of a long query are kept', async () => {
  const text = words(20).join(' ');
  const shelf = [
    makePaper('Whole', `${text} found by a short one`, { kind: 'survey' }),
    makePaper('Apart', `${text} short by a found one`, { kind: 'survey' }),
    makePaper('Unwanted', `${text} found by a short one, but noisy`, { kind: 'survey' }),
    makePaper('Method', `${text} found by a short one`, { kind: 'method' }),
  ];
  const engine = engineFor(shelf);
  const answer = await engine.search(`${text} "found by a short one" -noisy kind:survey title:whole`);
  expect(await titlesOf(engine, answer)).toEqual(['Whole']);
});
