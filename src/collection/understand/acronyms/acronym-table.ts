import { buildCharacterTest } from '../../language/character-test.ts';
import { compareText } from '../../language/compare-text.ts';
import { phraseKey } from '../../language/phrases.ts';
import { LONGEST_NAME } from '../../language/tokens.ts';
import { buildWordScanner } from '../../language/word-scan.ts';
import { singularAcronym } from '../../language/words/singular.ts';
import type { Acronym } from '../../paper.ts';
import type { PaperReading } from '../corpus.ts';

/** One long form of an acronym, its introductions in all spellings, and these, the most frequent first. */
export interface LongForm {
  readonly count: number;
  readonly spellings: readonly (readonly [written: string, count: number])[];
}

/** The long forms of each acronym in its singular, as written; the most frequent first. */
export type AcronymTable = ReadonlyMap<string, readonly LongForm[]>;

/** A long form below this share of the most frequent one's introductions is taken for a mistake. */
export const LEAST_SHARE = 0.2;
/** How often an acronym must be introduced for its long form to be assumed in other texts. */
const FEWEST_INTRODUCTIONS = 2;

/** Counts introductions of acronyms. Long forms that differ only in case, hyphens or number are one. */
export function buildAcronymTable(texts: Iterable<readonly Acronym[]>): AcronymTable {
  const counts = new Map<string, Map<string, Map<string, number>>>();
  for (const introduced of texts) {
    for (const { short: written, long } of introduced) {
      const [short, key] = [singularAcronym(written), phraseKey(long)];
      const forms = counts.get(short) ?? new Map<string, Map<string, number>>();
      const spellings = forms.get(key) ?? new Map<string, number>();
      spellings.set(long, (spellings.get(long) ?? 0) + 1);
      counts.set(short, forms.set(key, spellings));
    }
  }
  const ranked = [...counts].map(
    ([short, forms]) => [short, [...forms.values()].map(toLongForm).sort(byCount)] as const,
  );
  return new Map(ranked.sort(([a], [b]) => compareText(a, b)));
}

function toLongForm(spellings: ReadonlyMap<string, number>): LongForm {
  return {
    count: [...spellings.values()].reduce((sum, count) => sum + count, 0),
    spellings: [...spellings].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])),
  };
}

const byCount = (a: LongForm, b: LongForm) =>
  b.count - a.count || compareText(a.spellings[0]![0], b.spellings[0]![0]);

const scanWords = buildWordScanner(/[\p{L}\p{N}][\p{L}\p{N}.&/+-]*/uy, '.&/+-');

const hasCapital = buildCharacterTest(/\p{Lu}/u);

/** The words of a text that may be acronyms, which have a capital. */
function wordsWithCapital(text: string): string[] {
  const words: string[] = [];
  scanWords(text, (start, end) => {
    if (hasCapital(text, start, end)) words.push(text.slice(start, end));
  });
  return words;
}

// Hardly any word ends so, and a pattern alone would be tried at all its letters.
const trimShort = (word: string): string =>
  '.&/+-'.includes(word.at(-1)!) ? word.replace(/[.&/+-]+$/u, '') : word;

/** With at least so many users, of whom at most this share introduce it, an acronym is a word: AI, LiDAR. */
const MANY_USERS = 5;
const FEW_INTRODUCE = 0.2;

/** The acronyms, in the singular, that need no explanation, because hardly any of these papers gives one. */
export function findWellKnown(
  papers: readonly Pick<PaperReading, 'abstract'>[],
  table: AcronymTable,
): ReadonlySet<string> {
  const users = new Map<string, number>();
  for (const { abstract } of papers) {
    const used = new Set<string>();
    for (const word of wordsWithCapital(abstract)) used.add(singularAcronym(trimShort(word)));
    for (const short of used) if (table.has(short)) users.set(short, (users.get(short) ?? 0) + 1);
  }
  const introductions = (short: string) => table.get(short)!.reduce((sum, { count }) => sum + count, 0);
  return new Set(
    [...users]
      .filter(([short, count]) => count >= MANY_USERS && introductions(short) < FEW_INTRODUCE * count)
      .map(([short]) => short),
  );
}

/**
 * The acronyms that an abstract uses, in order of appearance and as it writes them, with their long forms:
 * its own, else the one on which the other papers agree. Left out are acronyms that others use in several
 * senses or that only one text introduces, and those that are `wellKnown`.
 */
export function explainAcronyms(
  { abstract, introduced }: Pick<PaperReading, 'abstract' | 'introduced'>,
  table: AcronymTable,
  wellKnown: ReadonlySet<string> = new Set(),
): Acronym[] {
  const own = new Map(introduced.map(({ short, long }) => [singularAcronym(short), long]));
  const found = new Map<string, Acronym>();
  for (const word of wordsWithCapital(abstract)) {
    if (word.length > LONGEST_NAME) continue;
    const trimmed = trimShort(word);
    for (const short of trimmed.includes('-') ? [trimmed, trimmed.split('-')[0]!] : [trimmed]) {
      const key = singularAcronym(short);
      if (found.has(key) || wellKnown.has(key)) break;
      const long = own.get(key) ?? agreedLongForm(table.get(key));
      if (long === undefined) continue;
      found.set(key, { short, long });
      break;
    }
  }
  return [...found.values()];
}

function agreedLongForm(forms: readonly LongForm[] = []): string | undefined {
  const [first, second] = forms;
  if (!first || first.count < FEWEST_INTRODUCTIONS) return undefined;
  return second && second.count >= first.count * LEAST_SHARE ? undefined : first.spellings[0]![0];
}

const wordBefore = /[\p{L}\p{N}/.-]$/u;
const wordAfter = /^(?:[\p{L}\p{N}]|\.\p{L})/u;

/** The places of an acronym, with or without a plural `s`, where it is a word of its own. */
function* usesOf(short: string, text: string): Generator<readonly [start: number, end: number]> {
  // A pattern made for each acronym of each paper would cost more than everything else that is done with it.
  const isEnd = (end: number) => !wordAfter.test(text.slice(end, end + 3));
  for (let start = text.indexOf(short); start >= 0; start = text.indexOf(short, start + 1)) {
    if (wordBefore.test(text.slice(Math.max(0, start - 2), start))) continue;
    const end = start + short.length;
    if (text[end] === 's' && isEnd(end + 1)) yield [start, end + 1];
    else if (isEnd(end)) yield [start, end];
  }
}

/**
 * The first use of an acronym without its long form next to it: start and end, or null. Positions for which
 * `isTaken` is true are skipped.
 */
export function findBareUse(
  text: string,
  { short, long }: Acronym,
  isTaken: (place: number) => boolean = () => false,
): readonly [start: number, end: number] | null {
  const key = phraseKey(long);
  for (const [start, end] of usesOf(short, text)) {
    const before = text.slice(Math.max(0, start - long.length - 4), start);
    const after = text.slice(end, end + long.length + 4);
    const isBeside = [before, after].some((side) => phraseKey(side).includes(key));
    if (!isBeside && !isTaken(start)) return [start, end];
  }
  return null;
}
