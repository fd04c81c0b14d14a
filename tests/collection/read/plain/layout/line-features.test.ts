import { describe, expect, test } from 'vitest';
import {
  type LineShape,
  parseLineShapes,
} from '../../../../../src/collection/read/plain/layout/line-features.ts';

const shapes = (...texts: readonly string[]) =>
  parseLineShapes(texts.map((text, index) => ({ number: index + 1, text, afterBlank: false })));
const feature = (name: keyof LineShape, text: string) => shapes(text)[0]![name];

describe('what is seen of a line', () => {
  test.for([
    ['start', 'lower Case', 0],
    ['start', 'Upper case', 1],
    ['start', '“(Upper case', 1],
    ['start', '3D maps', 2],
    ['start', '大型语言模型', 3],
    ['start', '- a Title 3', 4],
    ['start', '- 3D', 4],
    ['capitals', 'Wide Tables and Their Readers', 2],
    ['capitals', 'Wide Tables have several careful readers', 1],
    ['capitals', 'Some people have several careful readers here', 0],
    ['capitals', 'GPT-4 is a 3D map', 3],
    ['capitals', 'iPhone', 0],
    ['prose', 'Wide Tables', 0],
    ['prose', 'Tables are wide', 1],
    ['prose', 'We show that tables are wide', 2],
    ['prose', '我们研究表格。它们很宽。', 2],
    ['prose', '표가 넓다.', 1],
    ['prose', '表格的研究', 0],
    ['prose', 'See http://example.org', 1],
    ['prose', 'See https://example.org', 1],
    ['sentences', 'One. two', 0],
    ['sentences', 'It ends here.', 0],
    ['sentences', 'It ends. Then', 1],
    ['sentences', 'It ends.  “Then it', 1],
    ['sentences', 'It ends?” 3 more', 1],
    ['sentences', 'It ends. - then', 0],
    ['sentences', '方法。结果', 1],
    ['sentences', 'One. Two. Three. Four', 2],
    ['opening', 'Wide tables', 0],
    ['opening', 'However, tables', 1],
    ['opening', 'To address this', 1],
    ['opening', 'We also see', 1],
    ['opening', 'We see', 0],
    ['opening', 'The results', 1],
    ['opening', 'The resultsé', 0],
    ['opening', 'Secondly, tables', 1],
    ['opening', 'Second, tables', 1],
    ['opening', 'Keyword: tables', 1],
    ['opening', 'Not however', 0],
    ['opening', 'of tables', 2],
    ['opening', 'ofé tables', 0],
    ['opening', 'towards tables', 2],
    ['opening', 'toward tables', 2],
    ['opening', 'Of tables', 0],
    ['end', 'It ends.', 0],
    ['end', 'It ends.”)', 0],
    ['end', '方法。', 0],
    ['end', 'See http://example.org/a', 0],
    ['end', 'See www.example', 0],
    ['end', 'See example.org/a', 0],
    ['end', 'See http://example.org/a first', 3],
    ['end', 'Does it?', 1],
    ['end', 'Does it?”', 1],
    ['end', 'Why? Because', 3],
    ['end', 'Ends. here', 3],
    ['end', 'Tables, wide', 3],
    ['end', 'Wide tables,', 2],
    ['end', 'Wide tables –', 2],
    ['end', 'Tables Of', 2],
    ['end', 'Tables éof', 3],
    ['end', 'Wide “Tables”', 3],
    ['length', 'Tables', 6],
    ['length', '任务 x', 7],
    ['length', 'ひらカタ한글ไท', 20],
  ] as const)('its %s, of %j, is %j', ([name, text, value]) => {
    expect(feature(name, text)).toBe(value);
  });

  test('what it has of its neighbours: the same words, a blank line and a number known for a title', () => {
    const [first, second, third] = parseLineShapes([
      { number: 1, text: 'Tables', afterBlank: false },
      { number: 2, text: 'Tables', afterBlank: true },
      { number: 4, text: '1984', afterBlank: false, isTitle: true },
    ]);
    expect(first).toMatchObject({ repeats: false, blank: 0, isTitle: false });
    expect(second).toMatchObject({ repeats: true, blank: 1, isTitle: false });
    expect(third).toMatchObject({ repeats: false, blank: 0, isTitle: true });
  });

  test('no more than the first and the last 4,000 characters of it', () => {
    const long = 'x'.repeat(4000);
    expect(feature('prose', `${long} we are`)).toBe(0);
    expect(feature('end', `we are. ${long}`)).toBe(3);
    expect(feature('length', `${long} we are`)).toBe(4007);
  });
});

describe('whether lines are full', () => {
  test('is told of a dump that was wrapped at a column: those onto which the next word did not go', () => {
    const wrapped = [
      'A Title of Tables',
      'We study how tables',
      'are read by people,',
      'and why. We show it',
      'is so.',
    ];
    expect(shapes(...wrapped).map(({ full }) => full)).toEqual([1, 1, 1, 1, 0]);
    expect(
      shapes('Short', 'We study how tables', 'are read by people', 'who').map(({ full }) => full),
    ).toEqual([0, 1, 1, 0]);
  });

  test('is told of scripts without spaces, which can be broken anywhere', () => {
    const wrapped = [
      '表格的研究',
      '我们研究表格的阅读方式',
      '及其原因。我们证明它是',
      '如此，并且总是这样。',
    ];
    expect(shapes(...wrapped).map(({ full }) => full)).toEqual([0, 1, 1, 0]);
    const papers = [1, 2, 3].flatMap((part) => [
      `表格的研究${part}`,
      '我们研究表格的阅读方式及其原因。'.repeat(part + 5),
    ]);
    expect(shapes(...papers).map(({ full }) => full)).toEqual(papers.map(() => undefined));
  });

  test('is not told of one that was not', () => {
    const lines = ['Wide', 'x '.repeat(300), 'Maps', 'y '.repeat(20), 'Trees', 'z '.repeat(30), 'Ends'];
    expect(shapes(...lines).map(({ full }) => full)).toEqual(lines.map(() => undefined));
    expect(shapes()).toEqual([]);
  });
});
