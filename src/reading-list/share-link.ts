import { ID_LENGTH, isPaperId } from '../collection/paper-id.ts';
import { noWords, packWords, type SharedWords, unpackWords } from './shared-words.ts';

const NAME = 'papers=';

/** The contents of a share link. */
export interface SharedList extends SharedWords {
  /** In the sender's order, distinct. */
  readonly ids: readonly string[];
  /** The number of papers lost because the link was cut off or damaged. */
  readonly missing: number;
  /** Whether the name and all notes are complete. */
  readonly hasAllWords: boolean;
}

/**
 * The fragment of a link with these papers, without its `#`: their number and concatenated ids, then the name
 * and notes as `packWords` encodes them, if any.
 * @example shareFragment(['jiojgtj5td']) // => 'papers=1.jiojgtj5td'
 */
export function shareFragment(ids: readonly string[], words: SharedWords = noWords): string {
  return `${NAME}${ids.length}.${ids.join('')}${packWords(ids, words)}`;
}

/** Whether a fragment was a list, even if it is damaged. */
export function isShareFragment(fragment: string): boolean {
  return new RegExp(`^#?${NAME}`, 'i').test(fragment);
}

/**
 * Parses a fragment, with or without its `#`; null when it has no readable paper. It tolerates what mail
 * programs do to long links: white space, changed case, a full stop or bracket at the end, a missing end.
 * @example parseShareFragment('#papers=2.jiojgtj5td')?.missing // => 1
 */
export function parseShareFragment(fragment: string): SharedList | null {
  const [, count, packed] =
    /^#?papers=(\d{1,6})\.(.*)$/is.exec(fragment.replaceAll(/\s|%20|%0[ad]/gi, '')) ?? [];
  if (count === undefined || packed === undefined) return null;
  const sent = Number(count);
  // After the last paper follow the sender's words, or text that was appended to the link.
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

/** The list with the current ids of its papers, and their notes. `moved` maps former ids to current slugs. */
export function followMoves(shared: SharedList, moved: Readonly<Record<string, string>>): SharedList {
  const today = (id: string) => (Object.hasOwn(moved, id) ? moved[id]!.slice(-ID_LENGTH) : id);
  const notes = new Map([...shared.notes].map(([id, note]) => [today(id), note]));
  return { ...shared, ids: [...new Set(shared.ids.map(today))], notes };
}
