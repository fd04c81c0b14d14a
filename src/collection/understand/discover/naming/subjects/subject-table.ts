import { buildPhraseFinder } from '../../../../language/phrases.ts';
import type { StudiedText } from '../../../paper-text.ts';
import { type Cover, IN_PASSING } from '../term-cover.ts';
import { COMPUTING_SUBJECTS } from './computing-subjects.ts';
import { ENGINEERING_SUBJECTS } from './engineering-subjects.ts';
import { MATHEMATICS_SUBJECTS } from './mathematics-subjects.ts';
import { MEDICINE_SUBJECTS } from './medicine-subjects.ts';
import { NATURAL_SCIENCE_SUBJECTS } from './natural-science-subjects.ts';
import { parseSubjects } from './parse-subjects.ts';
import { SOCIETY_AND_CULTURE_SUBJECTS } from './society-and-culture-subjects.ts';

/** A subject with the papers that are on it. */
export interface HeldSubject {
  /** As it is written within a sentence. */
  readonly name: string;
  /** Whether it is a whole field, which holds narrower subjects. */
  readonly isField: boolean;
  readonly cover: Cover;
}

export type SubjectTable = readonly HeldSubject[];

/** A mention in the title says as much as several in the abstract. */
const TITLE_MENTIONS = 2;
/** Mentions that make a paper one on a subject. */
const FEWEST_MENTIONS = 2;
/** The share of a paper's mentions of all subjects that makes it one of a field. */
const FIELD_SHARE = 0.3;

const subjects = parseSubjects(
  [
    NATURAL_SCIENCE_SUBJECTS,
    MEDICINE_SUBJECTS,
    MATHEMATICS_SUBJECTS,
    COMPUTING_SUBJECTS,
    ENGINEERING_SUBJECTS,
    SOCIETY_AND_CULTURE_SUBJECTS,
  ].join(''),
);

/** Finds out on which subjects papers are, by the phrases that speak of them in title and abstract. */
export function buildSubjectTable(texts: readonly StudiedText[]): SubjectTable {
  const cues = subjects.flatMap((subject, number) => subject.cues.map((cue) => ({ cue, number })));
  const find = buildPhraseFinder(cues.map(({ cue }) => cue));
  const papers = subjects.map(() => new Map<number, number>());
  texts.forEach(({ title, abstract }, place) => {
    const mentions = new Map<number, number>();
    const add = (text: string, worth: number) => {
      for (const { phrase } of find(text)) {
        const { number } = cues[phrase]!;
        mentions.set(number, (mentions.get(number) ?? 0) + worth);
      }
    };
    add(title, TITLE_MENTIONS);
    add(abstract, 1);
    for (const [number, part] of subjectsOf(mentions)) papers[number]!.set(place, part);
  });
  return subjects.map(({ name, field }, number) => ({
    name,
    isField: field === null,
    cover: papers[number]!,
  }));
}

/** The subjects of a paper, and its fields, which are mentioned by all that they hold, with how much it is on them. */
function subjectsOf(mentions: ReadonlyMap<number, number>): (readonly [number, number])[] {
  const ofFields = new Map<number, number>();
  let total = 0;
  for (const [number, count] of mentions) {
    const field = subjects[number]!.field ?? number;
    ofFields.set(field, (ofFields.get(field) ?? 0) + count);
    total += count;
  }
  const narrow = [...mentions].filter(([number]) => subjects[number]!.field !== null);
  const wide = [...ofFields].filter(([, count]) => count >= FIELD_SHARE * total && count >= FEWEST_MENTIONS);
  return [
    ...narrow.map(([number, count]) => [number, count >= FEWEST_MENTIONS ? 1 : IN_PASSING] as const),
    ...wide.map(([number]) => [number, 1] as const),
  ];
}
