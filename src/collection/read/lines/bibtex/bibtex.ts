import type { Fault } from '../../fault.ts';
import type { FormatReading, FoundRecord } from '../../record.ts';
import { withLineFeeds } from '../line-numbers.ts';
import { untitledRecord } from '../untitled-record.ts';
import { type OutsideText, type PlacedEntry, parseBibtexEntries } from './bibtex-entries.ts';
import { bibtexFields, type FieldLookup } from './bibtex-fields.ts';

const NO_PAPERS: Readonly<Record<string, string>> = {
  proceedings: 'the volume of proceedings is no paper',
  mvproceedings: 'the volume of proceedings is no paper',
  periodical: 'an issue of a periodical is no paper',
  set: 'a set of other entries is no paper',
  xdata: 'an entry of data for other entries is no paper',
};
/** Types of which an untitled entry is a volume that others refer to, not a paper that lost its title. */
const VOLUMES = new Set([
  'book',
  'mvbook',
  'collection',
  'mvcollection',
  'reference',
  'mvreference',
  'booklet',
]);
const OUTSIDE: Readonly<Record<OutsideText['kind'], string>> = {
  text: 'text outside of entries',
  comment: 'a comment (@comment)',
  preamble: 'commands for TeX (@preamble)',
  string: 'an abbreviation (@string), spelled out where entries use it',
};
/** What a paper has from the volume that it refers to with `crossref`, by the fields of that volume. */
const INHERITED: Readonly<Record<string, readonly string[]>> = {
  booktitle: ['booktitle', 'title'],
  year: ['year'],
  date: ['date'],
};

/**
 * Reads BibTeX and BibLaTeX. An entry of which the end is missing is a paper by the fields before its break,
 * with a warning, if the title is among them.
 */
export function readBibtex(text: string): FormatReading {
  const { entries, outside } = parseBibtexEntries(withLineFeeds(text));
  const volumes = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  const records = entries.map((entry) => buildRecord(entry, volumes));
  return {
    records,
    outside: outside.map(({ line, kind }) => ({ line, reason: OUTSIDE[kind] })),
    // What is wrong with a faulty record is said there.
    warnings: entries.flatMap((entry, index) =>
      records[index]!.outcome === 'faulty' ? [] : findOddities(entry),
    ),
  };
}

function buildRecord(entry: PlacedEntry, volumes: ReadonlyMap<string, PlacedEntry>): FoundRecord {
  const { line, type, broken } = entry;
  const reason = NO_PAPERS[type];
  if (reason) return { line, outcome: 'left-out', reason };
  const fields = bibtexFields(type, lookUpIn(entry, volumes));
  if (fields) return { line, outcome: 'paper', fields };
  if (broken) return { line, outcome: 'faulty', code: 'broken-record', message: brokenMessage(entry) };
  if (VOLUMES.has(type)) return { line, outcome: 'left-out', reason: 'a book without a title is no paper' };
  return untitledRecord(line, nameOf(entry), 'a field title');
}

function lookUpIn({ fields }: PlacedEntry, volumes: ReadonlyMap<string, PlacedEntry>): FieldLookup {
  const crossref = fields.get('crossref')?.trim().toLowerCase();
  const volume = crossref ? volumes.get(crossref) : undefined;
  const inherited = (name: string) =>
    INHERITED[name]?.map((other) => volume?.fields.get(other)).find((value) => value?.trim());
  return (...names) => {
    for (const name of names) {
      const value = fields.get(name)?.trim() || inherited(name);
      if (value) return value;
    }
    return '';
  };
}

function findOddities(entry: PlacedEntry): Fault[] {
  if (entry.broken) {
    return [{ line: entry.brokenLine!, code: 'broken-record', message: brokenMessage(entry) }];
  }
  if (entry.strayLine === undefined) return [];
  const message = `Expected "name = value" in ${nameOf(entry)}, found other text, which is left out: check the braces, quotes and commas there.`;
  return [{ line: entry.strayLine, code: 'stray-text', message }];
}

function brokenMessage(entry: PlacedEntry): string {
  const { broken, brokenLine, isCutOff } = entry;
  const found = isCutOff ? 'the end of the file' : 'the next one';
  const what = broken?.isCut ? 'breaks off' : 'and what follows are left out';
  const lost = broken?.field ? `; its field ${broken.field} (line ${brokenLine}) ${what}` : '';
  const remedy = isCutOff ? 'export the file again, or add' : 'add';
  return `Expected the end of ${nameOf(entry)}, found ${found}${lost}: ${remedy} the missing brace or quote.`;
}

function nameOf({ type, key }: PlacedEntry): string {
  return key ? `the entry "${key.slice(0, 60)}"` : `the entry of type @${type}`;
}
