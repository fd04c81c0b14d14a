import { describe, expect, test } from 'vitest';
import { exportFormats } from '../../src/export/formats.ts';
import { dumpPapers } from './dump-papers.ts';
import { context, published, textOnly, titleOnly } from './sample-papers.ts';

describe('the formats', () => {
  test('have ids and extensions of their own', () => {
    for (const property of ['id', 'name', 'extension', 'mediaType'] as const)
      expect(new Set(exportFormats.map((format) => format[property])).size).toBe(exportFormats.length);
  });

  test.each(exportFormats)('$name says nothing that was not given', ({ format }) => {
    const text = format(
      dumpPapers.map((paper) => ({ ...paper, url: null })),
      { collectionTitle: 'Shelf', snapshot: null },
    );
    // No paper of the dump has an address of this host, and no field is empty.
    expect(text).not.toMatch(/example\.org|undefined|null|NaN/);
    expect(text).not.toMatch(/^ {2}(?:author|year|date|eprint|doi|url|howpublished) =/m);
    expect(text).not.toMatch(/^(?:AU|PY|DA|DO|UR|Y2) {2}-|"(?:author|issued|DOI|URL|accessed)":/m);
  });

  test.each(exportFormats)('$name of a title alone has nothing in the place of an abstract', ({ format }) => {
    const text = format([titleOnly], context);
    expect(text).toContain('A Bare Title');
    expect(text).not.toMatch(/undefined|null|NaN|^AB {2}-|"abstract":|^ {2}abstract =|^ {2}>/m);
  });

  test.each(exportFormats)('$name gives the same for the same, and takes no paper', ({ format }) => {
    expect(format([published, textOnly], context)).toBe(format([published, textOnly], context));
    expect(() => format([], context)).not.toThrow();
  });

  test.each(exportFormats.filter(({ id }) => id !== 'csl' && id !== 'csv' && id !== 'markdown'))(
    '$name is empty without papers',
    ({ format }) => {
      expect(format([], context)).toBe('');
    },
  );
});
