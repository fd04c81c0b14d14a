import { SurfaceForms } from '../../../language/tokens.ts';
import type { Candidates } from '../../keyphrases/phrase-candidates.ts';
import { buildWordCasing } from '../../keyphrases/word-casing.ts';

/** A phrase by its key as the given papers write it within sentences. */
export type PhraseSpelling = (key: string, papers: readonly number[]) => string;

/** In papers: enough to learn which words are written with a capital. */
const MOST_READ = 4000;

/**
 * Learns how phrases are spelled: in the number that most of the papers use, and in lower case unless the word is a
 * name. `texts` and `candidates` are parallel to the corpus.
 */
export function buildPhraseSpelling(
  texts: readonly string[],
  candidates: readonly Candidates[],
): PhraseSpelling {
  // The papers of a corpus are in the order of their ids, which is chance.
  const casing = buildWordCasing(texts.slice(0, MOST_READ));
  return (key, papers) => {
    const usual = new SurfaceForms();
    for (const paper of papers) {
      const candidate = candidates[paper]!.get(key);
      if (candidate === undefined) continue;
      const { forms, written } = candidate;
      usual.add(key, casing.lower(forms.has(key) ? forms.of(key) : written));
    }
    return casing.correct(usual.of(key));
  };
}
