import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  splitAtAnd,
  texToAddress,
  texToText,
} from '../../../../../src/collection/read/lines/bibtex/tex-field.ts';
import { texText } from '../../../../../src/export/citation/tex-text.ts';
import { hostileText, shown } from '../../../../export/sample-papers.ts';

describe('a value becomes text', () => {
  test.each([
    ['Aks{\\i}n, {\\"O}zge and {\\c{C}}etinkaya', 'Aksın, Özge and Çetinkaya'],
    ["Jo\\~{a}o Hern{\\'a}ndez-Garc{\\'\\i}a, Universit{\\\"{a}}t", 'João Hernández-García, Universität'],
    ['{{A {Bayesian} {\\em View}}}', 'A Bayesian View'],
    ['R\\&D at 50\\%, \\$5 \\_ \\#1, R\\&amp;D', 'R&D at 50%, $5 _ #1, R&D'],
    ['Fig.~3 of\n   a~lake', 'Fig. 3 of a lake'],
    ['$O(n\\log n)$ {$k$-means} \\(x_{1}\\) \\{a\\}', '$O(n\\log n)$ $k$-means \\(x_{1}\\) {a}'],
    ['H\\textsubscript{2}O \\enquote{deep} \\noopsort{x}', 'H2O “deep” x'],
    [
      'an <scp>R</scp> package {\\textless}i{\\textgreater}in vivo{\\textless}/i{\\textgreater}',
      'an R package in vivo',
    ],
    ['if a {\\textless} b and $a<b$ or $c>d$', 'if a < b and $a<b$ or $c>d$'],
    ['\\guillemotleft{}x\\guillemotright{} {\\textbackslash}foo', '«x» \\foo'],
  ])('%s', (tex, text) => {
    expect(texToText(tex)).toBe(text);
  });

  test('which is what was written as TeX, if it holds no tag', () => {
    fc.assert(
      fc.property(hostileText.map(shown), (text) => {
        fc.pre(!/[<&]|[\ue000-\ue003]/.test(text));
        expect(texToText(texText(text))).toBe(text);
      }),
    );
  });
});

test('an address loses its TeX', () => {
  expect(texToAddress('{http://a.example/{\\~{}}b/c{\\_}d\\%20?e\\&f}')).toBe(
    'http://a.example/~b/c_d%20?e&f',
  );
  expect(texToAddress('\\url{http://a.example/$\\sim$b}')).toBe('http://a.example/~b');
});

test('only the word "and" outside of braces parts a list', () => {
  expect(splitAtAnd('Sand, A. and {Barnes and Noble}\nAND Brand, C.')).toEqual([
    'Sand, A.',
    '{Barnes and Noble}',
    'Brand, C.',
  ]);
});
