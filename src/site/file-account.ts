import { formatNames } from '../collection/read/format.ts';
import type { FileReport } from '../collection/report.ts';
import { countOf } from './shared/wording.ts';

/** The files to tell of one by one: all, unless a single plain dump is the whole collection. */
export function filesWorthTelling(files: readonly FileReport[]): readonly FileReport[] {
  return files.length > 1 || files.some(({ format }) => format !== 'plain') ? files : [];
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
