import type { IndexBase } from '../index/index-files.ts';
import { FieldLengths, IndexStore, type LoadIndexFile } from '../index/index-store.ts';
import type { Query } from '../query/query.ts';
import { type ResolvedQuery, resolveQuery } from '../query/resolve-query.ts';
import { findExactTitle } from './exact-title.ts';
import { type Found, orderHits } from './hits.ts';
import type { Unit } from './occurrences.ts';
import { combineScores, type Rank, type Ranked, scoreUnit, type UnitScores } from './rank.ts';

/** The result of a query, best first. */
export interface Answer extends Found {
  readonly query: Query;
  readonly resolved: ResolvedQuery;
  /** The words of the query that no paper has, as typed. */
  readonly absent: readonly string[];
  /** Whether the collection is so small that all hits are checked for phrases at once; false when absent. */
  readonly isSmall?: boolean;
  /** Whether a hit has the wanted phrases and none of the unwanted; true for a query without any. */
  matchesPhrases(number: number): Promise<boolean>;
  /** The words of the query that a hit lacks, as typed. */
  lacks(number: number): string[];
}

/** A collection of at most this many papers fits into two bundles. */
const SMALL_COLLECTION = 240;

/** With this many records to read, loading the bundles of a small collection is cheaper. */
const MANY_RECORDS = 40;

/** The number of words whose scores are cached besides those of the current query. */
const MOST_KEPT_SCORES = 24;

/** Options of a search. */
export interface SearchChoices {
  /** Corrects misspelt words; true by default. False takes the words literally. */
  readonly corrects?: boolean;
  /** The search numbers of the papers to search; all when absent. */
  readonly within?: ReadonlySet<number>;
}

/** Searches a published index. One engine serves many queries; files are fetched once. */
export class SearchEngine {
  readonly store: IndexStore;
  #lengths: FieldLengths | null = null;
  readonly #scores = new Map<string, UnitScores>();

  constructor(load: LoadIndexFile) {
    this.store = new IndexStore(load);
  }

  /**
   * Finds papers for the text of a query: the query is resolved to units, each unit scores the papers that
   * contain it, the scores are added up, and the papers are sorted. Phrases are not checked yet, as that
   * needs the texts of the papers. Rejects when a file of the index cannot be loaded.
   */
  async search(typed: string, { corrects = true, within }: SearchChoices = {}): Promise<Answer> {
    const base = await this.store.base();
    this.#lengths ??= new FieldLengths(base);
    const lengths = this.#lengths;
    const identified = await this.#findIdentified(typed, base);
    const resolved = await resolveQuery(typed, this.store, corrects && identified === null);
    const { query, units, known } = resolved;
    if (this.#scores.size > MOST_KEPT_SCORES + units.length) this.#scores.clear();
    const scoresOf = (wanted: readonly Unit[]) =>
      wanted.map((unit) => this.#scoresOf(unit, () => scoreUnit(unit, known, base, lengths)));
    const rank: Rank = (wanted) => combineScores(wanted, scoresOf(wanted), lengths.title);
    const scores = scoresOf(units);
    const isWithin = (number: number) => within?.has(number) ?? true;
    const named =
      identified ?? resolved.named ?? (await findExactTitle(resolved, lengths, this.store, isWithin));
    const first = named !== null && isWithin(named) ? named : null;
    const ranked = await this.#keep(rank(identified === null ? units : []), resolved, within, rank);
    const found = orderHits({ ranked, units, scores, papers: base.papers, first });
    const isSmall = base.papers <= SMALL_COLLECTION;
    const holds = await this.#phraseTest(resolved, rank, isSmall && found.count > MANY_RECORDS);
    const { absent, lacks } = missingWords(units, scores);
    return Object.assign(found, {
      query,
      resolved,
      absent: named === null ? absent : [],
      isSmall,
      matchesPhrases: async (number: number) => number === first || holds(number),
      lacks: (number: number) => (number === first ? [] : lacks(number)),
    });
  }

  /** The scores for a word; cached, so that typing another word does not score the earlier ones again. */
  #scoresOf({ field, alternatives }: Unit, compute: () => UnitScores): UnitScores {
    const key = JSON.stringify([field, alternatives]);
    const scores = this.#scores.get(key) ?? compute();
    this.#scores.set(key, scores);
    return scores;
  }

  async #phraseTest({ query, choices }: ResolvedQuery, rank: Rank, readsMany: boolean) {
    if (choices.length === 0 && query.unwanted.every(({ phrase }) => phrase === null))
      return async () => true;
    const { PhraseTest } = await import('../rare/phrase-test.ts');
    const { store } = this;
    const read = (number: number) => (readsMany ? store.citable(number) : store.record(number));
    const test = new PhraseTest(read, query.unwanted, choices, rank);
    return (number: number) => test.holds(number);
  }

  /** The paper that the query names by an identifier, all of which have a sign within. */
  async #findIdentified(typed: string, { identifiers }: IndexBase): Promise<number | null> {
    if (identifiers.length === 0 || !/\w[./]\w/.test(typed)) return null;
    return (await import('../rare/identifiers.ts')).findIdentified(typed, this.store);
  }

  /** Conditions besides the words are rare: the code for them is lazy-loaded. */
  async #keep(ranked: Ranked, resolved: ResolvedQuery, within: SearchChoices['within'], rank: Rank) {
    if (!within && resolved.excluded.length === 0 && resolved.query.conditions.length === 0) return ranked;
    const { keepPapers } = await import('../rare/kept-papers.ts');
    return keepPapers(ranked, { ...resolved, within }, rank, this.store);
  }
}

/** The unknown words of a query, without those for one field, and the words that a given paper lacks. */
function missingWords(units: readonly Unit[], scores: readonly UnitScores[]) {
  const isAbsent = ({ isGuess = false }: Unit, place: number) =>
    isGuess || scores[place]!.numbers.length === 0;
  const textsOf = (isMissing: (unit: Unit, place: number) => boolean) =>
    units.filter(isMissing).map(({ text }) => text);
  return {
    absent: textsOf((unit, place) => unit.field === null && isAbsent(unit, place)),
    lacks: (number: number) =>
      textsOf((unit, place) => isAbsent(unit, place) || scores[place]!.fields[number] === 0),
  };
}
