import { expect, test } from 'vitest';
import { plainText } from '../../../../src/collection/read/fields/field-text.ts';
import { texOfFormulas } from '../../../../src/collection/read/fields/tex-of-formulas.ts';

const mathml = (rest: string) =>
  `<mml:math display="inline"><mml:semantics><mml:mi>α</mml:mi>${rest}</mml:semantics></mml:math>`;

test.each([
  [
    'MathML with its TeX',
    mathml('<mml:annotation encoding="application/x-tex">\\alpha</mml:annotation>'),
    'The $\\alpha$ test',
  ],
  [
    'JATS with both notations',
    `<jats:inline-formula><jats:alternatives><jats:tex-math>$$\\alpha$$</jats:tex-math>${mathml('')}</jats:alternatives></jats:inline-formula>`,
    'The $\\alpha$ test',
  ],
  [
    'a whole TeX document',
    '<inline-formula><tex-math id="m1"><![CDATA[\\documentclass{minimal} \\usepackage{amsmath} \\begin{document}\\(x^{k}\\)\\end{document}]]></tex-math></inline-formula>',
    'The $x^{k}$ test',
  ],
  [
    'signs that would begin a tag',
    '<inline-formula><tex-math>$x&lt;y \\vee z&gt;w$</tex-math></inline-formula>',
    'The $x< y \\vee z>w$ test',
  ],
  ['MathML alone', mathml(''), 'The α test'],
  ['another annotation', mathml('<mml:annotation encoding="text/plain">!</mml:annotation>'), 'The α! test'],
  ['an empty formula', '<inline-formula><tex-math>$$</tex-math></inline-formula>', 'The $$ test'],
  [
    'two formulas in one',
    '<inline-formula><tex-math>$x$ or $y$</tex-math></inline-formula>',
    'The $x$ or $y$ test',
  ],
  ['an open formula', '<inline-formula><tex-math>$x$</tex-math>', 'The $x$ test'],
])('%s becomes text once', (_, formula, text) => {
  expect(plainText(`The ${formula} test`)).toBe(text);
});

test('escaped markup is read as well', () => {
  const escaped = mathml('<mml:annotation encoding="application/x-tex">x^k</mml:annotation>')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  expect(plainText(escaped)).toBe('$x^k$');
});

test('markup of a megabyte that is left open stays, at once', () => {
  for (const open of ['<math>', '<math ', '<inline-formula><tex-math>', '<tex-math>', '<mml:math></math>']) {
    const markup = `${open.repeat(1e6 / open.length)}<tex-math>`;
    expect(texOfFormulas(markup)).toBe(markup);
  }
});
