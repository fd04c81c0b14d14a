import { distinctAuthors } from '../fields/authors.ts';
import { unlessAbsent } from '../fields/field-text.ts';
import { parseArxivId, parseDoi } from '../fields/identifiers.ts';
import { distinctKeywords } from '../fields/keywords.ts';
import { statedFields } from '../fields/record-fields.ts';
import { parseYear } from '../fields/year.ts';
import type { FormatReading, FoundRecord, RecordFields } from '../record.ts';
import { texToText } from './bibtex/tex-field.ts';
import { withLineFeeds } from './line-numbers.ts';
import { untitledRecord } from './untitled-record.ts';

/** A paper of a listing: its header lines, and its abstract where there is one. */
interface Block {
  /** The 1-based line of its number, `arXiv:2306.07353`. */
  readonly line: number;
  readonly header: string[];
  abstract?: string[];
}

/** The number of a paper, in mail of today and of old. */
const PAPER =
  /^(?:Paper[^:]{0,40}:\s*)?(?:arXiv:\s*[\w.-]+(?:\/\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?\s*(?:\([^()]*\)\s*)?$/i;
const MARK = '\\\\';
const HEADER = /^([A-Z][A-Za-z-]{1,20}):\s*(.*)$/s;
const RULE = /^\s*[-%=]{20,}\s*$/;
const REPLACED = /^\s*\(?replaced with/i;
const AFFILIATION = /\s*\([^()]*(?:\([^()]*\)[^()]*)*\)/g;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

/**
 * Reads the daily mail of arXiv: papers stand between lines `\\`. Revised versions of earlier papers come without
 * an abstract and are left out.
 */
export function readArxivMail(text: string): FormatReading {
  const { blocks, outside } = cutBlocks(withLineFeeds(text).split('\n'));
  return {
    records: blocks.map(buildRecord),
    outside: outside.map((line) => ({ line, reason: 'text outside of papers' })),
    warnings: [],
  };
}

function cutBlocks(lines: readonly string[]): { blocks: Block[]; outside: number[] } {
  const blocks: Block[] = [];
  const outside: number[] = [];
  let part: 'outside' | 'start' | 'header' | 'abstract' = 'outside';
  let isStretch = false;
  lines.forEach((content, index) => {
    const block = blocks.at(-1);
    const trimmed = content.trim();
    if (part === 'start') {
      blocks.push({ line: index + 1, header: [trimmed] });
      part = 'header';
      isStretch = false;
    } else if (RULE.test(content)) {
      part = 'outside';
    } else if (trimmed === MARK && PAPER.test(lines[index + 1]?.trim() ?? '')) {
      part = 'start';
    } else if (trimmed.startsWith(MARK)) {
      const hasAbstract = part === 'header' && trimmed === MARK;
      if (hasAbstract) block!.abstract = [];
      part = hasAbstract ? 'abstract' : 'outside';
    } else if (part === 'header') block!.header.push(content);
    else if (part === 'abstract') block!.abstract!.push(content);
    else if (trimmed !== '') {
      if (!isStretch) outside.push(index + 1);
      isStretch = true;
    }
  });
  return { blocks, outside };
}

function buildRecord({ line, header, abstract }: Block): FoundRecord {
  if (abstract === undefined && header.some((content) => REPLACED.test(content))) {
    return { line, outcome: 'left-out', reason: 'a revised version, of which the listing gives no abstract' };
  }
  const fields = mailFields(header, abstract ?? []);
  return fields
    ? { line, outcome: 'paper', fields }
    : untitledRecord(line, 'the block that begins here', 'a line "Title:"');
}

function mailFields(header: readonly string[], abstract: readonly string[]): RecordFields | undefined {
  const values = parseHeader(header);
  const value = (name: string) => texToText(values.get(name) ?? '');
  const arxivId = parseArxivId(header[0]!.replace(/\s.*$/, '')) ?? parseArxivId(header[0]!);
  const venue = value('journal-ref');
  return statedFields({
    // What looks like a tag in the TeX of arXiv is a relation.
    title: values.get('title') ?? '',
    abstract: unlessAbsent(abstract.join('\n').trim()),
    authors: parseMailAuthors(value('authors') || value('author')),
    year: parseYear(values.get('date')),
    venue,
    keywords: distinctKeywords(value('categories').split(' ')),
    doi: parseDoi(value('doi')),
    arxivId,
    sourceUrl: arxivId && `https://arxiv.org/abs/${arxivId}`,
    ...(venue === '' && { publicationType: 'preprint' }),
  });
}

/** The values of header lines by their names in lower case; a line that begins with a space continues one. */
function parseHeader(header: readonly string[]): Map<string, string> {
  const values = new Map<string, string>();
  let name = '';
  for (const content of header) {
    const [, found, value = ''] = HEADER.exec(content) ?? [];
    if (found !== undefined) {
      name = found.toLowerCase();
      if (!values.has(name)) values.set(name, value);
    } else if (name !== '') values.set(name, `${values.get(name)} ${content.trim()}`);
  }
  return values;
}

/**
 * The people of an `Authors:` line, without what stands in brackets: their institutions.
 * @example parseMailAuthors('Ann Poe (1), Tom Low, Jr. and Max Roe ((1) Some Institute)') // => ['Ann Poe', 'Tom Low, Jr.', 'Max Roe']
 */
export function parseMailAuthors(text: string): string[] | undefined {
  const names: string[] = [];
  for (const part of text.replace(AFFILIATION, '').split(/\s*,\s*(?:and\s+)?|\s+and\s+/)) {
    if (SUFFIX.test(part) && names.length > 0) names.push(`${names.pop()}, ${part}`);
    else names.push(part);
  }
  return distinctAuthors(names);
}
