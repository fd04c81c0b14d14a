import { compareText } from '../../../language/compare-text.ts';
import { phraseKey } from '../../../language/phrases.ts';
import { singularOf } from '../../../language/words/singular.ts';
import type { PaperReading } from '../../corpus.ts';
import { type Candidates, ownSpelling } from '../../keyphrases/phrase-candidates.ts';
import { buildWordCasing } from '../../keyphrases/word-casing.ts';

/** A phrase by its key as the given papers write it within sentences. */
export type PhraseSpelling = (key: string, papers: readonly number[]) => string;

/** In papers: enough to learn which words are written with a capital. */
const MOST_READ = 4000;
/** The plural is preferred where it has this share of the uses of the singular: a topic is about many of a kind. */
const PLURAL_SHARE = 0.25;
/** How often a longer term must be introduced for its beginning to stand for it: at all, and for each paper. */
const FEWEST_INTRODUCTIONS = 3;
const INTRODUCED_SHARE = 0.2;

/**
 * Learns how phrases are spelled: in lower case unless a word is a name, in the plural where many papers use it, and
 * whole where it is the beginning of a term with an acronym ("simultaneous localization" and mapping). `candidates`
 * are parallel to the papers.
 */
export function buildPhraseSpelling(
  papers: readonly PaperReading[],
  candidates: readonly Candidates[],
): PhraseSpelling {
  // The papers of a corpus are in the order of their ids, which is chance.
  const casing = buildWordCasing(papers.slice(0, MOST_READ).map(({ abstract }) => abstract));
  const wholes = findWholeTerms(papers);
  return (key, members) => {
    const counts = new Map<string, number>();
    let holders = 0;
    for (const paper of members) {
      const candidate = candidates[paper]!.get(key);
      if (candidate === undefined) continue;
      holders += 1;
      const spelling = casing.lower(ownSpelling(candidate));
      counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
    }
    const whole = wholes.get(key);
    if (whole !== undefined && whole.count >= INTRODUCED_SHARE * holders) return whole.written;
    return casing.correct(usualOf(counts) ?? key);
  };
}

function usualOf(counts: ReadonlyMap<string, number>): string | undefined {
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const [usual, most] = ranked[0] ?? ['', 0];
  const plural = ranked.find(
    ([spelling, count]) => count >= PLURAL_SHARE * most && isPluralOf(lastWord(spelling), lastWord(usual)),
  );
  return (plural ?? ranked[0])?.[0];
}

/** The terms with acronyms that go on after a small word, in lower case, by the keys of their beginnings. */
function findWholeTerms(papers: readonly PaperReading[]): Map<string, { written: string; count: number }> {
  const counts = new Map<string, number>();
  for (const { long } of papers.flatMap(({ introduced }) => introduced)) {
    const written = long.toLowerCase();
    if (SMALL_WORD.test(written)) counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  const ranked = [...counts]
    .filter(([, count]) => count >= FEWEST_INTRODUCTIONS)
    .sort((a, b) => a[1] - b[1] || compareText(b[0], a[0]));
  // Of several with one beginning the last, most frequent one stays.
  return new Map(
    ranked.map(([written, count]) => [phraseKey(written.split(SMALL_WORD)[0]!), { written, count }]),
  );
}

const SMALL_WORD = / (?:and|of|for|in|to|from|with) /u;
const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);
const isPluralOf = (word: string, singular: string): boolean =>
  word !== singular && singularOf(word) === singular;
