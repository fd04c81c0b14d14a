import { ID_LENGTH, isPaperId } from '../collection/paper-id.ts';
import { noWords, packWords, type SharedWords, unpackWords } from './shared-words.ts';

const NAME = 'papers=';

/** What a link holds. */
export interface SharedList extends SharedWords {
  /** In the sender's order, each once. */
  readonly ids: readonly string[];
  /** How many more its sender packed into it before it was cut off or damaged. */
  readonly missing: number;
  /** Whether the name and the notes came as they were sent. */
  readonly hasAllWords: boolean;
}

/**
 * The fragment of a link that holds these papers, without its `#`: how many, and their ids end to end; then, where
 * the sender says something with them, what `packWords` makes of it. Programs that know only papers read those.
 */
export function shareFragment(ids: readonly string[], words: SharedWords = noWords): string {
  return `${NAME}${ids.length}.${ids.join('')}${packWords(ids, words)}`;
}

/** Whether a fragment means to hold a list, whatever became of it on its way. */
export function isShareFragment(fragment: string): boolean {
  return new RegExp(`^#?${NAME}`, 'i').test(fragment);
}

/**
 * Reads a fragment, with or without its `#`; null when no paper can be read from it. Whatever mail programs do to
 * long links is forgiven: white space, capitals, a full stop or bracket at the end, a missing end.
 */
export function parseShareFragment(fragment: string): SharedList | null {
  const [, count, packed] =
    /^#?papers=(\d{1,6})\.(.*)$/is.exec(fragment.replaceAll(/\s|%20|%0[ad]/gi, '')) ?? [];
  if (count === undefined || packed === undefined) return null;
  const sent = Number(count);
  // What follows the last paper that was sent is the sender's words, or was glued to the link.
  const letters = packed
    .slice(0, sent * ID_LENGTH)
    .toLowerCase()
    .replace(/[^a-z2-7]+$/, '');
  const places = letters.match(new RegExp(`.{${ID_LENGTH}}`, 'g')) ?? [];
  const ids = places.filter(isPaperId);
  if (ids.length === 0) return null;
  const { words, isWhole } = unpackWords(packed.slice(sent * ID_LENGTH), places);
  return { ...words, ids: [...new Set(ids)], missing: sent - ids.length, hasAllWords: isWhole };
}

/**
 * The list with papers under the ids that they have today, their notes with them. `moved` gives the slug of today by
 * the id that a paper had.
 */
export function followMoves(shared: SharedList, moved: Readonly<Record<string, string>>): SharedList {
  const today = (id: string) => (Object.hasOwn(moved, id) ? moved[id]!.slice(-ID_LENGTH) : id);
  const notes = new Map([...shared.notes].map(([id, note]) => [today(id), note]));
  return { ...shared, ids: [...new Set(shared.ids.map(today))], notes };
}
