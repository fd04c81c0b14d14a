import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPageMark, markName, type PageMark, parsePageMark } from '../../src/worker/page-mark.ts';

const page = (mark: PageMark) =>
  `<html><head><meta name="${markName}" content="${formatPageMark(mark)}"></head></html>`;

test('a page says what it is, in words that nothing has to be escaped in', () => {
  const word = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(word, word, word, (collection, path, title) => {
      const mark = { collection, path, title };
      expect(formatPageMark(mark)).toMatch(/^[\w.!~*()%-]* [\w.!~*()%-]* [\w.!~*()%-]*$/);
      expect(parsePageMark(page(mark))).toEqual(mark);
    }),
  );
});

test('what is no whole page says nothing', () => {
  const whole = page({ collection: 'a', path: '/', title: 'T' });
  for (const html of ['', '<html></html>', whole.slice(0, -1), whole.replace('"a ', '"%E0%A4 ')]) {
    expect(parsePageMark(html)).toBeNull();
  }
});
