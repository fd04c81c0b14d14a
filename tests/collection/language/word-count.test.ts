import { expect, test } from 'vitest';
import { countWords } from '../../../src/collection/language/word-count.ts';

test('words are what white space parts', () => {
  expect(countWords('We merge fine-tuned models, and c++.')).toBe(6);
  expect(countWords('одно слово\nи ещё')).toBe(4);
  expect(countWords('مرحبا بالعالم')).toBe(2);
});

test('a text without spaces is as long as its characters make it', () => {
  expect(countWords('深層学習による情報検索')).toBeGreaterThan(4);
  expect(countWords('การเรียนรู้เชิงลึกสำหรับคำยาว')).toBeGreaterThan(4);
  expect(countWords('深層学習'.repeat(50))).toBeGreaterThan(80);
});
