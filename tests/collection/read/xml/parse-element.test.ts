import { describe, expect, test } from 'vitest';
import { textAt, textOf, textsAt, type XmlElement } from '../../../../src/collection/read/xml/element.ts';
import { parseElement } from '../../../../src/collection/read/xml/parse-element.ts';

function element(text: string): XmlElement {
  const parsed = parseElement(text);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed;
}

describe('the text of an element', () => {
  test('is all text below it in its order, to which inline marks add no space', () => {
    expect(textOf(element('<t>On <i>E. coli</i> and H<sub>2</sub>O<sup>+</sup></t>'))).toBe(
      'On E. coli and H2O+',
    );
  });

  test('has a space around paragraphs and list items', () => {
    expect(textOf(element('<t><p>One.</p><p>Two.</p></t>')).replace(/\s+/g, ' ').trim()).toBe('One. Two.');
  });

  test('has the signs of a formula in MathML once', () => {
    const formula =
      '<m:math><m:semantics><m:msub><m:mi>x</m:mi><m:mn>2</m:mn></m:msub><m:annotation>x_2</m:annotation></m:semantics></m:math>';
    expect(textOf(element(`<t>where ${formula} holds</t>`))).toBe('where x2 holds');
  });

  test.each([
    '<m:math><m:semantics><m:mi>x</m:mi><m:annotation encoding="application/x-tex">x^k</m:annotation></m:semantics></m:math>',
    '<inline-formula><alternatives><m:math><m:mi>x</m:mi></m:math><tex-math>$x^k$</tex-math></alternatives></inline-formula>',
  ])('has the TeX of a formula that has it: %s', (formula) => {
    expect(textOf(element(`<t>where ${formula} holds</t>`))).toBe('where $x^k$ holds');
  });

  test('has the letters that HTML names, and unknown references as they are written', () => {
    expect(textOf(element('<t>M&uuml;ller &amp; S&#246;hne &lt; &x41; &own; &constructor;</t>'))).toBe(
      'Müller & Söhne < &x41; &own; &constructor;',
    );
  });

  test('survives bare ampersands and characters that XML forbids', () => {
    expect(textOf(element('<t a="R&D">R&D at\u0003 AT&T; &</t>'))).toBe('R&D at  AT&T; &');
  });

  test('is read through any depth', () => {
    const depth = 20_000;
    expect(textOf(element(`${'<i>'.repeat(depth)}deep${'</i>'.repeat(depth)}`))).toBe('deep');
  });
});

describe('a path', () => {
  const list = element('<r><a><b> 1 </b><b/></a><a><b>2</b></a><x:c y="z">3</x:c></r>');

  test('leads to elements by their names without a prefix', () => {
    expect(textsAt(list, 'a/b')).toEqual(['1', '2']);
    expect(textAt(list, 'c')).toBe('3');
  });

  test('gives way to the next where nothing is at its end', () => {
    expect(textAt(list, 'd', 'a/c', 'c')).toBe('3');
    expect(textAt(list, 'd')).toBe('');
  });
});

describe('an element that is not well-formed', () => {
  test('is a fault on the line of its text', () => {
    expect(parseElement('<t>\n<i>x</t>')).toEqual({ line: 2, problem: 'unexpected close tag' });
    expect(parseElement('<t>p < 0.05</t>')).toMatchObject({ line: 1 });
    expect(parseElement('<t>')).toMatchObject({ problem: 'unclosed tag: t' });
    expect(parseElement('text')).toMatchObject({ line: 1 });
  });
});
