import { compareText } from '../../language/compare-text.ts';
import { areAlike } from '../keyphrases/phrase-roots.ts';

/** The weight of the prior, relative to the counts of the collection. */
const PRIOR_SHARE = 0.1;
/** In standard deviations: below this a difference may be chance (one-sided 5 %). */
const LEAST_Z = 1.645;
const FEWEST_PAPERS = 2;
const MOST_PHRASES = 8;

/** The phrases of a paper: key to its spelling. */
type OwnPhrases = ReadonlyMap<string, { readonly written: string }>;

/**
 * Prepares finding the phrases that distinguish some papers from all others, given the phrases of each paper
 * by its id. The result has at most eight phrases, the most distinctive first, as most of these papers spell
 * them. Method: log-odds ratio with an informative Dirichlet prior, over the papers with and without a phrase
 * (Monroe, Colaresi and Quinn, "Fightin' Words", Political Analysis 2008).
 */
export function distinctivePhrases(
  phrases: ReadonlyMap<string, OwnPhrases>,
): (papers: readonly string[]) => string[] {
  const everywhere = countPapers(phrases.values());
  return (papers) => {
    const own = papers.map((id) => phrases.get(id)!);
    const here = countPapers(own);
    const ranked = [...here]
      .filter(([, count]) => count >= FEWEST_PAPERS)
      .map(([key, count]) => ({
        key,
        z: standardScore(count, papers.length, everywhere.get(key)!, phrases.size),
      }))
      .filter(({ z }) => z >= LEAST_Z)
      .sort((a, b) => b.z - a.z || compareText(a.key, b.key));
    const chosen: string[] = [];
    for (const { key } of ranked) {
      if (chosen.length < MOST_PHRASES && chosen.every((other) => !areAlike(other, key))) chosen.push(key);
    }
    return chosen.map((key) => usualForm(key, own));
  };
}

function countPapers(papers: Iterable<OwnPhrases>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const phrases of papers) for (const key of phrases.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The z-score of the difference between a group of papers and the rest in how many have a phrase. */
function standardScore(here: number, part: number, everywhere: number, all: number): number {
  const prior = PRIOR_SHARE * everywhere;
  const priors = PRIOR_SHARE * all;
  const logOdds = (count: number, size: number) =>
    Math.log((count + prior) / (size + priors - count - prior));
  const there = everywhere - here;
  const difference = logOdds(here, part) - logOdds(there, all - part);
  return difference / Math.sqrt(1 / (here + prior) + 1 / (there + prior));
}

function usualForm(key: string, papers: readonly OwnPhrases[]): string {
  const forms = new Map<string, number>();
  for (const phrases of papers) {
    const form = phrases.get(key)?.written;
    if (form !== undefined) forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  // Lower case sorts after upper case: of equally frequent spellings the one in lower case is taken.
  return [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))[0]![0];
}
