import type { Unit } from '../answer/occurrences.ts';
import type { IndexStore } from '../index/index-store.ts';
import { TermLookup } from '../index/term-lookup.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import type { Choice } from '../rare/choices.ts';
import type { Lookup, SettledWords } from '../rare/settle.ts';
import { isBeginning, unwantedUnit } from './alternatives.ts';
import { type ExpandedQuery, expandQuery } from './expand.ts';
import { parseQuery, type Query, wantedMarks } from './query.ts';
import { type QueryWord, wordsOfClause } from './query-words.ts';

/** What a query means in a given index. */
export interface ResolvedQuery
  extends Omit<SettledWords, 'units'>,
    Pick<ExpandedQuery, 'alsoSearched' | 'isShortened'> {
  readonly query: Query;
  /** What a paper should have, a word each, or one of several. */
  readonly units: readonly Unit[];
  /** What a paper must not have, clause by clause; unwanted phrases are not among them. */
  readonly excluded: readonly (readonly Unit[])[];
  /** Clauses of which one is enough, where a phrase is among them. */
  readonly choices: readonly Choice[];
  readonly known: Vocabulary;
  /** The last word where it is no word of the collection and too short to look for longer ones; else null. */
  readonly begun: string | null;
}

const isFound = ({ alternatives }: Unit) => alternatives.length > 0;

/** Words that no paper has are rare: what looks for others in their place is loaded with the first. */
async function settle(words: readonly QueryWord[], units: readonly Unit[], lookup: Lookup) {
  if (units.every(isFound))
    return { units: units.map((unit) => [unit]), corrections: [], offers: [], unknown: [], named: null };
  return (await import('../rare/settle.ts')).settleWords(words, units, lookup);
}

/** Phrases and words with OR between them are rare: what reads them is loaded with the first. */
async function mergeClauses(words: readonly QueryWord[], units: SettledWords['units']) {
  const clauses = units.map((ofWord, place) => ({ clause: words[place]!.clause, units: ofWord }));
  const isSimple = clauses.every(({ clause: { isOr, phrase } }) => !isOr && phrase === null);
  if (isSimple) return { merged: units.flat(), choices: [] };
  return (await import('../rare/choices.ts')).mergeChoices(clauses);
}

/** Each word once: what was said again counts so many times. */
function mergeRepeated(units: readonly Unit[]): Unit[] {
  const merged = new Map<string, Unit>();
  for (const unit of units) {
    const key = JSON.stringify([unit.field, unit.isRequired, unit.text.toLowerCase()]);
    const before = merged.get(key);
    merged.set(key, before ? { ...before, times: (before.times ?? 1) + 1 } : unit);
  }
  return [...merged.values()];
}

/** Letters, digits and signs that stand alone are rare: what looks for them is loaded with the first. */
async function addMarks(query: Query, units: readonly Unit[], isWordless: boolean, known: Vocabulary) {
  const marks = wantedMarks(query);
  const isTitle = isWordless && !units.some(isFound);
  if (!isTitle && marks.length === 0) return units;
  const rare = await import('../rare/marks.ts');
  return (isTitle ? rare.titleUnits(query, known) : null) ?? rare.addMarks(units, marks, known);
}

/** The last word while it is being typed: until its third letter it would only say that no paper has all words. */
function begunWord({ words, units }: ExpandedQuery): string | null {
  const unit = units.at(-1);
  return unit && isBeginning(words.at(-1)!) && !isFound(unit) ? unit.text : null;
}

/**
 * Reads a query and finds out which terms of the index it asks for. The steps: the text is parsed; each word,
 * those left out that only ask, is expanded to all terms by which it is found; for words that no paper has others
 * are found on demand (`corrects`) or offered; clauses, repeated words and single letters become units, which are
 * what papers are scored by. The shards that can hold the terms are fetched; rejects when one cannot be had.
 */
export async function resolveQuery(
  typed: string,
  store: IndexStore,
  corrects: boolean,
): Promise<ResolvedQuery> {
  const query = parseQuery(typed);
  const terms = new TermLookup(store, await store.base());
  const { known } = terms;
  const unwanted = query.unwanted
    .filter(({ phrase }) => phrase === null)
    .map((clause) => wordsOfClause(clause, query.cleaned));
  const expanded = await expandQuery(query, unwanted.flat(), terms);
  const { words, isWordless, isShortened, alsoSearched } = expanded;
  const begun = begunWord(expanded);
  const searched = begun === null ? expanded.units : expanded.units.slice(0, -1);
  const settled = await settle(words, searched, { index: terms, cleaned: query.cleaned, corrects });
  const { merged, choices } = await mergeClauses(words, settled.units);
  return {
    ...settled,
    query,
    units: await addMarks(query, mergeRepeated(merged), isWordless, known),
    excluded: unwanted.map((clause) => clause.map((word) => unwantedUnit(word, known))),
    choices,
    known,
    alsoSearched,
    begun,
    isShortened,
  };
}
