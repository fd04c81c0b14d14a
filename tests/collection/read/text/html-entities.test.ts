import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../src/collection/read/text/clean-text.ts';
import { decodeEntities } from '../../../../src/collection/read/text/html-entities.ts';

describe('references to characters', () => {
  test.for([
    [
      'by name',
      'Erd&odblac;s, &Scaron;&iacute;ma, &Oslash;stby &amp; &Aacute;lvarez',
      'Erdős, Šíma, Østby & Álvarez',
    ],
    ['by long name', 'x &RightDoubleBracket; y', 'x ⟧ y'],
    ['by name with a digit', '&frac12; of them', '½ of them'],
    ['by number', '&#233;, &#xE9; and &#X1F600;', 'é, é and 😀'],
    ['by the numbers of Windows', '2019&#150;2023', '2019–2023'],
    ['encoded twice and thrice', 'p &amp;lt; 0.05 &amp;amp;gt; q', 'p < 0.05 > q'],
  ] as const)('are decoded %s', ([, written, text]) => {
    expect(decodeEntities(written)).toBe(text);
  });

  test.for([
    ['names without a semicolon', 'a &lt b &copy c'],
    ['the parts of an address', 'https://example.org/?a=1&copy=2&lt=3'],
    ['ampersands between letters', 'R&D; AT&T, Q&A;'],
    ['names that nothing has', '&foo; &alphabet;'],
    ['numbers that are no character', '&#0; &#xd800; &#x110000; &#99999999;'],
  ] as const)('are not seen in %s', ([, written]) => {
    expect(decodeEntities(written)).toBe(written);
  });

  test('leave no marks that nobody sees in a title', () => {
    expect(cleanText('Pre&shy;training&nbsp;on&thinsp;the&ZeroWidthSpace;web&NewLine;')).toBe(
      'Pretraining on theweb',
    );
  });
});
