import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { SearchEngine } from '../src/search/answer/engine.ts';
import { openSealedFile } from '../src/search/index/file-seal.ts';
import { distinctForms, operatorNote, whyUnsearched } from '../src/search/query/query-notes.ts';
import { CommandError, forTerminal, runCommand, withUsage } from './command.ts';
import { readMarker, siteFolders } from './output-folder.ts';

const usage = 'usage: npm run -s search -- [--json] [--out DIR] "query"';

/** The folder of a built site's search index, and the staging folders that may have some of its files. */
function indexFolders(out: string): string[] {
  const marker = readMarker(out);
  const folders = siteFolders(out, marker);
  // The index of an earlier site may still exist; the marker names the current one.
  const listed = Object.keys(marker?.files ?? {}).find((path) => /^search\/[^/]+\/base\.json$/.test(path));
  const base = listed ?? globSync('search/*/base.json', { cwd: out })[0];
  if (!base) throw new CommandError(`there is no built site in "${out}"; run "npm run build"`);
  return folders.map((folder) => join(folder, base, '..'));
}

/** The first folder with this file; the last folder if none has it. */
function folderWith(file: string, folders: readonly string[]): string {
  return folders.find((folder) => existsSync(join(folder, file))) ?? folders.at(-1)!;
}

/** Throws a CommandError where the index has another format version. */
async function readPiece(folders: readonly string[], name: string): Promise<unknown> {
  try {
    const text = await readFile(join(folderWith(name, folders), name), 'utf8');
    return openSealedFile(`${basename(folders[0]!)}/${name}`, text);
  } catch (error) {
    const { message } = error as Error;
    throw new CommandError(`the search index cannot be read (${message}); run "npm run build" again`);
  }
}

/** The arguments with options first: of the query, a word that begins with a minus is no option. */
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

const parseSearchArguments = (args: string[]) =>
  withUsage(usage, () => {
    const { values, positionals } = parseArgs({
      args: optionsFirst(args),
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, out: { type: 'string', default: 'dist' } },
    });
    if (positionals.length === 0) throw new Error('Expected a query.');
    return { ...values, query: positionals.join(' ') };
  });

/** All hits of a query, best first, phrases checked. */
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
  const folders = indexFolders(out);
  const engine = new SearchEngine((name) => readPiece(folders, name));
  const { answer, results } = await findAll(engine, query);
  if (json) {
    console.log(JSON.stringify(results));
    return 0;
  }
  for (const { from, to } of answer.resolved.corrections)
    console.log(forTerminal(`showing results for ${to.join(', ')}, as no paper has "${from}"`));
  for (const { to } of answer.resolved.offers) console.log(forTerminal(`did you mean ${to}?`));
  const also = distinctForms(answer.resolved.alsoSearched);
  if (also.length > 0) console.log(forTerminal(`also searched: ${also.join(', ')}`));
  const { absent } = answer;
  if (absent.length > 0) console.log(forTerminal(`no paper mentions ${absent.join(', ')}`));
  for (const { title, score } of results) console.log(`${score.toFixed(2).padStart(8)}  ${title}`);
  const unsearched = results.length === 0 ? whyUnsearched(answer) : null;
  if (unsearched !== null) console.log(unsearched);
  const operators = operatorNote(answer.query);
  if (operators !== null) console.log(operators);
  console.log(`${results.length} found`);
  return 0;
});
