import { type CitablePaper, oneLine } from './citable-paper.ts';

/** A person's name in its two parts, or a name that is left as it was written. */
export type AuthorName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Only `Family, Given` tells which part is which; every other way of writing a name is ambiguous. */
export function parseAuthor(name: string): AuthorName {
  const [family, given, ...rest] = oneLine(name).split(/\s?,\s?/);
  return family && given && rest.length === 0 ? { family, given } : { literal: oneLine(name) };
}

/** A person's name as it is spoken, where its parts are known. */
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

/** What the venue's name says; `document` where it says nothing, or there is no venue. */
export function publicationType({ venue }: CitablePaper): PublicationType {
  if (venue === undefined) return 'document';
  if (PREPRINT.test(venue)) return 'preprint';
  if (JOURNAL.test(venue)) return 'journal-article';
  return CONFERENCE.test(venue) ? 'conference-paper' : 'document';
}

/** The bare DOI: no resolver before it, and nothing that would end a field or an address. */
export function bareDoi({ doi }: CitablePaper): string | undefined {
  return doi && encodeBreaks(oneLine(doi).replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, ''));
}

/** The arXiv identifier without its prefix. */
export function bareArxivId({ arxivId }: CitablePaper): string | undefined {
  return arxivId && encodeBreaks(oneLine(arxivId).replace(/^arxiv:\s*/i, ''));
}

/** The address that goes with a record: the publication's own where the input had it, else the paper's page. */
export function recordUrl({ sourceUrl, url }: CitablePaper): string | null {
  const address = sourceUrl ?? url;
  return address === null ? null : encodeBreaks(address);
}

function encodeBreaks(address: string): string {
  return address.replace(/[\s\p{Cc}{}\\<>]/gu, encodeURIComponent);
}

/** Authors, venue, year and identifiers on one line, as far as they are known; empty when none is. */
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
