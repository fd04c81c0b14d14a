import fc from 'fast-check';
import { type Entry, newEntry } from '../../src/reading-list/entry.ts';

const base32 = [...'abcdefghijklmnopqrstuvwxyz234567'];

/** Any id that a paper may have. */
export const anyId = fc
  .array(fc.constantFrom(...base32), { minLength: 10, maxLength: 10 })
  .map((letters) => letters.join(''));

/** Any entry that the pages may make, its slug ending in its id. */
export const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    id: anyId,
    title: fc.string({ minLength: 1, unit: 'grapheme' }).map((title) => title.trim() || 'Untitled'),
    slug: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$/),
    note: fc.string({ unit: 'grapheme' }),
    read: fc.boolean(),
    hidden: fc.boolean(),
    added: fc
      .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
  })
  .map((entry) => ({ ...entry, slug: `${entry.slug}-${entry.id}` }));

/** Lists in which every id stands once. */
export const anyList = fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 12 });

/** An entry with an id made of one letter, for examples. */
export function entryOf(letter: string, remarks: Partial<Entry> = {}): Entry {
  const id = letter.repeat(10);
  return {
    ...newEntry({ id, title: `Title ${letter}`, slug: `title-${id}` }, '2026-11-23T10:00:00.000Z'),
    ...remarks,
  };
}
