import { compareText } from '../../../language/compare-text.ts';
import { singularOf } from '../../../language/words/singular.ts';
import type { Candidates } from '../../keyphrases/phrase-candidates.ts';
import { buildWordCasing } from '../../keyphrases/word-casing.ts';

/** A phrase by its key as the given papers write it within sentences. */
export type PhraseSpelling = (key: string, papers: readonly number[]) => string;

/** In papers: enough to learn which words are written with a capital. */
const MOST_READ = 4000;
/** The plural is preferred where it has this share of the uses of the singular: a topic is about many of a kind. */
const PLURAL_SHARE = 0.5;

/**
 * Learns how phrases are spelled: in lower case unless a word is a name, and in the plural where many papers use it. `texts` and `candidates` are parallel to the corpus.
 */
export function buildPhraseSpelling(
  texts: readonly string[],
  candidates: readonly Candidates[],
): PhraseSpelling {
  // The papers of a corpus are in the order of their ids, which is chance.
  const casing = buildWordCasing(texts.slice(0, MOST_READ));
  return (key, papers) => {
    const counts = new Map<string, number>();
    for (const paper of papers) {
      const candidate = candidates[paper]!.get(key);
      if (candidate === undefined) continue;
      const { forms, written } = candidate;
      const spelling = casing.lower(forms.has(key) ? forms.of(key) : written);
      counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
    }
    const ranked = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
    const [usual = key, most = 0] = ranked[0] ?? [];
    const plural = ranked.find(
      ([spelling, count]) => count >= PLURAL_SHARE * most && isPluralOf(lastWord(spelling), lastWord(usual)),
    );
    return casing.correct(plural?.[0] ?? usual);
  };
}

const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);
const isPluralOf = (word: string, singular: string): boolean =>
  word !== singular && singularOf(word) === singular;
