import { parseArgs } from 'node:util';
import { z } from 'zod';
import { paperId, paperSlug } from '../../src/collection/identity.ts';
import type { Paper } from '../../src/collection/paper.ts';
import { SearchEngine } from '../../src/search/answer/engine.ts';
import { buildSearchIndex } from '../../src/search/build/build-index.ts';
import { CommandError } from '../command.ts';
import { readJsonLines } from './json-lines.ts';
import { blankPaper } from './search/blank-paper.ts';
import { averagePrecision, discountedGain } from './search/judged-ranking.ts';
import { mean, median } from './search/statistics.ts';

const usage = 'usage: npm run bench -- questions DIR';

const documentSchema = z.object({ id: z.string(), title: z.string(), abstract: z.string().nullish() });
const questionSchema = z.object({ id: z.string(), query: z.string(), relevant: z.array(z.string()) });
type Question = z.infer<typeof questionSchema>;

function paperOf({ id, title, abstract }: z.infer<typeof documentSchema>): Paper {
  return { ...blankPaper(title, abstract ?? ''), id, slug: paperSlug(`${title} ${paperId(id)}`) };
}

/** The ids of the hits for a question, best first, phrases checked. */
async function answer(engine: SearchEngine, ids: ReadonlyMap<number, string>, { query }: Question) {
  const found = await engine.search(query);
  const ranked: string[] = [];
  for (const { number } of found.hits) {
    if (await found.matchesPhrases(number)) ranked.push(ids.get(number)!);
  }
  return ranked;
}

/** A row of figures for a set of questions. */
function row(name: string, results: readonly { ranked: readonly string[]; question: Question }[]): string {
  const relevantOf = ({ relevant }: Question) => new Set(relevant);
  const gain = mean(results.map(({ ranked, question }) => discountedGain(ranked, relevantOf(question))));
  const precision = mean(
    results.map(({ ranked, question }) => averagePrecision(ranked, relevantOf(question))),
  );
  const lengths = results.map(({ ranked }) => ranked.length);
  const empty = lengths.filter((length) => length === 0).length;
  const figures = [results.length, gain.toFixed(3), precision.toFixed(3), empty, median(lengths)];
  return `| ${[name, ...figures].join(' | ')} |`;
}

/**
 * Runs the judged questions of a folder through the site's search: `docs.jsonl` with id, title and abstract a
 * line, `queries.jsonl` with id, query and the ids of relevant documents, each gzipped or not. Prints the
 * figures for questions of odd and of even number; only the odd ones are used for tuning.
 */
export async function run(args: string[]): Promise<void> {
  const [folder] = parseArgs({ args, allowPositionals: true }).positionals;
  if (folder === undefined) throw new CommandError(usage);
  const papers = readJsonLines(folder, 'docs.jsonl', documentSchema).map(paperOf);
  const questions = readJsonLines(folder, 'queries.jsonl', questionSchema).filter(
    ({ relevant }) => relevant.length > 0,
  );
  const { files, numbers } = buildSearchIndex(papers);
  const engine = new SearchEngine(async (name) => JSON.parse(files.get(name)!));
  const ids = new Map(Array.from(numbers, ([id, number]) => [number, id]));
  const results = [];
  for (const question of questions) results.push({ question, ranked: await answer(engine, ids, question) });
  const isOdd = ({ question }: { question: Question }) => Number(question.id) % 2 === 1;
  console.log(
    [
      '| questions | number | nDCG@10 | MAP | without an answer | papers found, median |',
      '| --------- | -----: | ------: | --: | ----------------: | -------------------: |',
      row('odd', results.filter(isOdd)),
      row(
        'even',
        results.filter((result) => !isOdd(result)),
      ),
    ].join('\n'),
  );
}
