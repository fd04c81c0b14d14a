import type { SearchField } from './options.ts';
import { findWords, foldText, type Word } from './words.ts';

/** Something a paper must have, or must not have: some words, or a phrase. */
export interface Clause {
  /** As typed, without its sign, field and quotes. */
  readonly text: string;
  /** The words that can be searched. */
  readonly words: readonly Word[];
  /** Where they must stand; null for anywhere. */
  readonly field: SearchField | null;
  /** Every word in order, folded, when they must stand side by side; null otherwise. */
  readonly phrase: string | null;
  /** It ends the query without a closing quote: its last word may be the beginning of a longer one. */
  readonly isUnfinished: boolean;
}

/** A query as understood. */
export interface Query {
  /** As typed, without white space at its ends. */
  readonly text: string;
  readonly wanted: readonly Clause[];
  readonly unwanted: readonly Clause[];
  /** Slugs, or beginnings of slugs, of which a paper must have one each. */
  readonly topics: readonly string[];
  readonly kinds: readonly string[];
  /** Likewise, but a paper must have none of them. */
  readonly unwantedTopics: readonly string[];
  readonly unwantedKinds: readonly string[];
}

const itemPattern =
  /(?<sign>-?)(?:(?<field>title|topic|kind):)?(?:"(?<phrase>[^"]*)(?:"|$)|(?<word>[^\s"]+))/giu;

/** Every word of a text, folded, joined by one space, with one at each end: phrases are found as substrings. */
export function phraseText(text: string): string {
  const words = findWords(text).map((word) =>
    foldText(text.slice(word.start, word.end)).replace(/[^\p{L}\p{N}+#]+/gu, ' '),
  );
  return ` ${words.join(' ')} `;
}

function readClause(text: string, field: string | undefined, isPhrase: boolean, ends: boolean): Clause {
  const words = findWords(text).filter((word) => word.parts.length > 0 || word.joined !== null);
  const side = phraseText(text);
  const phrase = isPhrase && side.trim().includes(' ') ? side : null;
  const isUnfinished = ends && phrase === null;
  return { text, words, field: field === 'title' ? 'title' : null, phrase, isUnfinished };
}

/**
 * Reads what a reader typed: words, `"a phrase"`, `-word`, `title:word`, `topic:slug`, `kind:survey`. It takes
 * anything; a quote that is never closed ends with the text, and other punctuation is no part of words. An
 * unwanted compound is a phrase: `-text-to-image` is not about papers that have a text and an image.
 */
export function parseQuery(typed: string): Query {
  const text = typed.trim();
  const query = {
    text,
    wanted: [] as Clause[],
    unwanted: [] as Clause[],
    topics: [] as string[],
    kinds: [] as string[],
    unwantedTopics: [] as string[],
    unwantedKinds: [] as string[],
  };
  for (const { 0: item, index, groups = {} } of text.matchAll(itemPattern)) {
    const isUnwanted = groups.sign === '-';
    const field = groups.field?.toLowerCase();
    const body = groups.phrase ?? groups.word ?? '';
    if (field === 'topic') query[isUnwanted ? 'unwantedTopics' : 'topics'].push(foldText(body));
    else if (field === 'kind') query[isUnwanted ? 'unwantedKinds' : 'kinds'].push(foldText(body));
    else {
      const ends = index + item.length === text.length && !text.endsWith('"');
      const clause = readClause(body, field, isUnwanted || groups.phrase !== undefined, ends);
      if (clause.words.length > 0) query[isUnwanted ? 'unwanted' : 'wanted'].push(clause);
    }
  }
  return query;
}
