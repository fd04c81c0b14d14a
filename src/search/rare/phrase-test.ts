import { singularOf } from '../../collection/language/words/singular.ts';
import { papersWithAll, type Rank } from '../answer/rank.ts';
import type { ResultRecord } from '../index/index-files.ts';
import { phraseText } from '../query/phrases.ts';
import type { Clause } from '../query/query.ts';
import type { Choice } from './or-clauses.ts';

type WordForm = (word: string) => string;

/** A phrase with its spaces removed, and the offsets where words begin and end. */
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
 * Whether a text contains a phrase, both in the form of `phraseText`. Singular and plural are equivalent, and
 * so are separate and joined words.
 * @example hasPhrase(' datasets of text ', ' data set ') // => true
 */
export function hasPhrase(text: string, phrase: string): boolean {
  // Part of a joined word may end with an s without being a plural, so the exact form is tried first.
  return stands(text, phrase, (word) => word) || stands(text, phrase, singularOf);
}

/** The text of the paper with a search number. */
type ReadText = (number: number) => Promise<Pick<ResultRecord, 'title' | 'abstract'>>;

/** Checks papers for the phrases of a query by reading their texts. */
export class PhraseTest {
  readonly #read: ReadText;
  readonly #unwanted: readonly Clause[];
  readonly #choices: readonly { choice: Choice; matching: ReadonlySet<number> }[];

  constructor(read: ReadText, unwanted: readonly Clause[], choices: readonly Choice[], rank: Rank) {
    this.#read = read;
    this.#unwanted = unwanted;
    this.#choices = choices.map((choice) => ({ choice, matching: withoutPhrases(choice, rank) }));
  }

  /** Whether a paper has at least one clause of every group, and no unwanted phrase. */
  async holds(number: number): Promise<boolean> {
    for (const clause of this.#unwanted) if (await this.#has(number, clause)) return false;
    for (const { choice, matching } of this.#choices) {
      if (matching.has(number)) continue;
      const found = await Promise.all(choice.map(({ clause }) => this.#has(number, clause)));
      if (!found.includes(true)) return false;
    }
    return true;
  }

  /** Whether a paper contains a clause that is a phrase. */
  async #has(number: number, { phrase, field }: Clause): Promise<boolean> {
    if (phrase === null) return false;
    const { title, abstract } = await this.#read(number);
    const texts = field === 'title' ? [title] : [title, abstract ?? ''];
    return texts.some((text) => hasPhrase(phraseText(text), phrase));
  }
}

/** Papers that match a group by a clause other than a phrase. */
function withoutPhrases(choice: Choice, rank: Rank): Set<number> {
  const plain = choice.filter(({ clause }) => clause.phrase === null);
  return new Set(plain.flatMap(({ units }) => [...papersWithAll(units, rank)]));
}
