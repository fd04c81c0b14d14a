import type { PublicationType } from '../../collection/paper.ts';
import { type CitablePaper, oneLine } from './citable-paper.ts';

/** What a paper is cited as: a `document` where the type of publication cannot be told. */
export type CitedType = PublicationType | 'document';

const JOURNAL =
  /\b(?:journal|transactions|letters|annals|review|reviews|magazine|bulletin|JMLR|TMLR|TACL|PNAS)\b|^(?:nature|science|neuron|cell)\b|National Academy of Sciences/i;
const CONFERENCE =
  /\b(?:proceedings|conference|symposium|workshop|NeurIPS|NIPS|ICML|ICLR|COLM|COLT|UAI|AISTATS|[NE]?A?ACL|EMNLP|COLING|CoNLL|CVPR|[IEW]A?CCV|WACV|AAAI|IJCAI|KDD|SIGIR|WWW|Interspeech|ICASSP|CoRL|ICRA)\b/i;
const PREPRINT = /\b(?:arXiv|CoRR|bioRxiv|medRxiv|preprint)\b/i;

/** The type of publication as the input says it, else by the name of the venue. */
export function citedType({ publicationType, venue, arxivId }: CitablePaper): CitedType {
  if (publicationType !== undefined) return publicationType;
  if (venue === undefined) return arxivId === undefined ? 'document' : 'preprint';
  if (PREPRINT.test(venue)) return 'preprint';
  if (JOURNAL.test(venue)) return 'journal-article';
  return CONFERENCE.test(venue) ? 'conference-paper' : 'document';
}

/** Whether the venue of such a publication is who published it, not what it is part of. */
export function isPublisher(type: CitedType): boolean {
  return type === 'book' || type === 'thesis' || type === 'report';
}

/**
 * The DOI without a resolver's address or characters that are not part of it.
 * @example bareDoi({ doi: 'https://doi.org/10.1000/182' }) // => '10.1000/182'
 */
export function bareDoi({ doi }: Pick<CitablePaper, 'doi'>): string | undefined {
  return doi && encodeBreaks(oneLine(doi).replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, ''));
}

/**
 * The arXiv identifier without its prefix.
 * @example bareArxivId({ arxivId: 'arXiv:1706.03762' }) // => '1706.03762'
 */
export function bareArxivId({ arxivId }: Pick<CitablePaper, 'arxivId'>): string | undefined {
  return arxivId && encodeBreaks(oneLine(arxivId).replace(/^arxiv:\s*/i, ''));
}

/** The address of a paper's DOI at the resolver; undefined without one, or where the source gives one that is none. */
export function doiUrl(paper: Pick<CitablePaper, 'doi'>): string | undefined {
  const doi = bareDoi(paper);
  return doi?.includes('/') ? `https://doi.org/${doi}` : undefined;
}

/** The address of a paper on arXiv; undefined where it is not known to be there. */
export function arxivUrl(paper: Pick<CitablePaper, 'arxivId'>): string | undefined {
  const arxivId = bareArxivId(paper);
  return arxivId && `https://arxiv.org/abs/${arxivId}`;
}

/** The address of the publication where the input has one, else of the paper's page. */
export function recordUrl({ sourceUrl, url }: CitablePaper): string | null {
  const address = sourceUrl ?? url;
  return address === null ? null : encodeBreaks(address);
}

function encodeBreaks(address: string): string {
  return address.replace(/[\s\p{Cc}{}\\<>]/gu, encodeURIComponent);
}

/** Authors, venue, year and identifiers on one line, as far as known; may be empty. */
export function publicationLine(paper: CitablePaper): string {
  const doi = bareDoi(paper);
  const arxivId = bareArxivId(paper);
  return [
    paper.authors?.map(oneLine).join('; '),
    paper.venue && oneLine(paper.venue),
    paper.year?.toString(),
    doi && `doi:${doi}`,
    arxivId && `arXiv:${arxivId}`,
  ]
    .filter(Boolean)
    .join('. ');
}
