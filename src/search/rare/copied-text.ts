/** Characters that are always quotation marks; any of them opens and closes phrases. */
const DOUBLE_QUOTES = /``|''|´´|[“”„‟«»‹›「」『』《》〈〉〝〞〟″‶＂❝❞⹂]/g;
/** Words in single quotes; between letters the character is an apostrophe. */
const SINGLE_QUOTED =
  /(?<![\p{L}\p{N}])['‘‚‛`](?=[^\s'‘’‚‛`])((?:[^'‘’‚‛`"]|(?<=\p{L})['’](?=\p{L}))*)['’‘`](?![\p{L}\p{N}])/gu;

/** The address of a paper, or its file; further parts of the address are ignored. */
const PAPER_ADDRESS =
  /(?<=^|[\s"(])(?:[^\s"(]*\/)?papers\/((?:[a-z0-9-]+-)?[a-z2-7]{10})(?:\.\w+|[/?#][^\s")]*)?(?=$|[\s")])/gi;
const SCHEME = /(?<=^|[\s"(])https?:\/\/(?:www\.)?/gi;
const FILE_ENDING =
  /(?<=\S)(?: ?\(\d+\))?\.(?:pdf|md|txt|html?|tex|bib|ris|docx?|odt|rtf|epub|djvu|ps)(?=$|[\s")])/giu;

/** A hyphen at a line break within a word; in "pre- and post-training" it replaces the rest of a word. */
const LINE_END_HYPHEN = /(?<=\p{L})(?:\u00ad|[-\u2010])\s+(?=\p{L})(?!(?:and|or|to|und|oder|et|ou|y)\s)/giu;

/** In words: a text that long is prose, in which a minus before a word within a sentence is a dash. */
const PROSE_LENGTH = 30;
const DASH = /(?<=\s)-(?=\p{L}[^\s"]*\s(?!\w{1,9}:)\p{L})/gu;

/** Pasted text without invisible characters: white space as single spaces, words joined over line breaks. */
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
  // An unpaired closing quote is dropped; an unpaired opening one may begin a phrase that is being typed.
  const closesNothing = isOdd && /[^\s(]/.test(unified[last - 1] ?? ' ');
  return closesNothing ? `${unified.slice(0, last)} ${unified.slice(last + 1)}` : unified;
}

const withoutDashes = (text: string) =>
  text.split(' ').length > PROSE_LENGTH ? text.replace(DASH, '') : text;

/**
 * Normalises a typed or pasted query: every kind of quotation mark becomes `"`, addresses of papers their
 * last part, file names lose their extension, prose its dashes. Never throws.
 * @example cleanQuery('“task vectors”') // => '"task vectors"'
 */
export function cleanQuery(typed: string): string {
  return withoutDashes(unifyQuotes(cleanCopied(typed)))
    .replace(PAPER_ADDRESS, '$1')
    .replace(SCHEME, '')
    .replace(FILE_ENDING, '')
    .trim();
}
