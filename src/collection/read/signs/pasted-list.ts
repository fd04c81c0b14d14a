import { type Refusal, refusals } from './refusal.ts';

const ARXIV_ITEM = /^\[\d{1,4}\]\s+arXiv:\d{4}\.\d{4,5}\b/;
const SCHOLAR_ITEM =
  /\bCited by \d{1,7}\b.{0,20}\bRelated articles\b|\bRelated articles\b.{0,20}\bAll \d+ versions\b/;
const PUBMED_ITEM = /^PMID: \d{5,9}\b/;
/** What its pages print below each paper. */
const PUBMED_BUTTON = /^(?:Cite|Share|Free (?:PMC )?article\.?)$/;
const OPENREVIEW_ITEM = /^(?:Readers: Everyone|.{0,80}\(modified: .{5,30}\))$/;

const MAIL_HEADER =
  /^(?:from|to|cc|sent|reply-to|subject|date|message-id|mime-version|content-type|received|return-path|delivered-to): \S/i;
const LEAST_HEADERS = 3;

/** An address, a DOI, an arXiv id or a number of PubMed, and nothing else. */
const IDENTIFIER =
  /^(?:https?:\/\/\S+|(?:doi:\s?)?10\.\d{4,9}\/\S+|(?:arxiv:\s?)?\d{4}\.\d{4,5}(?:v\d+)?|PMID:?\s?\d+)$/i;

/** `[1] A. Doe, “A title,” in Proc. X, 2020.` and `Doe, J. (2020). A title.` */
const REFERENCE =
  /^(?:\[\d{1,4}\]|\d{1,4}\.)\s.*\b(?:19|20)\d\d\b|^\p{Lu}.{2,300}\((?:19|20)\d\d[a-z]?\)[.,]/u;
/** In characters: what is longer is an abstract. */
const LONGEST_REFERENCE = 500;

const LEAST_ITEMS = 2;
const LEAST_SHARE = 0.7;

/**
 * Why a text is refused that was copied from a page of results or is a bibliography to be printed; undefined for other
 * texts. Read as titles and abstracts in turn, papers would be taken for abstracts of others.
 */
export function findPastedList(lines: readonly string[]): Refusal | undefined {
  const written = lines.map((line) => line.trim()).filter(Boolean);
  const count = (pattern: RegExp, among = written) => among.filter((line) => pattern.test(line)).length;
  const areMost = (pattern: RegExp, among = written) =>
    count(pattern, among) >= Math.max(LEAST_ITEMS, written.length * LEAST_SHARE);
  if (count(ARXIV_ITEM) >= LEAST_ITEMS) return refusals.arxivPage;
  if (count(SCHOLAR_ITEM) >= LEAST_ITEMS) return refusals.scholarPage;
  if (count(OPENREVIEW_ITEM) >= LEAST_ITEMS) return refusals.openreviewPage;
  if (count(PUBMED_ITEM) >= LEAST_ITEMS && count(PUBMED_BUTTON) >= LEAST_ITEMS) return refusals.pubmedText;
  if (isMail(written)) return refusals.mail;
  if (areMost(IDENTIFIER)) return refusals.identifiers;
  const short = written.filter(({ length }) => length <= LONGEST_REFERENCE);
  return areMost(REFERENCE, short) ? refusals.references : undefined;
}

/** Whether a text begins with the lines above a mail. */
function isMail(written: readonly string[]): boolean {
  const other = written.findIndex((line) => !MAIL_HEADER.test(line));
  return other >= LEAST_HEADERS;
}
