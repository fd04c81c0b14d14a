import { compareText } from '../../language/compare-text.ts';
import { phraseKey } from '../../language/phrases.ts';
import { LONGEST_NAME } from '../../language/tokens.ts';
import { singularAcronym } from '../../language/words/singular.ts';
import type { Acronym } from '../../paper.ts';
import type { PaperReading } from '../corpus.ts';

/** One long form of an acronym: how often it was introduced, in all its spellings, the usual one first. */
export interface LongForm {
  readonly count: number;
  readonly spellings: readonly (readonly [written: string, count: number])[];
}

/** The long forms of each acronym in its singular, as written; the most frequent first. */
export type AcronymTable = ReadonlyMap<string, readonly LongForm[]>;

/** A long form that is introduced less than this often, beside the most frequent one, is a slip of the pen. */
export const LEAST_SHARE = 0.2;
/** How often an acronym must be introduced before a text that does not introduce it is taken to mean the same. */
const FEWEST_INTRODUCTIONS = 2;

/** Counts how texts introduce acronyms, given those of each text. Spellings that differ in capitals, hyphens or number are one long form. */
export function buildAcronymTable(texts: Iterable<readonly Acronym[]>): AcronymTable {
  const counts = new Map<string, Map<string, Map<string, number>>>();
  for (const introduced of texts) {
    for (const { short, long } of introduced) {
      const forms = counts.get(singularAcronym(short)) ?? new Map<string, Map<string, number>>();
      const spellings = forms.get(phraseKey(long)) ?? new Map<string, number>();
      spellings.set(long, (spellings.get(long) ?? 0) + 1);
      counts.set(singularAcronym(short), forms.set(phraseKey(long), spellings));
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

const SHORT = /[\p{L}\p{N}][\p{L}\p{N}.&/+-]*/gu;
const trimShort = (word: string): string => word.replace(/[.&/+-]+$/u, '');

/** An acronym that so many texts use, and so small a share of them introduces, is a word by itself: AI, LiDAR. */
const MANY_USERS = 5;
const FEW_INTRODUCE = 0.2;

/** The acronyms that need no explanation among these papers, in their singular: nearly nobody explains them. */
export function findWellKnown(
  papers: readonly Pick<PaperReading, 'abstract'>[],
  table: AcronymTable,
): ReadonlySet<string> {
  const users = new Map<string, number>();
  for (const { abstract } of papers) {
    const used = new Set<string>();
    for (const [word] of abstract.matchAll(SHORT))
      if (/\p{Lu}/u.test(word)) used.add(singularAcronym(trimShort(word)));
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
 * The acronyms that an abstract uses, in order of appearance, as it writes them, with what they stand for: what the
 * text itself says, else what the others say where they agree. An acronym that others use in several senses,
 * that only one text introduces, or that is `wellKnown`, is left out.
 */
export function explainAcronyms(
  { abstract, introduced }: Pick<PaperReading, 'abstract' | 'introduced'>,
  table: AcronymTable,
  wellKnown: ReadonlySet<string> = new Set(),
): Acronym[] {
  const own = new Map(introduced.map(({ short, long }) => [singularAcronym(short), long]));
  const found = new Map<string, Acronym>();
  for (const [word] of abstract.matchAll(SHORT)) {
    if (word.length > LONGEST_NAME || !/\p{Lu}/u.test(word)) continue;
    const trimmed = trimShort(word);
    for (const short of new Set([trimmed, trimmed.split('-')[0]!])) {
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

/**
 * Where a text first uses an acronym without its long form beside it: start and end, or null. Places that
 * `isTaken` are passed over.
 */
export function findBareUse(
  text: string,
  { short, long }: Acronym,
  isTaken: (place: number) => boolean = () => false,
): readonly [start: number, end: number] | null {
  const use = new RegExp(
    String.raw`(?<![\p{L}\p{N}/.-])${RegExp.escape(short)}s?(?![\p{L}\p{N}]|\.\p{L})`,
    'gu',
  );
  for (const { 0: written, index: start } of text.matchAll(use)) {
    const end = start + written.length;
    const before = text.slice(Math.max(0, start - long.length - 4), start);
    const after = text.slice(end, end + long.length + 4);
    const isBeside = [before, after].some((side) => phraseKey(side).includes(phraseKey(long)));
    if (!isBeside && !isTaken(start)) return [start, end];
  }
  return null;
}
