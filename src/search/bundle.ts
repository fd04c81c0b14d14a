import {
  type CitationDetails,
  type IndexBase,
  indexFileNames,
  type StoredRecord,
} from './index/index-files.ts';

/** A record as a bundle contains it. */
export type BundledRecord = StoredRecord & CitationDetails;

function withoutDetails(bundled: BundledRecord): StoredRecord {
  const { keyphrases, keywords, publicationType, citationKey, texTitle, texAbstract, ...record } = bundled;
  return record;
}

/**
 * The record files that the build would write for the papers of a bundle, by name: a browser that stores all
 * papers for offline use fetches only bundles. `bundle` is the content of the bundle with this number.
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
