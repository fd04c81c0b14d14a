import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../src/collection/read/text/clean-text.ts';
import {
  plainFormulas,
  splitAtFormulas,
  withPlainFormulas,
} from '../../../../src/collection/read/text/formulas.ts';
import { writeOutTexMath } from '../../../../src/collection/read/text/tex/tex-math.ts';

describe('the formulas of a text', () => {
  test.each([
    ['$x^k$', 'x^k', false],
    ['\\(x^k\\)', 'x^k', false],
    ['$$x^k$$', 'x^k', true],
    ['\\[x^k\\]', 'x^k', true],
  ])('are found between %s', (source, tex, isBlock) => {
    expect(splitAtFormulas(`Of ${source}, say`)).toEqual([
      { text: 'Of ' },
      { text: source, tex, isBlock },
      { text: ', say' },
    ]);
  });

  test.each([
    'It costs $5 to $10 per run',
    'Between $3 and 5$ is little',
    'From $10_000 for one of them to that in US$ of today',
    'A lone $ sign, \\( and \\[',
    '$a^k/$',
    'plain',
  ])('are none in “%s”', (text) => {
    expect(splitAtFormulas(text)).toEqual([{ text }]);
    expect(plainFormulas(text)).toBe(text);
  });

  test('lose no character of the text', () => {
    const text = 'a $x^k$ $5 $$ \\(y_{q}\\) \\) $ and $z$$w^q$$';
    expect(
      splitAtFormulas(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  test('take linear time in hostile texts', () => {
    for (const text of ['$'.repeat(1e5), '$a '.repeat(3e4), '\\('.repeat(5e4), `$${'{'.repeat(1e5)}$`]) {
      expect(
        splitAtFormulas(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }
  });
});

describe('a formula as plain text', () => {
  test.each([
    ['\\alpha', 'α'],
    ['\\mathcal{O}(n^{1+\\epsilon})', 'O(n^(1+ε))'],
    ['\\ell_q', 'ℓ_q'],
    ['\\mathcal{M} _{\\mathcal{F}}', 'M_F'],
    ['\\frac{a+b}{c}', '(a+b)/c'],
    ['\\frac{1}{2}', '1/2'],
    ['\\widehat{AB}', 'widehat(AB)'],
    ['\\norm{x}', 'norm x'],
    ['\\begin{pmatrix}a & b\\\\ c & d\\end{pmatrix}', 'a & b c & d'],
    ['x^', 'x^'],
    ['{x', 'x'],
    ['{}', '{}'],
  ])('%s reads %s', (tex, plain) => {
    expect(writeOutTexMath(tex)).toBe(plain);
  });

  test('is written for every text, however broken', () => {
    for (const tex of [
      '{'.repeat(200),
      '^'.repeat(200),
      '\\frac'.repeat(40),
      '\\',
      '}{',
      '{{{{{{{{{{x}}}}}}}}}}',
    ]) {
      expect(writeOutTexMath(tex)).not.toBe('');
    }
    expect(writeOutTexMath('x_'.repeat(500))).toBe('x_'.repeat(500));
  });

  test('stands in a text and in the texts of a paper', () => {
    expect(plainFormulas('An $\\ell_q$-norm of $x^{k+\\gamma}$')).toBe('An ℓ_q-norm of x^(k+γ)');
    const paper = {
      title: '$x^\\gamma$',
      abstract: 'A. Of $x^\\gamma$.',
      gist: 'Of $x^\\gamma$.',
      result: null,
    };
    expect(withPlainFormulas(paper)).toEqual({
      title: 'x^γ',
      abstract: 'A. Of x^γ.',
      gist: 'Of x^γ.',
      result: null,
    });
    const without = { title: 'A', abstract: null };
    expect(withPlainFormulas(without)).toBe(without);
  });

  test('is what cleaning leaves of simple formulas anyway', () => {
    expect(cleanText('$\\alpha \\leq x_1$')).toBe(writeOutTexMath('\\alpha \\leq x_1'));
  });
});
