import { describe, expect, test } from 'vitest';
import { buildFormula } from '../../../src/site/paper/formula-mathml.ts';

const mathmlOf = (tex: string) => buildFormula(tex, false)?.mathml;

describe('a formula for a page', () => {
  test('is MathML without wrappers, annotation, names of alphabets and its outer row', () => {
    expect(buildFormula('\\mathcal{O}(n^{k})', false)).toEqual({
      mathml:
        '<mi>𝒪</mi><mo stretchy="false">(</mo><msup><mi>n</mi><mi>k</mi></msup><mo stretchy="false">)</mo>',
      plain: 'O(nᵏ)',
      isLong: false,
    });
  });

  test.each([
    ['\\frac{a}{b}', '<mfrac><mi>a</mi><mi>b</mi></mfrac>'],
    ['{a}{b}', '<mi>a</mi><mi>b</mi>'],
    ['\\mathrm{d}', '<mi>d</mi>'],
    ['\\mathbb{E}', '<mi>𝔼</mi>'],
    ['\\mathds{R}', '<mi>ℝ</mi>'],
    ['\\log x', '<mi>log</mi><mo>⁡</mo><mi>x</mi>'],
    ['a\\quad b', '<mi>a</mi><mspace width="1em"></mspace><mi>b</mi>'],
    ['\\text{<b>\\&}', '<mtext>&lt;b&gt;&amp;</mtext>'],
    ['\\mathtt{\\&}', '<mi>&amp;</mi>'],
  ])('%s is %s', (tex, mathml) => {
    expect(mathmlOf(tex)).toBe(mathml);
  });

  test('is set apart from the same formula in a line', () => {
    expect(buildFormula('\\sum_{i}^{n}', true)?.mathml).toContain('<munderover>');
    expect(buildFormula('\\sum_{i}^{n}', false)?.mathml).toContain('<msubsup>');
  });

  test('is long where a narrow screen may have no room for it', () => {
    expect(buildFormula('a+b+c+d+e+f+g+h+i+j+k+l+m+n+o', false)?.isLong).toBe(true);
  });

  test.each([
    '\\href{javascript:alert(1)}{x}',
    '\\url{https://example.org}',
    '\\htmlClass{a}{x}',
    '\\htmlStyle{color:red}{x}',
    '\\htmlData{a=b}{x}',
    '\\includegraphics{x.png}',
    '\\def\\x{\\x\\x}\\x',
    `\\edef\\a{xxxxxxxx}${'\\edef\\a{\\a\\a\\a\\a\\a}'.repeat(8)}\\a`,
    '\\color{red}x',
    '\\colorbox{red}{x}',
    '\\rule{9em}{9em}',
    '\\raisebox{9em}{x}',
    '\\hspace{-1000em}x',
    '\\llap{over the text before}',
    '\\rlap{over the text after}',
    '\\Huge x',
    '\\ownmacro{x}',
    '\\frac{a}{',
    'x}',
    '{'.repeat(100_000),
    '\\frac'.repeat(20_000),
    '',
  ])('%# is refused when it asks for more than signs, or is faulty', (tex) => {
    expect(buildFormula(tex, false)).toBeNull();
  });
});
