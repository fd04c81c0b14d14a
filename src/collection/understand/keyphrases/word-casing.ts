import { rememberSlices } from '../../language/slice-memo.ts';
import { SurfaceForms } from '../../language/tokens.ts';
import { buildWordScanner } from '../../language/word-scan.ts';

const CAPITAL = /\p{Lu}/u;
const WORD = /[\p{L}\p{N}]+/gu;
const scanWords = buildWordScanner(/[\p{L}\p{N}]+/uy);
/** A word that may be capitalised only because of a title or the start of a sentence. */
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}]+$/u;
const CAPITALISED_RUN = /\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{Lu}[\p{Ll}\p{M}]+)+/gu;
/** Capitals inside words, which spell an acronym: "Activation FacTorization". */
const MIXED = /\p{Ll}\p{Lu}/u;
const INNER_CAPITAL = /^.+\p{Lu}/u;

/** Whether a word at this position may be capitalised because a sentence begins. */
export function opensSentence(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - 8), place).replace(/[\s"'“”‘’([]+$/u, '');
  return before === '' ? place <= 8 : /[.!?:;]$/u.test(before);
}

/** The spelling of words in the running text of a collection. */
export interface WordCasing {
  /** Lower-cases the words of a phrase that running text writes in lower case. */
  readonly lower: (phrase: string) => string;
  /** Corrects names that only this paper spells in its way: LLaMA, not LLama. */
  readonly correct: (phrase: string) => string;
}

/** A word with a smaller share of lower-case uses than this counts as a name. */
const SMALL_SHARE = 0.2;

/** How often texts write a word in lower case, and with a capital within a sentence. */
interface WordUses {
  small: number;
  capital: number;
}

/** A word as it is written: in lower case, with a first capital, or in another way, as names are. */
type ReadWord =
  | { readonly kind: 'small' | 'capital'; readonly word: string; readonly uses: WordUses }
  | { readonly kind: 'name'; readonly word: string; readonly uses: null };

/** Learns the spelling of words within sentences from texts. */
export function buildWordCasing(texts: Iterable<string>): WordCasing {
  const uses = new Map<string, WordUses>();
  const usesOf = (lower: string) => {
    const known = uses.get(lower) ?? { small: 0, capital: 0 };
    uses.set(lower, known);
    return known;
  };
  const read = rememberSlices((word): ReadWord => {
    const lower = word.toLowerCase();
    if (word === lower) return { kind: 'small', word, uses: usesOf(word) };
    return CAPITALISED.test(word)
      ? { kind: 'capital', word, uses: usesOf(lower) }
      : { kind: 'name', word, uses: null };
  });
  const names = new NameForms();
  for (const original of texts) {
    const own = new Set<string>();
    // In a run such as "Singular Value Decomposition" the capitals say nothing about the single words.
    const text = original.replace(CAPITALISED_RUN, (run) => ' '.repeat(run.length));
    scanWords(text, (start, end) => {
      const { kind, word, uses } = read(text, start, end);
      if (kind === 'name') own.add(word);
      else if (kind === 'small') uses.small += 1;
      else if (!opensSentence(text, start)) uses.capital += 1;
    });
    for (const name of own) names.add(name);
  }
  const isSmall = (word: string) => {
    const { small, capital } = uses.get(word) ?? { small: 0, capital: 0 };
    return small > 0 && small >= SMALL_SHARE * (small + capital);
  };
  const isKnown = (word: string) => {
    const known = uses.get(word);
    return known !== undefined && known.small + known.capital > 0;
  };
  return {
    lower: (phrase) => {
      if (!CAPITAL.test(phrase)) return phrase;
      const words = phrase.match(WORD)?.filter((word) => CAPITALISED.test(word)) ?? [];
      // A name of which only part is changed would look like a mistake.
      if (MIXED.test(phrase) || !words.every((word) => isKnown(word.toLowerCase()))) return phrase;
      return phrase.replace(WORD, (word) =>
        CAPITALISED.test(word) && isSmall(word.toLowerCase()) ? word.toLowerCase() : word,
      );
    },
    correct: (phrase) =>
      CAPITAL.test(phrase)
        ? phrase.replace(WORD, (word) => (INNER_CAPITAL.test(word) ? names.usual(word) : word))
        : phrase,
  };
}

/** The number of papers for each spelling of a name. */
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
