import { expect, test } from 'vitest';
import { textGuises, titleGuises } from '../../scripts/bench/attack/query-guises.ts';
import { missesOf, oddQueries, pairGuises, tryQuery } from '../../scripts/bench/attack/query-trials.ts';
import { firstPapers } from '../first-papers.ts';
import { engineFor } from './papers.ts';

const engine = engineFor(firstPapers);

/** Every fourth paper: all of them in all guises are searched by the bench. */
const someFrom = (first: number) => firstPapers.filter((_, place) => place % 4 === first % 4);

const table = Object.entries(titleGuises).map(
  ([name, guise], place) => [name, guise, someFrom(place)] as const,
);

test.for(table)('a title is found first: %s', async ([, guise, papers]) => {
  expect(await missesOf(engine, papers, guise)).toEqual([]);
});

test('some titles are found first in pairs of guises', async () => {
  const some = firstPapers.filter((_, place) => place % 40 === 0);
  for (const [name, guise] of pairGuises(textGuises, 20, 7)) {
    expect((await missesOf(engine, some, guise)).length, name).toBeLessThanOrEqual(1);
  }
});

test('nothing that can be typed makes the search fail', async () => {
  for (const query of oddQueries(200, 11)) {
    await tryQuery(engine, query).catch((error) => expect.fail(`${JSON.stringify(query)}: ${error}`));
  }
});
