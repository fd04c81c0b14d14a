import type { Unit } from '../answer/occurrences.ts';
import type { IndexStore } from '../index/index-store.ts';
import { TermLookup } from '../index/term-lookup.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import type { Choice } from '../rare/or-clauses.ts';
import type { Lookup, SettledWords } from '../rare/unknown-words.ts';
import { isUnfinished, unwantedUnit } from './alternatives.ts';
import { type ExpandedQuery, expandQuery } from './expand.ts';
import { plainQuery } from './plain-text.ts';
import { parseQuery, type Query, wantedMarks } from './query.ts';
import { type QueryWord, wordsOfClause } from './query-words.ts';

/** The meaning of a query in a given index. */
export interface ResolvedQuery
  extends Omit<SettledWords, 'units'>,
    Pick<ExpandedQuery, 'alsoSearched' | 'isShortened' | 'note' | 'titleTerms'> {
  readonly query: Query;
  /** The units to score papers by: one for each word, or for a group of words joined by OR. */
  readonly units: readonly Unit[];
  /** Units that a paper must not match, by clause; without unwanted phrases. */
  readonly excluded: readonly (readonly Unit[])[];
  /** Groups of clauses joined by OR that contain a phrase. */
  readonly choices: readonly Choice[];
  readonly known: Vocabulary;
  /** How NOT and OR were read, in a sentence for readers; null without either. */
  readonly operators: string | null;
  /** The last word, where it is unknown, and too short or too common a beginning to be completed; else null. */
  readonly begun: string | null;
}

const isFound = ({ alternatives }: Unit) => alternatives.length > 0;

/** Unknown words are rare: the code for finding others instead is lazy-loaded. */
async function settle(words: readonly QueryWord[], units: readonly Unit[], lookup: Lookup) {
  if (units.every(isFound))
    return { units: units.map((unit) => [unit]), corrections: [], offers: [], unknown: [], named: null };
  return (await import('../rare/unknown-words.ts')).settleWords(words, units, lookup);
}

/** Phrases and OR are rare: the code for them is lazy-loaded. */
async function mergeClauses(words: readonly QueryWord[], units: SettledWords['units']) {
  const clauses = units.map((ofWord, place) => ({ clause: words[place]!.clause, units: ofWord }));
  const isSimple = clauses.every(({ clause: { isOr, phrase } }) => !isOr && phrase === null);
  if (isSimple) return { merged: units.flat(), choices: [] };
  return (await import('../rare/or-clauses.ts')).mergeChoices(clauses);
}

/** NOT and OR are rare: the code for what to say of them is lazy-loaded. */
async function noteOperators(query: Query): Promise<string | null> {
  if (!query.hasNot && !query.wanted.some(({ isOr }) => isOr)) return null;
  return (await import('../rare/operator-note.ts')).operatorNote(query);
}

/** Merges repeated words into one unit, with the number of repetitions. */
function mergeRepeated(units: readonly Unit[]): Unit[] {
  const merged = new Map<string, Unit>();
  for (const unit of units) {
    const key = JSON.stringify([unit.field, unit.isRequired, unit.text.toLowerCase()]);
    const before = merged.get(key);
    merged.set(key, before ? { ...before, times: (before.times ?? 1) + 1 } : unit);
  }
  return [...merged.values()];
}

/** Single letters, digits and signs are rare: the code for them is lazy-loaded. */
async function addMarks(query: Query, units: readonly Unit[], isWordless: boolean, known: Vocabulary) {
  const marks = wantedMarks(query);
  const isTitle = isWordless && !units.some(isFound);
  if (!isTitle && marks.length === 0) return units;
  const rare = await import('../rare/marks.ts');
  return (isTitle ? rare.titleUnits(query, known) : null) ?? rare.addMarks(units, marks, known);
}

/** The word being typed: where it is not completed, it would only make all papers lack a word. */
function begunWord({ words, units, isCompleted }: ExpandedQuery): string | null {
  const unit = units.at(-1);
  return unit && !isCompleted && isUnfinished(words.at(-1)!) && !isFound(unit) ? unit.text : null;
}

/**
 * Parses a query and resolves it to terms of the index: words of a request are dropped; each word is expanded
 * to all terms that match it; unknown words are replaced by corrections (`corrects`) or reported with offers;
 * clauses, repeated words and single letters become units, by which papers are scored. Loads the shards that
 * may contain the terms; rejects when one fails.
 */
export async function resolveQuery(
  typed: string,
  store: IndexStore,
  corrects: boolean,
): Promise<ResolvedQuery> {
  const cleaned = plainQuery(typed) ?? (await import('../rare/copied-text.ts')).cleanQuery(typed);
  const query = parseQuery(typed, cleaned);
  const base = await store.base();
  const terms = new TermLookup(store, base);
  const { known } = terms;
  const unwanted = query.unwanted
    .filter(({ phrase }) => phrase === null)
    .map((clause) => wordsOfClause(clause, query.cleaned));
  const expanded = await expandQuery(query, unwanted.flat(), terms, base.papers);
  const { words, isWordless, isShortened, note, titleTerms, alsoSearched } = expanded;
  const begun = begunWord(expanded);
  const searched = begun === null ? expanded.units : expanded.units.slice(0, -1);
  // Of a copied text some words are searched, and a word that is unknown is one of another field, no typo.
  const isTyped = note === null;
  const lookup = { index: terms, cleaned: query.cleaned, corrects: corrects && isTyped };
  const settled = await settle(words, searched, lookup);
  const { merged, choices } = await mergeClauses(words, settled.units);
  return {
    ...settled,
    query,
    units: await addMarks(query, mergeRepeated(merged), isWordless, known),
    excluded: unwanted.map((clause) => clause.map((word) => unwantedUnit(word, known))),
    choices,
    known,
    alsoSearched,
    operators: await noteOperators(query),
    begun,
    isShortened,
    note,
    titleTerms,
  };
}
