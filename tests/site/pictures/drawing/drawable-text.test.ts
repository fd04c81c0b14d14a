import { expect, test } from 'vitest';
import { drawableText } from '../../../../src/site/pictures/drawing/drawable-text.ts';

test('a text in letters of the font stays as it is', () => {
  for (const text of ['Owls', 'Ångström, Ωmega – “Жук” ệ e\u0327\u202f…', '<text x="1">a &amp; b</text>\n']) {
    expect(drawableText(text)).toEqual({ text, missing: [] });
  }
});

test('letters that the font lacks become one ellipsis for all that stand together', () => {
  expect(drawableText('<text>深度 学习, 深</text><text>𝔘 U</text>')).toEqual({
    text: '<text>…, …</text><text>… U</text>',
    missing: ['深', '度', '学', '习', '𝔘'],
  });
  expect(drawableText('شبكات عصبية').text).toBe('…');
});
