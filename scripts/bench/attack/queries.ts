import { parseArgs } from 'node:util';
import { SearchEngine } from '../../../src/search/answer/engine.ts';
import { buildSearchIndex } from '../../../src/search/build/build-index.ts';
import { prepareCollection } from '../../prepare.ts';
import { furtherGuises, type Guise, textGuises, titleGuises } from './query-guises.ts';
import { firstRate, missesOf, oddQueries, pairGuises, tryQuery } from './query-trials.ts';

/** In percent of the titles: text added to a title, or a pair of guises, may change it too much. */
const LEAST_FIRST = 99.5;
const LEAST_FIRST_FURTHER = 99;
const LEAST_FIRST_OF_PAIRS = 97;
const MOST_SHOWN = 3;

/**
 * Searches every title of the collection in every guise and in random pairs of guises, and runs odd queries
 * through all search code of a page. Resolves to the number of guises below their limit and failed queries.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      content: { type: 'string', default: 'content' },
      seed: { type: 'string', default: '1' },
      pairs: { type: 'string', default: '60' },
      odd: { type: 'string', default: '100000' },
    },
  });
  const seed = Number(values.seed);
  console.log(`seed ${seed}`);
  const { papers } = await prepareCollection(values.content);
  const { files } = buildSearchIndex(papers);
  const engine = new SearchEngine(async (name) => JSON.parse(files.get(name)!));
  const rate = async (name: string, guise: Guise, least: number): Promise<number> => {
    const misses = await missesOf(engine, papers, guise);
    const first = firstRate(misses, papers.length);
    console.log(`${first.toFixed(1).padStart(6)} %  ${name}`);
    if (first >= least) return 0;
    for (const query of misses.slice(0, MOST_SHOWN)) console.log(`          ${JSON.stringify(query)}`);
    return 1;
  };
  let harm = 0;
  for (const [name, guise] of Object.entries(titleGuises)) harm += await rate(name, guise, LEAST_FIRST);
  for (const [name, guise] of Object.entries(furtherGuises)) {
    harm += await rate(name, guise, LEAST_FIRST_FURTHER);
  }
  for (const [name, guise] of pairGuises(textGuises, Number(values.pairs), seed)) {
    harm += await rate(name, guise, LEAST_FIRST_OF_PAIRS);
  }
  return harm + (await sendOddQueries(engine, Number(values.odd), seed));
}

async function sendOddQueries(engine: SearchEngine, count: number, seed: number): Promise<number> {
  let failures = 0;
  for (const query of oddQueries(count, seed)) {
    try {
      await tryQuery(engine, query);
    } catch (error) {
      failures++;
      if (failures <= MOST_SHOWN) console.log(`${JSON.stringify(query)}: ${(error as Error).stack}`);
    }
  }
  console.log(`${count} odd queries, ${failures} failures`);
  return failures;
}
