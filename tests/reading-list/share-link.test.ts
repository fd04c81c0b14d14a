import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseShareFragment, shareFragment } from '../../src/reading-list/share-link.ts';
import { anyId } from './entries.ts';

const anyIds = fc.uniqueArray(anyId, { minLength: 1, maxLength: 250 });

describe('a share link', () => {
  test('brings back the papers it was made from, in order', () => {
    fc.assert(
      fc.property(anyIds, (ids) => {
        expect(parseShareFragment(`#${shareFragment(ids)}`)).toEqual({ ids, missing: 0 });
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
          whole === 0 ? null : { ids: ids.slice(0, whole), missing: ids.length - whole },
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
      expect(parseShareFragment(fragment), fragment).toEqual({ ids, missing: 0 });
  });

  test('names a paper once that it holds twice', () => {
    expect(parseShareFragment('#papers=2.abcdefghijabcdefghij')).toEqual({ ids: ['abcdefghij'], missing: 0 });
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
