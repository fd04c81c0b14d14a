import { expect, test } from 'vitest';
import { firstPapers } from '../../first-papers.ts';
import { engineFor, makePaper, titlesOf } from '../papers.ts';

const titled = 'What Papers Are About and NOT About Merging';
const papers = [
  ...Array.from({ length: 9 }, (_, n) =>
    makePaper(`Merging papers ${n}`, 'Merging, merging, papers, merging.'),
  ),
  makePaper(titled, 'Nothing of the kind.'),
];

test.for([titled, `${titled}.`, `«${titled}»`])(
  'a title that was read as a question and operators is found first: %s',
  async (query) => {
    const engine = engineFor(papers);
    const answer = await engine.search(query);
    expect((await titlesOf(engine, answer))[0]).toBe(titled);
    expect([answer.absent, answer.lacks(answer.hits[0]!.number)]).toEqual([[], []]);
  },
);

test('a title outside of the papers that are searched is not put first', async () => {
  const engine = engineFor(papers);
  const { number } = (await engine.search(titled)).hits[0]!;
  const within = new Set(papers.keys().filter((other) => other !== number));
  expect((await engine.search(titled, { within })).hits.map((hit) => hit.number)).not.toContain(number);
});

test('every title after words that only ask is found first, as it is without', async () => {
  const engine = engineFor(firstPapers);
  const missed = [];
  for (const { title } of firstPapers.slice(0, 60)) {
    const answer = await engine.search(`papers about ${title}`);
    if ((await titlesOf(engine, answer))[0] !== title) missed.push(title);
  }
  expect(missed).toEqual([]);
});
