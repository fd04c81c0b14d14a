import { formatNames } from '../collection/read/format.ts';
import type { FileReport } from '../collection/report.ts';
import { countOf } from './shared/wording.ts';

/** The files to tell of one by one: all, unless a single plain dump is the whole collection. */
export function filesWorthTelling(files: readonly FileReport[]): readonly FileReport[] {
  return files.length > 1 || files.some(({ format }) => format !== 'plain') ? files : [];
}

/**
 * Where the texts come from, in words for readers, where the curator has not said it.
 * @example originInWords([]) // => 'an abstract dump'
 */
export function originInWords(files: readonly FileReport[]): string {
  if (filesWorthTelling(files).length === 0) return 'an abstract dump';
  if (files.every(({ format }) => format === 'plain')) return countOf(files.length, 'abstract dump');
  return files.length === 1
    ? 'a file of bibliographic records'
    : `${files.length} files of bibliographic records`;
}

/**
 * What a file was read as, and what became of its records, such as `BibTeX (utf-8), 4 records: 3 papers, 1 duplicate`;
 * what it has none of is not named.
 */
export function fileText({
  format,
  encoding,
  records,
  papers,
  duplicates,
  leftOut,
  errors,
}: FileReport): string {
  const kinds = [
    countOf(papers, 'paper'),
    ...(duplicates > 0 ? [countOf(duplicates, 'duplicate')] : []),
    ...(leftOut > 0 ? [`${leftOut} left out on purpose`] : []),
    ...(errors > 0 ? [`${errors} faulty`] : []),
  ];
  return `${formatNames[format]} (${encoding}), ${countOf(records, 'record')}: ${kinds.join(', ')}`;
}
