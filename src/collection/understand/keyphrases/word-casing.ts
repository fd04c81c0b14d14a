import { SurfaceForms } from '../../language/tokens.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** A word whose capital may be owed to a title or to the beginning of a sentence. */
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}]+$/u;
const CAPITALISED_RUN = /\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{Lu}[\p{Ll}\p{M}]+)+/gu;
/** Capitals that spell an acronym: "Activation FacTorization". */
const MIXED = /\p{Ll}\p{Lu}/u;
const INNER_CAPITAL = /^.+\p{Lu}/u;

/** Tells whether a sentence begins at a place of a text, as far as its capital is concerned. */
export function opensSentence(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - 8), place).replace(/[\s"'“”‘’([]+$/u, '');
  return before === '' ? place <= 8 : /[.!?:;]$/u.test(before);
}

/** How the running text of a collection writes words. */
export interface WordCasing {
  /** Takes the capitals of titles and of sentence beginnings from words that running text writes small. */
  readonly lower: (phrase: string) => string;
  /** Writes names as most texts do, where this paper alone writes them otherwise: LLaMA, not LLama. */
  readonly correct: (phrase: string) => string;
}

/** A word that is written small less often than this beside its capital is taken for a name. */
const SMALL_SHARE = 0.2;

/** Learns from texts how words are written within sentences. */
export function buildWordCasing(texts: Iterable<string>): WordCasing {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  const names = new NameForms();
  for (const original of texts) {
    const own = new Set<string>();
    // Each word of "Singular Value Decomposition" has its capital from the others: it tells nothing of the word.
    const text = original.replace(CAPITALISED_RUN, (run) => ' '.repeat(run.length));
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (word === word.toLowerCase()) count(small, word);
      else if (!CAPITALISED.test(word)) own.add(word);
      else if (!opensSentence(text, index)) count(capital, word.toLowerCase());
    }
    for (const name of own) names.add(name);
  }
  const isSmall = (word: string) => {
    const times = small.get(word) ?? 0;
    return times > 0 && times >= SMALL_SHARE * (times + (capital.get(word) ?? 0));
  };
  const isKnown = (word: string) => small.has(word) || capital.has(word);
  return {
    lower: (phrase) => {
      const words = phrase.match(WORD)?.filter((word) => CAPITALISED.test(word)) ?? [];
      // What is half a name and half of small letters looks like a slip.
      if (MIXED.test(phrase) || !words.every((word) => isKnown(word.toLowerCase()))) return phrase;
      return phrase.replace(WORD, (word) =>
        CAPITALISED.test(word) && isSmall(word.toLowerCase()) ? word.toLowerCase() : word,
      );
    },
    correct: (phrase) =>
      phrase.replace(WORD, (word) => (INNER_CAPITAL.test(word) ? names.usual(word) : word)),
  };
}

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** In how many papers a name stands, by the ways of writing it. */
class NameForms {
  readonly #forms = new SurfaceForms();
  readonly #papers = new Map<string, number>();

  add(name: string): void {
    this.#forms.add(name.toLowerCase(), name);
    this.#papers.set(name, (this.#papers.get(name) ?? 0) + 1);
  }

  usual(name: string): string {
    const usual = this.#forms.of(name.toLowerCase());
    const isOdd = (this.#papers.get(name) ?? 0) <= 1 && (this.#papers.get(usual) ?? 0) > 1;
    return isOdd ? usual : name;
  }
}
