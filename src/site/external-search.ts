/** A search on another site; `name` is that site's name. */
export interface SearchLink {
  readonly name: string;
  readonly url: string;
}

const sites: readonly (readonly [name: string, address: string, query: string])[] = [
  ['arXiv', 'https://arxiv.org/search/?searchtype=title', 'query'],
  ['Semantic Scholar', 'https://www.semanticscholar.org/search?sort=relevance', 'q'],
  ['DBLP', 'https://dblp.org/search', 'q'],
  ['Google Scholar', 'https://scholar.google.com/scholar', 'q'],
  ['OpenAlex', 'https://openalex.org/works', 'search'],
  ['Hugging Face papers', 'https://huggingface.co/papers', 'q'],
];

/** In characters. Google Scholar accepts 256; the first words of a title are enough to find it. */
const LONGEST_QUERY = 200;

/** Search operators: some signs anywhere, and some only before a word. */
const OPERATORS = /["“”„«»*?:()[\]{}<>\\^~|$`=]|(?<![\p{L}\p{N}])[-+!&]+(?=[\p{L}\p{N}])/gu;
/** Operators when in capitals. */
const BOOLEAN = /\b(?:AND|OR|NOT)\b/g;

/**
 * The title as plain words without search operators, cut between words.
 * @example searchWords('BERT: "Deep" AND -wide?') // => 'BERT Deep and wide'
 */
export function searchWords(title: string): string {
  // Later words are cut anyway, and matching operators is slow on long runs of signs.
  const beginning = title.slice(0, 5 * LONGEST_QUERY).toWellFormed();
  const plain = beginning.replace(OPERATORS, ' ').replace(BOOLEAN, (word) => word.toLowerCase());
  const words = (/[\p{L}\p{N}]/u.test(plain) ? plain : beginning).split(/[\s\p{Cc}]+/u).filter(Boolean);
  let text = '';
  for (const word of words) {
    const longer = text === '' ? word : `${text} ${word}`;
    if (longer.length > LONGEST_QUERY) break;
    text = longer;
  }
  return text || [...(words[0] ?? '')].slice(0, LONGEST_QUERY / 2).join('');
}

/** Searches for a paper's title on other sites. */
export function searchLinks(title: string): SearchLink[] {
  // Encoded once for all sites: each of thousands of pages links to them.
  const asked = new URLSearchParams([['', searchWords(title)]]).toString();
  return sites.map(([name, address, query]) => ({
    name,
    url: `${address}${address.includes('?') ? '&' : '?'}${query}${asked}`,
  }));
}
