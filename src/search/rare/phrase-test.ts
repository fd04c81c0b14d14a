import { singularOf } from '../../collection/language/words/singular.ts';
import { papersWithAll, type Rank } from '../answer/rank.ts';
import type { ResultRecord } from '../index/index-files.ts';
import { phraseText } from '../query/phrases.ts';
import type { Clause } from '../query/query.ts';
import type { Choice } from './choices.ts';

type WordForm = (word: string) => string;

/** Words written as one, and where words begin and end in it. */
function closeUp(phrase: string, form: WordForm): { letters: string; borders: Set<number> } {
  const borders = new Set([0]);
  let letters = '';
  for (const word of phrase.split(' ').filter(Boolean)) {
    letters += form(word);
    borders.add(letters.length);
  }
  return { letters, borders };
}

function stands(text: string, phrase: string, form: WordForm): boolean {
  const { letters, borders } = closeUp(text, form);
  const wanted = closeUp(phrase, form).letters;
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    if (borders.has(at) && borders.has(at + wanted.length)) return true;
  }
  return false;
}

/**
 * Whether a text has a phrase; both as `phraseText` gives them. Plurals are as good as singulars, and words
 * written apart as good as one: "data set" stands in "Datasets".
 */
export function hasPhrase(text: string, phrase: string): boolean {
  // Half a word that ends with an s is no plural: it is looked for as it stands first.
  return stands(text, phrase, (word) => word) || stands(text, phrase, singularOf);
}

/** The text of the paper with a search number. */
type ReadText = (number: number) => Promise<Pick<ResultRecord, 'title' | 'abstract'>>;

/** Reads the texts of papers for the phrases of a query. */
export class PhraseTest {
  readonly #read: ReadText;
  readonly #unwanted: readonly Clause[];
  readonly #choices: readonly { choice: Choice; matching: ReadonlySet<number> }[];

  constructor(read: ReadText, unwanted: readonly Clause[], choices: readonly Choice[], rank: Rank) {
    this.#read = read;
    this.#unwanted = unwanted;
    this.#choices = choices.map((choice) => ({ choice, matching: withoutPhrases(choice, rank) }));
  }

  /** Whether a paper has one clause at least of every choice, and no unwanted phrase. */
  async holds(number: number): Promise<boolean> {
    for (const clause of this.#unwanted) if (await this.#has(number, clause)) return false;
    for (const { choice, matching } of this.#choices) {
      if (matching.has(number)) continue;
      const found = await Promise.all(choice.map(({ clause }) => this.#has(number, clause)));
      if (!found.includes(true)) return false;
    }
    return true;
  }

  /** Whether a paper has a clause that is a phrase. */
  async #has(number: number, { phrase, field }: Clause): Promise<boolean> {
    if (phrase === null) return false;
    const { title, abstract } = await this.#read(number);
    const texts = field === 'title' ? [title] : [title, abstract];
    return texts.some((text) => hasPhrase(phraseText(text), phrase));
  }
}

/** Papers that satisfy a choice by one of its clauses that are no phrases. */
function withoutPhrases(choice: Choice, rank: Rank): Set<number> {
  const plain = choice.filter(({ clause }) => clause.phrase === null);
  return new Set(plain.flatMap(({ units }) => papersWithAll(units, rank)));
}
