/** A search at another site; `name` is what the site calls itself. */
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

/** Google Scholar takes 256 characters; the first words of a title tell it apart. */
const LONGEST_QUERY = 200;

/** What some search treats as an operator, wherever it stands, and the signs that are one before a word. */
const OPERATORS = /["“”„«»*?:()[\]{}<>\\^~|$`=]|(?<![\p{L}\p{N}])[-+!&]+(?=[\p{L}\p{N}])/gu;
/** In capitals these join or exclude words. */
const BOOLEAN = /\b(?:AND|OR|NOT)\b/g;

/** The title as plain words: nothing in it steers the search, and it is cut at a word. */
export function searchWords(title: string): string {
  // No query comes from beyond this, and looking for operators takes longer the more signs stand in a row.
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

/** Searches for a paper's title at the places where papers are looked up. */
export function searchLinks(title: string): SearchLink[] {
  const words = searchWords(title);
  return sites.map(([name, address, query]) => {
    const url = new URL(address);
    url.searchParams.set(query, words);
    return { name, url: url.href };
  });
}
