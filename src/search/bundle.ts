import {
  type CitationDetails,
  type IndexBase,
  indexFileNames,
  type StoredRecord,
} from './index/index-files.ts';

/** A record as it stands in a bundle. */
export type BundledRecord = StoredRecord & CitationDetails;

function withoutDetails(bundled: BundledRecord): StoredRecord {
  const { keyphrases, doi, arxivId, sourceUrl, citationKey, ...record } = bundled;
  return record;
}

/**
 * The files of records that a bundle stands for, by their names, as the build writes them: whoever keeps every paper
 * fetches bundles alone. `bundle` is what the bundle of this number holds.
 */
export function cutBundle(
  number: number,
  bundle: readonly BundledRecord[],
  { recordsPerFile, recordsPerBundle }: Pick<IndexBase, 'recordsPerFile' | 'recordsPerBundle'>,
): Map<string, StoredRecord[]> {
  const first = (number * recordsPerBundle) / recordsPerFile;
  const files = new Map<string, StoredRecord[]>();
  for (let at = 0; at < bundle.length; at += recordsPerFile) {
    const records = bundle.slice(at, at + recordsPerFile).map(withoutDetails);
    files.set(indexFileNames.records(first + at / recordsPerFile), records);
  }
  return files;
}
