import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spellOutInvisible, stripInvisible } from '../../../../src/collection/read/text/invisible.ts';

describe('what nobody sees', () => {
  test.for([
    ['control characters', 'a\u0000b\u001bc\u007fd\u0090e', 'abcde'],
    ['marks that turn the direction', 'a\u202eb\u2066c\u200fd\u061ce', 'abcde'],
    ['characters without width', 'a\u200bb\u00adc\ufeffd\u2060e\u180ef\u206ag', 'abcdefg'],
    ['letters of flags outside of flags', 'a\u{e0041}\u{e0001}b', 'ab'],
    ['code points that are no characters', 'a\uffffb\ufdd0c\u{1ffff}d', 'abcd'],
    ['line breaks of every kind', 'a\nb\r\nc\u2028d\te', 'a b c d e'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
  ] as const)('is stripped: %s', ([, text, stripped]) => {
    expect(stripInvisible(text)).toBe(stripped);
  });

  test.for([['👩‍🔬'], ['می‌خواهم'], ['🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'], ['❤️']])(
    'is left where it belongs to what is seen: %s',
    ([text]) => {
      expect(stripInvisible(text!)).toBe(text);
    },
  );

  test('is stripped at once, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(stripInvisible(stripInvisible(text))).toBe(stripInvisible(text));
      }),
    );
  });

  test('is spelled out in names and messages', () => {
    expect(spellOutInvisible('a\u001b[2Jb\u202ec\nd\u{e0041}\ud800')).toBe(
      'a\\u001b[2Jb\\u202ec\\u000ad\\u{e0041}\\ud800',
    );
    expect(spellOutInvisible('naïve 😀 می‌خواهم')).toBe('naïve 😀 می‌خواهم');
  });
});
