import { ID_PATTERN } from '../../collection/paper-id.ts';

const MOST_WORDS = 4;
const LONGEST = 40;
/** The paper's id at the end of a slug. */
const ID = new RegExp(`-?(${ID_PATTERN})$`);
const SMALL_WORDS = new Set(
  'a an and are as at be by for from how in into is it its of on or the their to towards under via what when why with'.split(
    ' ',
  ),
);

/**
 * A citation key that people can type: the first content words of a slug, at most four and 40 characters of
 * `[a-z0-9-]`. It is stable as long as the slug is, even if the title changes.
 * @example citationKey('attention-is-all-you-need-jiojgtj5td') // => 'attention-all-you-need'
 */
export function citationKey(slug: string): string {
  const words = slug.replace(ID, '').split('-').filter(Boolean);
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  const [first = 'paper', ...others] = telling.length > 0 ? telling : words;
  let key = first.slice(0, LONGEST);
  for (const word of others.slice(0, MOST_WORDS - 1)) {
    if (key.length + 1 + word.length > LONGEST) break;
    key += `-${word}`;
  }
  return key;
}

/** The keys of papers by their slugs, made unique by a part of the paper's id; the order has no influence. */
export function distinctKeys(slugs: readonly string[]): Map<string, string> {
  const keys = [...slugs].sort().map((slug) => [slug, citationKey(slug)] as const);
  const counts = new Map<string, number>();
  for (const [, key] of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const taken = new Set(counts.keys());
  return new Map(
    keys.map(([slug, key]) => {
      const own = counts.get(key) === 1 ? key : longerKeys(key, slug).find((longer) => !taken.has(longer))!;
      taken.add(own);
      return [slug, own];
    }),
  );
}

/** Longer and longer keys, the last of which is unique. */
function longerKeys(key: string, slug: string): string[] {
  const id = ID.exec(slug)?.[1] ?? '';
  const lengths = Array.from({ length: Math.max(0, id.length - 3) }, (_, more) => 4 + more);
  return [...lengths.map((length) => `${key}-${id.slice(0, length)}`), `${key}-${slug}`];
}
