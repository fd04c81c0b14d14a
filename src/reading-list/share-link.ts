import { ID_LENGTH, isPaperId } from './entry.ts';

const NAME = 'papers=';

/** What a link holds: ids, each once, and how many more its sender packed into it before it was cut off. */
export interface SharedList {
  readonly ids: readonly string[];
  readonly missing: number;
}

/** The fragment of a link that holds these papers, without its `#`: how many, and their ids end to end. */
export function shareFragment(ids: readonly string[]): string {
  return `${NAME}${ids.length}.${ids.join('')}`;
}

/**
 * Reads a fragment, with or without its `#`; null when it holds no list. Whatever mail programs do to long
 * links is forgiven: white space, capitals, a full stop or bracket at the end, a missing end.
 */
export function parseShareFragment(fragment: string): SharedList | null {
  const [, count, packed] =
    /^#?papers=(\d{1,6})\.(.*)$/is.exec(fragment.replaceAll(/\s|%20|%0[ad]/gi, '')) ?? [];
  if (count === undefined || packed === undefined) return null;
  const sent = Number(count);
  // What follows the last paper that was sent was glued to the link.
  const letters = packed
    .toLowerCase()
    .slice(0, sent * ID_LENGTH)
    .replace(/[^a-z2-7]+$/, '');
  const ids = letters.match(new RegExp(`.{${ID_LENGTH}}`, 'g')) ?? [];
  if (ids.length === 0 || !ids.every(isPaperId)) return null;
  return { ids: [...new Set(ids)], missing: sent - ids.length };
}
