import { phraseKey } from '../../../language/phrases.ts';
import { fitOf, type NameTerm, type Shelf } from './name-terms.ts';
import { countHolders, type RankedPhrase, rankPhrases } from './phrase-ranking.ts';
import type { PhraseSpelling } from './phrase-spelling.ts';
import type { PhraseTable } from './phrase-table.ts';
import type { SubjectTable } from './subjects/subject-table.ts';
import { type Cover, isAbout, type PhraseCovers } from './term-cover.ts';
import { isPartOfSubject } from './unnamed-words.ts';

/** A group of papers with the terms that it could be named by, the best first. */
export interface NamelessTopic {
  readonly shelf: Shelf;
  /** The phrases that set its papers apart, the best first. */
  readonly phrases: readonly RankedPhrase[];
  readonly terms: readonly NameTerm[];
}

export interface TermSources {
  readonly table: PhraseTable;
  readonly write: PhraseSpelling;
  readonly subjects: SubjectTable;
  readonly covers: PhraseCovers;
  /** A key with its acronyms written out. */
  readonly writtenOut: (key: string) => string;
}

/** Names are made of the first phrases; the others need no spelling. */
const MOST_READ = 40;
/** What terms are worth beside how they fit: single words are often no subjects, and phrases like "RGB images" parts of one. */
const WORTH = { word: 0.5, part: 0.7, phrase: 1, subject: 1.1, areaField: 1.4 } as const;
/** A field names an area that holds this share of its papers. */
const FIELD_HELD = 0.4;
/** A field names a topic that holds this share of its papers; most topics are narrower. */
const FIELD_HELD_BY_TOPIC = 0.5;
/** In papers, and as a share of a group: so many are on a subject of it, others may mention it in passing. */
const FEWEST_ON_SUBJECT = 3;
const LEAST_ON_SUBJECT = 0.06;
const LEAST_SCORE = 0.04;
/** A term with a smaller share of its score in a group beside belongs there. */
const OWN_SHARE = 0.6;

/**
 * Finds terms for groups of papers beside each other, by places in the corpus: phrases that they use, and subjects
 * that they are on. The groups are those of an area, or all of the collection where that is null.
 */
export function findTerms(
  groups: readonly (readonly number[])[],
  area: readonly number[] | null,
  sources: TermSources,
): NamelessTopic[] {
  const { table } = sources;
  const whole = { papers: new Set(table.ofPaper.keys()), holders: table.holders };
  const levels =
    area === null ? [whole] : [{ papers: new Set(area), holders: countHolders(table, area) }, whole];
  const topics = groups.map((papers): NamelessTopic => {
    const shelf = { papers: new Set(papers), around: levels.map((level) => level.papers) };
    const surroundings = levels.map(({ papers: { size }, holders }) => ({ papers: size, holders }));
    const phrases = rankPhrases(table, papers, surroundings);
    return { shelf, phrases, terms: termsOf(phrases, shelf, sources) };
  });
  return withoutForeign(topics);
}

function termsOf(phrases: readonly RankedPhrase[], shelf: Shelf, sources: TermSources): NameTerm[] {
  const { table, write, writtenOut, covers } = sources;
  const members = [...shelf.papers];
  const terms = phrases.slice(0, MOST_READ).flatMap(({ number }): NameTerm[] => {
    const key = table.keys[number]!;
    const written = write(key, members);
    if (isOnlyName(written) || covers.isClipped(number)) return [];
    const isPhrase = written.includes(' ');
    const kind = !isPhrase ? 'word' : isPartOfSubject(key) ? 'part' : 'phrase';
    return [
      weigh({ key, sense: writtenOut(key), written, kind, cover: covers.of(number) }, shelf, WORTH[kind]),
    ];
  });
  const seen = new Set<string>();
  return [...subjectTerms(shelf, sources), ...terms]
    .filter(({ fit }) => fit.score > LEAST_SCORE)
    .sort((a, b) => b.fit.score - a.fit.score)
    .filter(({ key }) => !seen.has(key) && seen.add(key));
}

function subjectTerms(shelf: Shelf, { subjects }: TermSources): NameTerm[] {
  const isTop = shelf.around.length === 1;
  return subjects.flatMap(({ name, isField, cover }): NameTerm[] => {
    if (cover.size === 0) return [];
    const key = phraseKey(name);
    const term = { key, sense: key, written: name, kind: isField ? 'field' : 'subject', cover } as const;
    const onIt = [...shelf.papers].filter((paper) => isAbout(cover, paper)).length;
    if (onIt < Math.max(FEWEST_ON_SUBJECT, LEAST_ON_SUBJECT * shelf.papers.size)) return [];
    if (!isField) return [weigh(term, shelf, WORTH.subject)];
    if (isTop) {
      const isThere = countIn(cover, shelf.papers) >= FIELD_HELD * cover.size;
      return isThere ? [weigh(term, shelf, WORTH.areaField)] : [];
    }
    return countIn(cover, shelf.papers) < FIELD_HELD_BY_TOPIC * cover.size
      ? []
      : [weigh(term, shelf, WORTH.subject)];
  });
}

const countIn = (cover: Cover, papers: ReadonlySet<number>): number =>
  [...cover.keys()].filter((paper) => papers.has(paper)).length;

/** How many times as common something is in a group as in all other papers. */
export function liftOf(cover: Cover, { papers, around }: Shelf): number {
  const inside = [...papers].reduce((sum, paper) => sum + (cover.get(paper) ?? 0), 0);
  const all = [...cover.values()].reduce((sum, part) => sum + part, 0);
  const others = around.at(-1)!.size - papers.size;
  return inside / papers.size / ((all - inside + 1) / (others + 1));
}

function weigh(term: Omit<NameTerm, 'fit'>, shelf: Shelf, worth: number): NameTerm {
  const fit = fitOf(term.cover, shelf);
  return { ...term, fit: { ...fit, score: fit.score * worth } };
}

/** Leaves out terms that say far more about a group beside. */
function withoutForeign(topics: readonly NamelessTopic[]): NamelessTopic[] {
  const best = new Map<string, number>();
  for (const { key, fit } of topics.flatMap(({ terms }) => terms)) {
    best.set(key, Math.max(fit.score, best.get(key) ?? 0));
  }
  return topics.map((topic) => {
    const own = topic.terms.filter(({ key, fit }) => fit.score >= OWN_SHARE * best.get(key)!);
    return { ...topic, terms: own };
  });
}

/** Names of datasets, models and systems, such as "MS-COCO" and "PASCAL VOC", are no subjects. */
function isOnlyName(written: string): boolean {
  return written
    .split(' ')
    .every((word) => /\p{Lu}.*[\p{Lu}\p{N}]|\p{Ll}\p{Lu}|\p{N}.*\p{Lu}{2}/u.test(word));
}
