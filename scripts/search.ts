import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SearchEngine } from '../src/search/engine.ts';
import { operatorNote, whyUnsearched } from '../src/search/query-notes.ts';
import { CommandError, runCommand } from './command.ts';

const usage = 'usage: npm run -s search -- [--json] [--out DIR] "query"';

/** The folder of the search index in a built site. */
function indexFolder(out: string): string {
  const [base] = globSync('search/*/base.json', { cwd: out });
  if (!base) throw new CommandError(`there is no built site in "${out}"; run "npm run build"`);
  return join(out, base, '..');
}

/** The arguments with options first, then the query: a word that begins with a minus is left out, and no option. */
function optionsFirst(args: readonly string[]): string[] {
  const [options, words]: [string[], string[]] = [[], []];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!;
    if (arg === '--') return [...options, '--', ...words, ...args.slice(at + 1)];
    if (!/^--\S+$/.test(arg)) words.push(arg);
    else options.push(arg, ...(arg === '--out' ? args.slice(++at, at + 1) : []));
  }
  return [...options, '--', ...words];
}

function parseSearchArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: optionsFirst(args),
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, out: { type: 'string', default: 'dist' } },
    });
    if (positionals.length === 0) throw new Error('Expected a query.');
    return { ...values, query: positionals.join(' ') };
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n${usage}`);
  }
}

/** Everything that answers the query, best first, phrases checked. */
async function findAll(engine: SearchEngine, query: string) {
  const answer = await engine.search(query);
  const results = [];
  for (const { number, score } of answer.hits) {
    if (!(await answer.matchesPhrases(number))) continue;
    const { id, title } = await engine.store.record(number);
    results.push({ id, title, score });
  }
  return { answer, results };
}

await runCommand(async () => {
  const { json, out, query } = parseSearchArguments(process.argv.slice(2));
  const folder = indexFolder(out);
  const engine = new SearchEngine(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')));
  const { answer, results } = await findAll(engine, query);
  if (json) {
    console.log(JSON.stringify(results));
    return 0;
  }
  for (const { from, to } of answer.understood.corrections)
    console.log(`"${from}" is unknown; searched ${to.join(', ')}`);
  for (const { from, to } of answer.understood.alsoSearched)
    console.log(`also searched for ${from}: ${to.join(', ')}`);
  for (const { title, score } of results) console.log(`${score.toFixed(2).padStart(8)}  ${title}`);
  const unsearched = results.length === 0 ? whyUnsearched(answer) : null;
  if (unsearched !== null) console.log(unsearched);
  const operators = operatorNote(answer.query);
  if (operators !== null) console.log(operators);
  console.log(`${results.length} found`);
  return 0;
});
