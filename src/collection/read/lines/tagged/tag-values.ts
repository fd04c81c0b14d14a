import { distinctAuthors, splitAuthors } from '../../fields/authors.ts';
import { parseWebAddress } from '../../fields/identifiers.ts';
import { distinctKeywords, splitKeywords } from '../../fields/keywords.ts';
import type { TagValues } from './tagged-records.ts';

/** All values of these tags, those of the first tag first. */
export function allValues(values: TagValues, ...tags: string[]): string[] {
  return tags.flatMap((tag) => values.get(tag) ?? []).filter(Boolean);
}

/** All values of the first of these tags that has any. */
export function firstValues(values: TagValues, ...tags: string[]): string[] {
  for (const tag of tags) {
    const found = allValues(values, tag);
    if (found.length > 0) return found;
  }
  return [];
}

/** The first value of the first of these tags that has one, else ''. */
export function firstValue(values: TagValues, ...tags: string[]): string {
  return firstValues(values, ...tags)[0] ?? '';
}

/**
 * The people of values that name one in each line, as these formats want it, or several parted by semicolons.
 * @example parseAuthorLines(['Doe, Jane\nRoe, Max', 'Poe, Ann; Low, Tom']) // => ['Doe, Jane', 'Roe, Max', 'Poe, Ann', 'Low, Tom']
 */
export function parseAuthorLines(values: readonly string[]): string[] | undefined {
  const lines = values.flatMap((value) => value.split('\n'));
  return distinctAuthors(lines.flatMap((line) => (line.includes(';') ? (splitAuthors(line) ?? []) : line)));
}

/**
 * The keywords of values with one in each value or line, or several parted by semicolons; commas part them only
 * where there is nothing but one line.
 * @example parseKeywordLines(['Trees, rooted\nGraphs', 'Maps; Atlases']) // => ['Trees, rooted', 'Graphs', 'Maps', 'Atlases']
 * @example parseKeywordLines(['trees, graphs']) // => ['trees', 'graphs']
 */
export function parseKeywordLines(values: readonly string[]): string[] | undefined {
  if (values.length === 1) return splitKeywords(values[0]!);
  return distinctKeywords(values.flatMap((value) => value.split(/[;\n]/)));
}

/** The addresses among the words of values, each once. */
export function parseAddresses(values: readonly string[]): string[] {
  const words = values.flatMap((value) => value.split(/\s+/));
  return [...new Set(words.flatMap((word) => parseWebAddress(word.replace(/[,;]$/, '')) ?? []))];
}
