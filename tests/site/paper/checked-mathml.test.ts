import { describe, expect, test } from 'vitest';
import { checkMathml } from '../../../src/site/paper/checked-mathml.ts';

const wrap = (content: string) =>
  `<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML"><semantics>${content}<annotation encoding="application/x-tex">x</annotation></semantics></math></span>`;

describe('checked MathML', () => {
  test('keeps what is on the list', () => {
    expect(checkMathml(wrap('<mrow><mi>x</mi><mspace width="0.1667em"/></mrow>'))).toBe(
      '<mi>x</mi><mspace width="0.1667em"></mspace>',
    );
  });

  test('keeps rows that stand side by side', () => {
    const rows = '<mrow><mi>a</mi></mrow><mrow><mi>b</mi></mrow>';
    expect(checkMathml(wrap(rows))).toBe(rows);
  });

  test.each([
    '<script>x</script>',
    '<constructor>x</constructor>',
    '<mglyph src="x"/>',
    '<maction><mi>x</mi></maction>',
    '<mi href="javascript:x">x</mi>',
    '<mi style="color:red">x</mi>',
    '<mi onclick="x">x</mi>',
    '<mi class=a>x</mi>',
    '<mstyle mathcolor="red"><mi>x</mi></mstyle>',
    '<mspace width="-9em"/>',
    '<mspace width="url(x)"/>',
    '<mi>x</mi',
    '',
  ])('refuses %s', (content) => {
    expect(checkMathml(wrap(content))).toBeUndefined();
  });
});
