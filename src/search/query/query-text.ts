/** Quotation marks that are nothing else: all of them open and close phrases, whichever way they turn. */
const DOUBLE_QUOTES = /``|''|´´|[“”„‟«»‹›「」『』《》〈〉〝〞〟″‶＂❝❞⹂]/g;
/** Single marks around words. One between letters is an apostrophe. */
const SINGLE_QUOTED =
  /(?<![\p{L}\p{N}])['‘‚‛`](?=[^\s'‘’‚‛`])((?:[^'‘’‚‛`"]|(?<=\p{L})['’](?=\p{L}))*)['’‘`](?![\p{L}\p{N}])/gu;

/** A page of a paper, or the file of one; what follows its name is no part of it. */
const PAPER_ADDRESS =
  /(?<=^|[\s"(])(?:[^\s"(]*\/)?papers\/((?:[a-z0-9-]+-)?[a-z2-7]{10})(?:\.\w+|[/?#][^\s")]*)?(?=$|[\s")])/gi;
const SCHEME = /(?<=^|[\s"(])https?:\/\/(?:www\.)?/gi;
const FILE_ENDING =
  /(?<=\S)(?: ?\(\d+\))?\.(?:pdf|md|txt|html?|tex|bib|ris|docx?|odt|rtf|epub|djvu|ps)(?=$|[\s")])/giu;

/** A hyphen at which a line ended within a word; in "pre- and post-training" it stands for the rest of one. */
const LINE_END_HYPHEN = /(?<=\p{L})(?:\u00ad|[-\u2010])\s+(?=\p{L})(?!(?:and|or|to|und|oder|et|ou|y)\s)/giu;

/** Text as it was copied, without what is not seen: white space as single spaces, words joined over line ends. */
function cleanCopied(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_END_HYPHEN, (hyphen) => (hyphen.startsWith('\u00ad') ? '' : '-'))
    .replace(/(?!\s)[\p{Cc}\u2800\ufffd]/gu, ' ')
    .replace(/\p{DI}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function unifyQuotes(text: string): string {
  const unified = text
    .replace(DOUBLE_QUOTES, '"')
    .split(/("[^"]*")/)
    .map((stretch, place) => (place % 2 === 1 ? stretch : stretch.replace(SINGLE_QUOTED, '"$1"')))
    .join('');
  const last = unified.lastIndexOf('"');
  const isOdd = unified.split('"').length % 2 === 0;
  // One that closes what nothing opened is left out; one that opens may be a phrase that is being typed.
  const closesNothing = isOdd && /[^\s(]/.test(unified[last - 1] ?? ' ');
  return closesNothing ? `${unified.slice(0, last)} ${unified.slice(last + 1)}` : unified;
}

/**
 * What a reader typed or pasted in the form in which queries are read: every kind of quotation mark is `"`,
 * addresses of papers are their last part, names of files are without their ending. Total.
 */
export function cleanQuery(typed: string): string {
  return unifyQuotes(cleanCopied(typed))
    .replace(PAPER_ADDRESS, '$1')
    .replace(SCHEME, '')
    .replace(FILE_ENDING, '')
    .trim();
}
