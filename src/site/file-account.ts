import { formatNames } from '../collection/read/format.ts';
import type { FileReport } from '../collection/report.ts';
import { countOf } from './shared/wording.ts';

/** The files to tell of one by one: all, unless a single plain dump is the whole collection. */
export function filesWorthTelling(files: readonly FileReport[]): readonly FileReport[] {
  return files.length > 1 || hasExports(files) ? files : [];
}

/** Whether the collection was read from more than plain dumps: exports and answers of services. */
export function hasExports(files: readonly FileReport[]): boolean {
  return files.some(({ format }) => format !== 'plain');
}

/**
 * Where the texts of a collection come from, to follow "come from": what the curator says, else what is known of its
 * files, such as `12 files of papers`.
 */
export function originText(origin: string | undefined, files: readonly FileReport[]): string {
  return origin ?? (hasExports(files) ? `${countOf(files.length, 'file')} of papers` : 'an abstract dump');
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
