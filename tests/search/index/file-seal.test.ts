import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSealedFile, sealFile } from '../../../src/search/index/file-seal.ts';

const place = '0123456789abcdef/terms-0.json';
const sealed = (value: unknown) => sealFile(place, JSON.stringify(value));

describe('a sealed piece', () => {
  test('is JSON, and gives back what was sealed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify(value);
        const text = sealFile(place, json);
        expect(JSON.parse(text).data).toEqual(JSON.parse(json));
        expect(openSealedFile(place, text)).toEqual(JSON.parse(json));
      }),
    );
  });

  test('is known from whatever else a network sends in its place', () => {
    const text = sealed([1, 2, 3, 4, 5]);
    const others = [
      ...['', '{}', '[]', 'null', '"text"', '42', '{"data":[]}', '<!doctype html><title>Log in</title>'],
      ...[`${text} `, `${text}${text}`, text.slice(0, -1), text.slice(0, text.length / 2)],
      JSON.stringify([1, 2, 3, 4, 5]),
      // Numbers lost from the middle leave sound JSON behind.
      text.replace('2,3,', ''),
      sealFile('0123456789abcdef/terms-1.json', '[1,2,3,4,5]'),
      sealFile('fedcba9876543210/terms-0.json', '[1,2,3,4,5]'),
    ];
    for (const other of others) expect(() => openSealedFile(place, other)).toThrow(place);
  });

  test('is known from any half and any change of itself', () => {
    const text = sealed({ terms: [['attention', [1, 2, -3], []]], synonyms: {} });
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 2 }), (at, other) => {
        const changed = text.slice(0, at) + other + text.slice(at + 1);
        if (changed !== text) expect(() => openSealedFile(place, changed)).toThrow(place);
        expect(() => openSealedFile(place, text.slice(0, at))).toThrow(place);
      }),
    );
  });
});
