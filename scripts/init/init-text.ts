import { basename, join } from 'node:path';
import { spellOutInvisible } from '../../src/collection/read/text/invisible.ts';
import type { Report } from '../../src/collection/report.ts';
import { fileText } from '../../src/site/file-account.ts';
import { countOf } from '../../src/site/shared/wording.ts';
import { forTerminal, npmRun, quoted } from '../command.ts';
import type { GivenFile } from './given-files.ts';

/** A collection that was just started. */
export interface StartedCollection {
  readonly folder: string;
  readonly title: string;
  readonly copied: readonly GivenFile[];
  readonly left: readonly GivenFile[];
  readonly report: Report;
}

/** The maximum number of files named in a line. */
const MOST_NAMES = 5;

function leftLines(paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const more = paths.length - MOST_NAMES;
  const named = paths.slice(0, MOST_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
  const why = paths.length === 1 ? 'it (the error above says why)' : 'them (the errors above say why)';
  return [`Not copied, because no paper could be read from ${why}: ${named}`];
}

/** What was read of each file, what was written, and which commands come next. */
export function initText({ folder, title, copied, left, report }: StartedCollection): string {
  const accounts = new Map(report.files.map((file) => [file.file, fileText(file)]));
  const account = ({ path, name }: GivenFile) => {
    const source = path.endsWith(basename(name)) ? '' : ` (a copy of ${path})`;
    return `  dumps/${name}${source}: ${accounts.get(spellOutInvisible(name))}`;
  };
  const content = folder === 'content' ? '' : ` --content ${quoted(folder)}`;
  const options = content === '' ? '' : ` --${content}`;
  return [
    `"${folder}" is now a collection of ${countOf(report.papers, 'paper')}:`,
    ...copied.map(account),
    `  collection.yaml: its title, "${title}", and what else can be set`,
    ...leftLines(left.map(({ path }) => path)),
    '',
    'What to do next:',
    `  npm start${options}`,
    '    builds the site and serves it on http://localhost:4321',
    `  ${npmRun('check', folder)}`,
    '    tells again what became of every record, whenever files were added or mended',
    `  npm run build --${content} --site https://example.org`,
    '    builds the site into dist, for the address where it will be published',
    `More files go into ${join(folder, 'dumps')}. What exports bring along, and how to add topics: docs/your-own-papers.md`,
  ]
    .map(forTerminal)
    .join('\n');
}
