import { unpackLists } from '../columns.ts';
import type { IndexBase } from '../index/index-files.ts';
import { FieldLengths, IndexStore, type LoadIndexFile } from '../index/index-store.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { phraseText } from '../query/phrases.ts';
import type { Query } from '../query/query.ts';
import { type Understood, understandQuery } from '../query/resolve-query.ts';
import { type Found, type Hit, orderHits } from './hits.ts';
import type { Unit } from './occurrences.ts';
import { combineScores, type Ranked, scoreUnit, type UnitScores } from './rank.ts';

/** What a query found, best first. */
export interface Answer extends Found {
  readonly query: Query;
  readonly understood: Understood;
  /** The words of the query that no paper has, as they were typed. */
  readonly absent: readonly string[];
  /** The texts are so few that all hits are checked for phrases at once; not so when absent. */
  readonly isSmall?: boolean;
  /** Whether a hit has the query's wanted phrases and none of the unwanted; true at once where it has none. */
  matchesPhrases(number: number): Promise<boolean>;
  /** The words of the query that a hit does not have, as they were typed. */
  lacks(number: number): string[];
}

/** So few papers are three bundles. */
const SMALL_COLLECTION = 240;

/** The records of so many papers cost more than the bundles of a small collection. */
const MANY_RECORDS = 40;

/** So many of the best hits may be the paper whose title the query is. */
const MOST_TITLES = 5;

/** Words whose scores are kept beside those of the query at hand. */
const MOST_KEPT_SCORES = 24;

/** How a reader wants to be taken. */
export interface SearchChoices {
  /** Corrects misspelt words; true unless the reader wants the words taken literally. */
  readonly corrects?: boolean;
  /** Search numbers of the papers to search among; all when absent. */
  readonly within?: ReadonlySet<number>;
}

type Score = (units: readonly Unit[]) => Ranked[];

type PaperTest = (paper: { number: number }) => boolean;

/** Asks a published index. One engine serves many queries; files are fetched once. */
export class SearchEngine {
  readonly store: IndexStore;
  #lengths: FieldLengths | null = null;
  readonly #scores = new Map<string, UnitScores>();

  constructor(load: LoadIndexFile) {
    this.store = new IndexStore(load);
  }

  /** Finds papers for what a reader typed. Rejects when a file of the index cannot be had. */
  async search(typed: string, { corrects = true, within }: SearchChoices = {}): Promise<Answer> {
    const isWithin = ({ number }: { number: number }) => within?.has(number) ?? true;
    const { understood, found, score, lacks, absent } = await this.#ask(typed, corrects, isWithin);
    const { hits } = found;
    const { query, named } = understood;
    const first = named ?? (await this.#titled(understood, hits, isWithin));
    const isSmall = (await this.store.base()).papers <= SMALL_COLLECTION;
    const holds = await this.#phraseTest(understood, score, isSmall && hits.length > MANY_RECORDS);
    return {
      query,
      understood,
      absent: first === null ? absent : [],
      isSmall,
      ...(first === null || !isWithin({ number: first }) ? found : putFirst(first, found)),
      matchesPhrases: async (number) => number === first || holds(number),
      lacks: (number) => (number === first ? [] : lacks(number)),
    };
  }

  /** What a query means, and the papers that answer it, phrases unchecked. */
  async #ask(typed: string, corrects: boolean, isWithin: PaperTest, isPlain = false) {
    const base = await this.store.base();
    this.#lengths ??= new FieldLengths(base);
    const understood = await understandQuery(typed, this.store, corrects, isPlain);
    const { query, units } = understood;
    if (this.#scores.size > MOST_KEPT_SCORES + units.length) this.#scores.clear();
    const scoresOf = (wanted: readonly Unit[]) =>
      wanted.map((unit) => this.#scoreUnit(unit, understood.known, base));
    const scores = scoresOf(units);
    const score: Score = (wanted) => combineScores(wanted, scoresOf(wanted));
    const unwanted = unwantedPapers(understood, score);
    const allowed = await this.#allowed(query, base.papers);
    const isKept = (paper: { number: number }) =>
      !unwanted.has(paper.number) && (allowed?.has(paper.number) ?? true) && isWithin(paper);
    const found: Found =
      query.wanted.length > 0 || units.length > 0
        ? orderHits(combineScores(units, scores).filter(isKept), units, scores, base.papers)
        : { hits: everyPaper(allowed ? base.papers : 0).filter(isKept), areNearest: false };
    const isAbsent = ({ isGuess = false }: Unit, unit: number) => isGuess || scores[unit]!.size === 0;
    const absent = units
      .filter((unit, place) => unit.field === null && isAbsent(unit, place))
      .map(({ text }) => text);
    const lacks = (number: number) =>
      units
        .filter((unit, place) => isAbsent(unit, place) || !scores[place]!.has(number))
        .map(({ text }) => text);
    return { understood, found, score, lacks, absent };
  }

  /**
   * The paper whose title the query is, word by word, where the words that are searched do not tell: some are
   * too common, only ask, or were read as operators. Null where none is among the best.
   */
  async #titled({ query, isShortened }: Understood, hits: readonly Hit[], isWithin: PaperTest) {
    const title = phraseText(query.cleaned);
    const words = [...query.wanted, ...query.marks].length;
    const isPlain = !query.hasOperators && !isShortened;
    if (title.trim() === '' || (isPlain && title.trim().split(' ').length <= words)) return null;
    const candidates = isPlain ? hits : (await this.#ask(query.text, false, isWithin, true)).found.hits;
    for (const { number } of candidates.slice(0, MOST_TITLES)) {
      if (phraseText((await this.store.record(number)).title) === title) return number;
    }
    return null;
  }

  /** Scores a word of the query; while the next one is typed, those before it keep their scores. */
  #scoreUnit(unit: Unit, known: Vocabulary, base: IndexBase): UnitScores {
    const key = JSON.stringify([unit.field, unit.alternatives]);
    const kept = this.#scores.get(key);
    if (kept) return kept;
    const scores = scoreUnit(unit, known, base, this.#lengths!);
    this.#scores.set(key, scores);
    return scores;
  }

  async #phraseTest({ query, choices }: Understood, score: Score, readsMany: boolean) {
    if (choices.length === 0 && query.unwanted.every(({ phrase }) => phrase === null))
      return async () => true;
    const { PhraseTest } = await import('../rare/phrase-test.ts');
    const { store } = this;
    const read = (number: number) => (readsMany ? store.citable(number) : store.record(number));
    const test = new PhraseTest(read, query.unwanted, choices, score);
    return (number: number) => test.holds(number);
  }

  /** Papers with one of the topics and one of the kinds asked for, and no unwanted one; null when nothing was asked. */
  async #allowed(query: Query, papers: number): Promise<Set<number> | null> {
    const { topics, kinds, unwantedTopics, unwantedKinds } = query;
    if ([topics, kinds, unwantedTopics, unwantedKinds].every((list) => list.length === 0)) return null;
    const columns = await this.store.columns();
    const fitsTopics = filterOf(columns.topicNames, topics, unwantedTopics);
    const fitsKinds = filterOf(columns.kindNames, kinds, unwantedKinds);
    const topicsOf = unpackLists(columns.topics, columns.topicNames.length);
    const numbers = Array.from({ length: papers }, (_, number) => number);
    return new Set(
      numbers.filter((number) => fitsTopics(topicsOf[number]!) && fitsKinds([columns.kinds[number]!])),
    );
  }
}

/** What was found with this paper before all others. */
function putFirst(number: number, { hits }: Found): Found {
  const first: Hit = { number, score: hits[0]?.score ?? 1, missing: 0 };
  return { hits: [first, ...hits.filter((hit) => hit.number !== number)], areNearest: false };
}

/** Papers that have all words of an unwanted clause. */
function unwantedPapers({ excluded }: Understood, score: (units: readonly Unit[]) => Ranked[]): Set<number> {
  const withAll = (units: readonly Unit[]) => score(units).filter(({ matched }) => matched === units.length);
  return new Set(excluded.flatMap(withAll).map(({ number }) => number));
}

/** Whether the numbers of a paper's names hold one that begins as wanted, if any is wanted, and no unwanted one. */
function filterOf(names: readonly string[], wanted: readonly string[], unwanted: readonly string[]) {
  const begins = (beginnings: readonly string[]) => (number: number) =>
    beginnings.some((beginning) => beginning !== '' && names[number]!.startsWith(beginning));
  return (numbers: readonly number[]) =>
    (wanted.length === 0 || numbers.some(begins(wanted))) && !numbers.some(begins(unwanted));
}

/** Papers for a query that asks for topics or kinds alone. */
const everyPaper = (papers: number): Hit[] =>
  Array.from({ length: papers }, (_, number) => ({ number, score: 0, missing: 0 }));
