import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseShareFragment, shareFragment } from '../../src/reading-list/share-link.ts';
import {
  cleanName,
  cleanNote,
  LONGEST_NAME,
  LONGEST_NOTE,
  noWords,
  type SharedWords,
} from '../../src/reading-list/shared-words.ts';
import { anyId } from './entries.ts';

const anyIds = fc.uniqueArray(anyId, { minLength: 1, maxLength: 250 });

/** What `parseShareFragment` makes of a link with these papers and nothing said. */
const listOf = (ids: readonly string[], missing = 0) => ({ ...noWords, ids, missing, hasAllWords: true });

const [one, two, three] = ['abcdefghij', 'klmnopqrst', 'uvwxyz2345'] as const;
const words = (name: string, notes: Record<string, string> = {}): SharedWords => ({
  name,
  notes: new Map(Object.entries(notes)),
});

describe('a share link', () => {
  test('brings back the papers it was made from, in order', () => {
    fc.assert(
      fc.property(anyIds, (ids) => {
        expect(parseShareFragment(`#${shareFragment(ids)}`)).toEqual(listOf(ids));
      }),
    );
  });

  test('of 200 papers fits into 2,100 characters, the address of the site included', () => {
    const ids = Array.from({ length: 200 }, (_, i) =>
      i.toString(2).replaceAll('0', 'a').replaceAll('1', 'b').padStart(10, 'c'),
    );
    const address = `https://reading.example.org/papers/list/#${shareFragment(ids)}`;
    expect(address.length).toBeLessThanOrEqual(2100);
    expect(parseShareFragment(new URL(address).hash)?.ids).toEqual(ids);
  });

  test('says how many papers were lost when it was cut off', () => {
    fc.assert(
      fc.property(anyIds, fc.nat(), (ids, cut) => {
        const fragment = shareFragment(ids);
        const left = `${ids.length}.`.length + 'papers='.length + (cut % (ids.length * 10));
        const whole = Math.floor((cut % (ids.length * 10)) / 10);
        expect(parseShareFragment(fragment.slice(0, left))).toEqual(
          whole === 0 ? null : listOf(ids.slice(0, whole), ids.length - whole),
        );
      }),
    );
  });

  test('forgives what mail programs do to it', () => {
    const ids = ['abcdefghij', 'klmnopqrst'];
    const wrapped = [
      '#papers=2.abcdefghij\nklmnopqrst',
      '#papers=2.abcdefghij%20klmnopqrst',
      '#papers=2. abcdefghijklmnopqrst ',
    ];
    const glued = [
      '#papers=2.abcdefghijklmnopqrst.)',
      '#papers=2.abcdefghijklmnopqrstsee',
      '#PAPERS=2.ABCDEFGHIJKLMNOPQRST>',
    ];
    for (const fragment of [...wrapped, ...glued])
      expect(parseShareFragment(fragment), fragment).toEqual(listOf(ids));
  });

  test('names a paper once that it holds twice', () => {
    expect(parseShareFragment('#papers=2.abcdefghijabcdefghij')).toEqual(listOf(['abcdefghij']));
  });

  test('gives the papers that can be read where one was damaged', () => {
    expect(parseShareFragment(`#papers=3.${one}!!!!!!!!!!${three}`)).toEqual(listOf([one, three], 1));
  });

  test('holds no list when it is anything else', () => {
    const others = [
      '',
      '#',
      '#main',
      '#papers=',
      '#papers=x',
      '#papers=0.',
      '#papers=1.',
      '#papers=1.abc',
      '#papers=1.abc-efghij',
      '#papers=-1.abcdefghij',
    ];
    for (const fragment of others) expect(parseShareFragment(fragment), fragment).toBeNull();
  });

  test('never throws and never gives anything but ids', () => {
    const packed = fc.string({ unit: fc.constantFrom(...'abc27019.%#=- \n'), maxLength: 60 });
    const nearly = fc.tuple(fc.nat({ max: 9 }), packed).map(([count, text]) => `#papers=${count}.${text}`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), (fragment) => {
        const shared = parseShareFragment(fragment);
        for (const id of shared?.ids ?? []) expect(id).toMatch(/^[a-z2-7]{10}$/);
        expect(shared?.missing ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what the sender says with a list', () => {
  test('comes along as it was cleaned, each note with its paper', () => {
    const said = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(anyIds, said, fc.array(said, { maxLength: 20 }), (ids, name, texts) => {
        const notes = new Map(texts.slice(0, ids.length).map((text, place) => [ids[place]!, text]));
        const cleaned = [...notes].map(([id, text]) => [id, cleanNote(text)] as const);
        const shared = parseShareFragment(shareFragment(ids, { name, notes }));
        expect(shared).toEqual({
          ...listOf(ids),
          name: cleanName(name),
          notes: new Map(cleaned.filter(([, text]) => text !== '')),
        });
      }),
    );
  });

  test('costs nothing where nothing is said, and stands behind the papers where older programs do not look', () => {
    const plain = shareFragment([one, two]);
    expect(shareFragment([one, two], words(' \u200b', { [one]: '\n' }))).toBe(plain);
    expect(shareFragment([one, two], words('Name')).startsWith(`${plain}.`)).toBe(true);
  });

  test('is in letters that mail programs keep together, and forgives what they put around them', () => {
    const fragment = shareFragment(
      [one, two],
      words('Woche 3: „Gedächtnis“', { [two]: '读第三节\nthen stop' }),
    );
    expect(fragment).toMatch(/^papers=2\.[a-z]+\.\d+\.[\w-]+$/);
    const whole = parseShareFragment(fragment);
    expect(whole?.notes.get(two)).toBe('读第三节\nthen stop');
    for (const mailed of [`${fragment}.`, `${fragment}>, see`, fragment.replace(/.{40}/g, '$&\n')])
      expect(parseShareFragment(mailed), mailed).toEqual(whole);
  });

  test('is read up to where the link was cut off, and known to lack the rest', () => {
    const fragment = shareFragment(
      [one, two],
      words('A name', { [one]: 'The first note.', [two]: 'The second.' }),
    );
    const cut = parseShareFragment(fragment.slice(0, -6));
    expect(cut).toEqual({
      ...listOf([one, two]),
      ...words('A name', { [one]: 'The first note.' }),
      hasAllWords: false,
    });
    const start = shareFragment([one, two]).length;
    for (let length = start + 6; length < fragment.length; length++) {
      const shared = parseShareFragment(fragment.slice(0, length));
      expect(shared?.ids).toEqual([one, two]);
      expect(['', 'A name']).toContain(shared?.name);
      expect(shared?.hasAllWords).toBe(false);
    }
  });

  test('is no text of the sender when its letters make none', () => {
    const shared = parseShareFragment(`papers=1.${one}.4.____`);
    expect(shared).toEqual({ ...listOf([one]), hasAllWords: false });
  });

  test('is bounded and hides nothing, whoever wrote the link', () => {
    const name = `\u202eevil\u202c ${'n'.repeat(300)}`;
    const fields = [name, `a\u0000b\u2066c\r\n\n\n\n\nd${'e'.repeat(9000)}`].join('\u001f');
    const letters = Buffer.from(fields).toString('base64url');
    const shared = parseShareFragment(`papers=1.${one}.${letters.length}.${letters}`);
    expect(shared?.name).toMatch(/^evil n+…$/);
    expect(shared?.name).toHaveLength(LONGEST_NAME);
    const note = shared?.notes.get(one);
    expect(note).toMatch(/^abc\n\nde+…$/);
    expect(note).toHaveLength(LONGEST_NOTE);
  });
});
