import { phraseKey } from '../../../language/phrases.ts';
import type { TermSpace } from '../../term-space.ts';
import type { FoundTopic, Judge } from '../grouping/find-topics.ts';
import { findCentralTerms } from './central-terms.ts';
import { fitOf, type NameTerm, type Shelf } from './name-terms.ts';
import { countHolders, type RankedPhrase, rankPhrases } from './phrase-ranking.ts';
import type { PhraseSpelling } from './phrase-spelling.ts';
import type { PhraseTable } from './phrase-table.ts';
import type { SubjectTable } from './subjects/subject-table.ts';
import { buildPhraseCover, type Cover } from './term-cover.ts';
import { areAlike } from '../../keyphrases/phrase-roots.ts';
import { type ChosenName, chooseName, describe } from './topic-names.ts';
import { hasDebris, stockWords } from './unnamed-words.ts';

/** A found topic with what can be said of it. */
export interface NamedTopic {
  readonly name: string;
  readonly description: string;
  /** The share of its papers that the name covers. */
  readonly cover: number;
  readonly papers: readonly number[];
  /** The phrases that set its papers apart, the best first. */
  readonly phrases: readonly RankedPhrase[];
  readonly parts: readonly NamedTopic[];
}

/** What topics are named from: the phrases of the papers with their spelling, their subjects, and their words. */
export interface NameSources {
  readonly table: PhraseTable;
  readonly write: PhraseSpelling;
  readonly space: TermSpace;
  readonly subjects: SubjectTable;
}

/** Names are made of the first phrases; the others need no spelling. */
const MOST_READ = 40;
/** What a term is worth as a name, beside how it fits: single words are often no subjects. */
const WORTH = { word: 0.5, phrase: 1, subject: 1.1, field: 0.8, fieldOfArea: 1.4 } as const;

/** A term with a smaller share of its score in another group belongs there. */
const FOREIGN_SHARE = 0.6;
/** The share of a group that a field must hold to be the field of it, and how many times as much as of the others. */
const FIELD_SHARE = 0.5;
const FIELD_LIFT = 2.2;

/** Names groups of papers, and tells what they could be named. */
export interface Namer extends Judge {
  /** Names and describes topics by the subjects and phrases of their papers; all names differ. */
  readonly nameTopics: (topics: readonly FoundTopic[]) => NamedTopic[];
}

export function buildNamer(sources: NameSources): Namer {
  const { table, subjects } = sources;
  const coverOf = buildPhraseCover(table, sources.space);
  const whole = { papers: new Set(table.ofPaper.keys()), holders: table.holders };
  const termsFor = (siblings: readonly (readonly number[])[], area: Level | null): Candidate[] => {
    const around = area === null ? [whole] : [area, whole];
    const levels = around.map(({ papers, holders }) => ({ papers: papers.size, holders }));
    const shelves = siblings.map((papers): Shelf => ({ papers: new Set(papers), around: around.map((one) => one.papers) }));
    const ranked = siblings.map((papers) => rankPhrases(table, papers, levels));
    const terms = withoutForeign(
      siblings.map((papers, i) => termsOf(ranked[i]!, papers, shelves[i]!, area === null, { ...sources, coverOf })),
    );
    return siblings.map((_, i) => ({ shelf: shelves[i]!, ranked: ranked[i]!, terms: terms[i]! }));
  };
  const levelOf = (papers: readonly number[]): Level => ({
    papers: new Set(papers),
    holders: countHolders(table, papers),
  });
  const name = (siblings: readonly FoundTopic[], area: Level | null, taken: readonly string[]): NamedTopic[] => {
    const candidates = termsFor(
      siblings.map(({ papers }) => papers),
      area,
    );
    const chosen = chooseNames(candidates, taken);
    const used = [...taken, ...chosen.flatMap((one) => one.terms.map(({ key }) => key))];
    return siblings.map(({ papers, parts }, i): NamedTopic => {
      const { ranked, terms } = candidates[i]!;
      const { name: own, terms: named, share } = chosen[i]!;
      if (process.env.VN) console.log(own, '<<', terms.slice(0, 9).map((t) => `${t.written} ${t.fit.share.toFixed(2)} ${t.fit.score.toFixed(2)}`).join('; '));
      return {
        name: own,
        description: describe(
          terms.filter(({ kind }) => kind === 'phrase' || kind === 'word'),
          named,
        ),
        cover: share,
        papers,
        phrases: ranked,
        parts: parts.length === 0 ? [] : name(parts, levelOf(papers), used),
      };
    });
  };
  return {
    nameTopics: (topics) => name(topics, null, []),
    named: (groups, area) =>
      chooseNames(termsFor(groups, area === null ? null : levelOf(area)), []).map(({ share }) => share),
    fieldOf: (papers) => {
      const shelf = { papers: new Set(papers), around: [whole.papers] };
      const fields = subjects.names.flatMap((_, field) => {
        const cover = subjects.papers[field]!;
        if (!subjects.isField[field] || cover.size === 0) return [];
        const { share, score } = fitOf(cover, shelf);
        const rest = (cover.size - share * papers.length) / (whole.papers.size - papers.length);
        return share >= FIELD_SHARE && share >= FIELD_LIFT * rest ? [{ field, score }] : [];
      });
      return fields.sort((a, b) => b.score - a.score)[0]?.field ?? null;
    },
  };
}

interface Level {
  readonly papers: ReadonlySet<number>;
  readonly holders: Int32Array;
}

interface Candidate {
  readonly shelf: Shelf;
  readonly ranked: readonly RankedPhrase[];
  readonly terms: readonly NameTerm[];
}

/** Names for groups beside each other, all different; the group that a name fits best is named first. */
function chooseNames(candidates: readonly Candidate[], taken: readonly string[]): ChosenName[] {
  const used = [...taken];
  const choose = ({ terms, shelf }: Candidate) => {
    const free = terms.filter(({ key }) => !used.some((other) => areOne(other, key)));
    return chooseName(free.length > 0 ? free : terms, shelf);
  };
  const first = candidates.map(choose);
  const order = [...candidates.keys()].sort((a, b) => first[b]!.value - first[a]!.value);
  const chosen = new Map<number, ChosenName>();
  for (const i of order) {
    const name = choose(candidates[i]!);
    chosen.set(i, name);
    used.push(...name.terms.map(({ key }) => key));
  }
  return candidates.map((_, i) => chosen.get(i)!);
}

/** Whether two terms would be one name: alike in several words, or the same. */
const areOne = (a: string, b: string): boolean =>
  a === b || (a.includes(' ') && b.includes(' ') && areAlike(a, b));

/** Leaves out terms that say far more about a group beside. */
function withoutForeign(terms: readonly (readonly NameTerm[])[]): NameTerm[][] {
  const best = new Map<string, number>();
  for (const { key, fit } of terms.flat()) best.set(key, Math.max(fit.score, best.get(key) ?? 0));
  return terms.map((all) => {
    const own = all.filter(({ key, fit }) => fit.score >= FOREIGN_SHARE * best.get(key)!);
    return own.length > 0 ? own : [...all];
  });
}

function termsOf(
  ranked: readonly RankedPhrase[],
  papers: readonly number[],
  shelf: Shelf,
  isArea: boolean,
  { table, write, space, subjects, coverOf }: NameSources & { coverOf: (n: number) => Cover },
): NameTerm[] {
  const phrases = ranked.slice(0, MOST_READ).flatMap(({ number }) => {
    const key = table.keys[number]!;
    const written = write(key, papers);
    if (isOnlyName(written)) return [];
    const kind = written.includes(' ') ? 'phrase' : 'word';
    return [termOf({ key, written, kind }, coverOf(number), shelf, WORTH[kind])];
  });
  const known = subjects.names.map((written, i) => {
    const isField = subjects.isField[i]!;
    const worth = isField ? (isArea ? WORTH.fieldOfArea : WORTH.field) : WORTH.subject;
    return termOf({ key: phraseKey(written), written, kind: isField ? 'field' : 'subject' }, subjects.papers[i]!, shelf, worth);
  });
  const taken = new Set<string>();
  const all = [...known, ...phrases]
    .filter(({ fit }) => fit.score > 0.05)
    .sort((a, b) => b.fit.score - a.fit.score)
    .filter(({ key }) => !taken.has(key) && taken.add(key));
  if (all.length > 0) return all;
  const words = findCentralTerms(space, papers, MOST_READ)
    .filter((term) => !hasDebris(space.words(term)) && !stockWords.has(space.words(term)))
    .slice(0, 3)
    .map((term) => space.surface(term));
  return (words.length > 0 ? words : ['topic']).map((written) =>
    ({key: written, written, kind: 'phrase', cover: new Map(), fit: {share: 0, score: 0} }),
  );
}

function termOf(
  term: Pick<NameTerm, 'key' | 'written' | 'kind'>,
  cover: Cover,
  shelf: Shelf,
  worth: number,
): NameTerm {
  const { share, score } = fitOf(cover, shelf);
  return { ...term, cover, fit: { share, score: score * worth } };
}

/** Names of datasets, models and systems, such as "MS-COCO" and "PASCAL VOC", are no subjects. */
function isOnlyName(written: string): boolean {
  return written
    .split(' ')
    .every((word) => /\p{Lu}.*[\p{Lu}\p{N}]|\p{Ll}\p{Lu}|\p{N}.*\p{Lu}{2}/u.test(word));
}
