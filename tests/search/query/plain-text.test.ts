import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainQuery } from '../../../src/search/query/plain-text.ts';
import { cleanQuery } from '../../../src/search/rare/copied-text.ts';

const pieces =
  'task vectors - -- a- -b + c++ 3D ( ) (1).pdf .pdf papers/abcdefghij https:// “ " \' ’ \u00ad \u200b \ufeff \u3164 \u2028 \0 \ufffd \ud800 é 像 नमस्ते \u2010 / . ? : kind:survey GPT-4'.split(
    ' ',
  );
const texts = fc.array(fc.constantFrom(...pieces, ' ', '\n', '\t')).map((drawn) => drawn.join(''));

test('a plain query is on one line what it is when every cleaning was tried on it', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (typed) => {
      expect(plainQuery(typed) ?? cleanQuery(typed)).toBe(cleanQuery(typed));
    }),
    { numRuns: 2000 },
  );
});

test.for([
  'task vectors',
  'GPT-4 for C++',
  'kind:survey -merging',
  'naïve 像识别 नमस्ते',
  ' attention (heads), ',
])('what most readers type is plain: %j', (typed) => {
  expect(plainQuery(typed)).not.toBeNull();
});
