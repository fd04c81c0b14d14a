import { parseArxivId } from '../read/fields/identifiers.ts';
import type { RecordFields } from '../read/record.ts';

type Published = Pick<RecordFields, 'doi' | 'arxivId' | 'publicationType'>;

/** arXiv, bioRxiv and medRxiv, SSRN, PsyArXiv and OSF, Preprints.org, Research Square, ChemRxiv, TechRxiv, Authorea. */
const PREPRINT_DOI = /^10\.(?:48550|1101|64898|2139|31234|31219|35542|20944|21203|26434|36227|22541)\//;

/**
 * Whether a paper is, or is known to have been, a preprint.
 * @example isPreprint({ arxivId: '2101.00001', doi: '10.1000/182' }) // => true
 */
export function isPreprint({ doi, arxivId, publicationType }: Published): boolean {
  return (
    publicationType === 'preprint' || arxivId !== undefined || (doi !== undefined && PREPRINT_DOI.test(doi))
  );
}

/**
 * The DOI of the published version; undefined where there is none, or only one of a preprint. A record of arXiv gives
 * the DOI under which the preprint was published.
 * @example publishedDoi({ doi: '10.48550/arxiv.2101.00001' }) // => undefined
 */
export function publishedDoi({ doi, arxivId, publicationType }: Published): string | undefined {
  if (doi === undefined || PREPRINT_DOI.test(doi)) return undefined;
  return publicationType === 'preprint' && arxivId === undefined ? undefined : doi;
}

/**
 * The arXiv id of a record, which may stand in its DOI.
 * @example statedArxivId({ doi: '10.48550/arxiv.2101.00001' }) // => '2101.00001'
 */
export function statedArxivId({ doi, arxivId }: Published): string | undefined {
  return arxivId ?? (doi?.startsWith('10.48550/') ? parseArxivId(doi) : undefined);
}
