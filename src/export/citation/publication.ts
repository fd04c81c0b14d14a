import { type CitablePaper, oneLine } from './citable-paper.ts';

/** A person's name in its two parts, or a name that cannot be divided. */
export type AuthorName = { readonly family: string; readonly given: string } | { readonly literal: string };

/**
 * Parses an author's name. Only `Family, Given` is unambiguous; any other form stays as it is.
 * @example parseAuthor('Doe, Jane') // => { family: 'Doe', given: 'Jane' }
 */
export function parseAuthor(name: string): AuthorName {
  const [family, given, ...rest] = oneLine(name).split(/\s?,\s?/);
  return family && given && rest.length === 0 ? { family, given } : { literal: oneLine(name) };
}

/**
 * A person's name with the given name first, where the parts are known.
 * @example authorName('Doe, Jane') // => 'Jane Doe'
 */
export function authorName(author: string): string {
  const name = parseAuthor(author);
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

export type PublicationType = 'journal-article' | 'conference-paper' | 'preprint' | 'document';

const JOURNAL =
  /\b(?:journal|transactions|letters|annals|review|reviews|magazine|bulletin|JMLR|TMLR|TACL|PNAS)\b|^(?:nature|science|neuron|cell)\b|National Academy of Sciences/i;
const CONFERENCE =
  /\b(?:proceedings|conference|symposium|workshop|NeurIPS|NIPS|ICML|ICLR|COLM|COLT|UAI|AISTATS|[NE]?A?ACL|EMNLP|COLING|CoNLL|CVPR|[IEW]A?CCV|WACV|AAAI|IJCAI|KDD|SIGIR|WWW|Interspeech|ICASSP|CoRL|ICRA)\b/i;
const PREPRINT = /\b(?:arXiv|CoRR|bioRxiv|medRxiv|preprint)\b/i;

/** The type of publication by the name of the venue; `document` where it cannot be told. */
export function publicationType({ venue }: CitablePaper): PublicationType {
  if (venue === undefined) return 'document';
  if (PREPRINT.test(venue)) return 'preprint';
  if (JOURNAL.test(venue)) return 'journal-article';
  return CONFERENCE.test(venue) ? 'conference-paper' : 'document';
}

/**
 * The DOI without a resolver's address or characters that are not part of it.
 * @example bareDoi({ doi: 'https://doi.org/10.1000/182' }) // => '10.1000/182'
 */
export function bareDoi({ doi }: CitablePaper): string | undefined {
  return doi && encodeBreaks(oneLine(doi).replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, ''));
}

/**
 * The arXiv identifier without its prefix.
 * @example bareArxivId({ arxivId: 'arXiv:1706.03762' }) // => '1706.03762'
 */
export function bareArxivId({ arxivId }: CitablePaper): string | undefined {
  return arxivId && encodeBreaks(oneLine(arxivId).replace(/^arxiv:\s*/i, ''));
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
