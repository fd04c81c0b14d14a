import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { SearchEngine } from '../src/search/answer/engine.ts';
import { openSealedFile } from '../src/search/index/file-seal.ts';
import { distinctForms, whyUnsearched } from '../src/search/query/query-notes.ts';
import { CommandError, forTerminal, withUsage } from './command.ts';
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

/**
 * What the command prints for its arguments, as lines: the titles that answer a query, best first, after notes on
 * how it was understood, or one JSON list. Throws a CommandError where an argument is wrong or there is no site.
 */
export async function answerQuery(args: string[]): Promise<string> {
  const { json, out, query } = parseSearchArguments(args);
  const folders = indexFolders(out);
  const engine = new SearchEngine((name) => readPiece(folders, name));
  const { answer, results } = await findAll(engine, query);
  if (json) return `${JSON.stringify(results)}\n`;
  const { absent, resolved } = answer;
  const also = distinctForms(resolved.alsoSearched);
  const unsearched = results.length === 0 ? whyUnsearched(answer) : null;
  const lines = [
    ...resolved.corrections.map(({ from, to }) =>
      forTerminal(`showing results for ${to.join(', ')}, as no paper has "${from}"`),
    ),
    ...resolved.offers.map(({ to }) => forTerminal(`did you mean ${to}?`)),
    ...(resolved.note === null ? [] : [forTerminal(resolved.note)]),
    ...(also.length > 0 ? [forTerminal(`also searched: ${also.join(', ')}`)] : []),
    ...(absent.length > 0 ? [forTerminal(`no paper mentions ${absent.join(', ')}`)] : []),
    ...results.map(({ title, score }) => `${score.toFixed(2).padStart(8)}  ${title}`),
    ...(unsearched === null ? [] : [unsearched]),
    ...(resolved.operators === null ? [] : [resolved.operators]),
    `${results.length} found`,
  ];
  return `${lines.join('\n')}\n`;
}
