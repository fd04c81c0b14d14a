import { describe, expect, test } from 'vitest';
import { texText } from '../../../src/export/citation/tex-text.ts';

describe('text in TeX', () => {
  test('prints the characters that TeX keeps for itself', () => {
    expect(texText('R&D 100% $5 #1 a_b')).toBe('R\\&D 100\\% \\$5 \\#1 a\\_b');
    expect(texText('{x} ~97 R^2 \\foo')).toBe(
      '{\\textbraceleft}x{\\textbraceright} {\\textasciitilde}97 R{\\textasciicircum}2 {\\textbackslash}foo',
    );
    expect(texText('<a>|b|')).toBe('{\\textless}a{\\textgreater}{\\textbar}b{\\textbar}');
  });

  test('keeps apart what TeX would join', () => {
    expect(texText("--lora ``a'' ,,b ?`")).toBe("-{}-lora `{}`a'{}' ,{},b ?{}`");
    expect(texText('---')).toBe('-{}-{}-');
  });

  test('leaves all other characters as they are', () => {
    expect(texText('naïve 漢字 😀 “quoted” – it\'s "so"')).toBe('naïve 漢字 😀 “quoted” – it\'s "so"');
  });

  test.each([
    '$\\alpha_i^{2}$',
    '$a < b$',
    '\\(x_i\\)',
    '$$\\sum_{i=1}^n x_i$$',
    '$\\{0,1\\}^n$',
    '$\\bullet$',
  ])('keeps the formula %s', (formula) => {
    expect(texText(`50% of ${formula} & more`)).toBe(`50\\% of ${formula} \\& more`);
  });

  test.each([
    '$a{b$',
    '$a}b{c$',
    '$\\{a}$',
    '$\\left\\{ a \\right.$',
    '$\\left( a$',
    '$50%x$',
    '$#1$',
    '$^$',
    '$a_^b$',
    '$5 and $10',
    'US$5–US$10',
  ])('takes %s for text', (text) => {
    expect(texText(text)).toMatch(/^(?:US)?\\\$/);
  });

  test.each([
    '$\\ours$',
    '$\\vct{x}$',
    '$\\unknowncommand_i$',
    '$\\loop x\\repeat$',
    '$\\jobname$',
    '$\\uppercase{x}$',
    '$\\noexpand x$',
    '$\\message{x}$',
    '$\\begin{x}\\end{x}$',
    '$\\mathchardef x$',
    '$\\alpha\\relax$',
  ])('takes %s, of which a reader’s LaTeX may know nothing, for text', (text) => {
    expect(texText(text)).toMatch(/^\\\$.*\{\\textbackslash\}.*\\\$$/);
  });

  test.each(['$\\input{/etc/passwd}$', '$\\write18{ls}$', '$\\def\\x{}$', '$\\let\\a\\b$', '$^^5cinput x$'])(
    'gives %s nothing to do',
    (text) => {
      expect(texText(text)).toMatch(/^\\\$/);
    },
  );
});
