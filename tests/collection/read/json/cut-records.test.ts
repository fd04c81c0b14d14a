import { describe, expect, test } from 'vitest';
import { cutRecords } from '../../../../src/collection/read/json/cut-records.ts';

const shelf = (name: string) =>
  `{"id":"${name}","title":"${name}","authors":[{"id":"p","name":"Jane"}],"abstract":"Of [a {brace"}`;
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(shelf) as [string, string, string, string];

/** The pieces as `line:title` of a record, or `line:kind`. */
function pieces(text: string): string[] {
  return [...cutRecords(text)].map((piece) => {
    const what = piece.kind === 'record' ? (piece.record.title ?? 'untitled') : piece.kind;
    return `${piece.line}:${what}`;
  });
}

describe('whole texts are cut into their records', () => {
  test.each([
    ['a list on one line', `[${a},${b}]`, ['1:a', '1:b']],
    ['a list with a record on each line', `[\n${a},\n${b}\n]\n`, ['2:a', '3:b']],
    ['a list with indentation', `[\r\n  {\r\n    "title": "a"\r\n  },\r\n  ${b}\r\n]`, ['2:a', '5:b']],
    ['lists inside a list', `[[${a}],[${b}]]`, ['1:a', '1:b']],
    ['JSON Lines', `${a}\n\n${b}\r\n${c}\n`, ['1:a', '3:b', '4:c']],
    ['JSON Lines with commas', `${a},\n${b},\n`, ['1:a', '2:b']],
    ['a single object', '{\n  "title": "a"\n}', ['1:a']],
    ['objects one after another', '{\n "title": "a"\n}\n{\n "title": "b"\n}', ['1:a', '4:b']],
    ['lists one after another', `[${a}]\n[${b}]`, ['1:a', '2:b']],
    ['a byte order mark', `\ufeff[${a}]`, ['1:a']],
    ['lines that end with CR alone', `[\r${a},\r${b}\r]`, ['2:a', '3:b']],
  ])('of %s', (_, text, found) => {
    expect(pieces(text)).toEqual(found);
  });
});

describe('the list in an answer is found', () => {
  test.each([
    ['of Crossref', `{"status":"ok","message":{"facets":{},"items":[${a},${b}]}}`, ['1:a', '1:b']],
    ['for one work', `{"status":"ok","message":${a}}`, ['1:a']],
    ['of OpenAlex', `{"meta":{"count":1},"results":[\n${a}\n],"group_by":[]}`, ['2:a']],
    ['of Semantic Scholar', `{"total":2,"offset":0,"data":[${a}]}`, ['1:a']],
    ['of recommendations', `{"recommendedPapers":[${a}]}`, ['1:a']],
    ['of OpenReview', `{"notes":[${a}],"count":1}`, ['1:a']],
    [
      'of our own',
      `{"version":1,"collection":{"title":"Shelf"},"papers":[${a},\n${b},\n${c}]}`,
      ['1:a', '2:b', '3:c'],
    ],
    ['of venues', `[{"venue":"V","year":2020,"submissions":[${a}]},{"submissions":[${b}]}]`, ['1:a', '1:b']],
    ['of pages', `{"results":[${a}]}\n{"results":[${b}]}`, ['1:a', '2:b']],
    ['with a title of its own', `{"title":"Shelf","papers":[${a}]}`, ['1:a']],
    ['with lists under names of their own', `{"oral":[${a}],"poster":[${b}]}`, ['1:a', '1:b']],
    ['with records by name', `{"one":${a},"two":${b}}`, ['1:a', '1:b']],
    ['without records', '{"results":[]}', []],
  ])('%s', (_, text, found) => {
    expect(pieces(text)).toEqual(found);
  });

  test('but works that a paper cites are no records, nor are its notes', () => {
    const cited = `[${b},${c}]`;
    expect(pieces(`{"title":"a","citations":${cited},"references":${cited}}`)).toEqual(['1:a']);
    expect(pieces(`[{"title":"a","notes":${cited}}]`)).toEqual(['1:a']);
    expect(pieces(`{"citations":${cited}}`)).toEqual(['1:untitled']);
  });

  test('and a list beside it is named', () => {
    const [, beside] = [...cutRecords(`{"papers":[${a}],\n"workshops":[${b}]}`)];
    expect(beside).toEqual({
      kind: 'outside',
      line: 2,
      reason: 'the list "workshops" stands beside the papers',
    });
  });
});

describe('a broken record costs itself alone', () => {
  const unclosed = b.slice(0, -1);
  const unquoted = b.replace('"b",', '"b,');
  const misspelt = b.replace(':', ';');
  test.each([
    ['a missing brace on one line', `[${a},${unclosed},${c},${d}]`, ['1:a', '1:broken', '1:c', '1:d']],
    ['a missing brace in lines', `[\n${a},\n${unclosed},\n${c},\n${d}\n]`, ['2:a', '3:broken', '4:c', '5:d']],
    ['a missing quotation mark', `[\n${a},\n${unquoted},\n${c}\n]`, ['2:a', '3:broken', '4:c']],
    [
      'a missing quotation mark on one line',
      `[${a},${unquoted},${c},${d}]`,
      ['1:a', '1:broken', '1:c', '1:d'],
    ],
    ['a wrong sign', `[${a},${misspelt},${c}]`, ['1:a', '1:broken', '1:c']],
    ['a bracket too many', `[${a},${b.replace('}]', '}]]')},${c}]`, ['1:a', '1:broken', '1:c']],
    ['a brace too many', `[${a}},${b}]`, ['1:a', '1:no record', '1:b']],
    ['a missing comma between records', `[${a}${b}]`, ['1:a', '1:b']],
    ['a broken line', `${a}\n${unclosed}\n${c}`, ['1:a', '2:broken', '3:c']],
    ['a broken first line', `${unclosed}\n${b}\n${c}`, ['1:broken', '2:b', '3:c']],
    ['two records on a line', `${a}\n${b}${c}\n${d}`, ['1:a', '2:b', '2:c', '3:d']],
    ['a line without its first brace', `${a}\n${b}\n"title":"c"}`, ['1:a', '2:b', '3:broken']],
    ['in a page on a line', `{"results":[${a}]}\n{"results":[${b},${misspelt}]}`, ['1:a', '2:b', '2:broken']],
    ['in a wrapper', `{"message":{"items":[${a},${unclosed},${c}],"total":3}}`, ['1:a', '1:broken', '1:c']],
    ['in a venue', `[{"submissions":[${a},${misspelt}]},{"submissions":[${d}]}]`, ['1:a', '1:broken', '1:d']],
    ['a broken list in a list', `[[${misspelt}],[${a}]]`, ['1:broken', '1:a']],
  ])('with %s', (_, text, found) => {
    expect(pieces(text)).toEqual(found);
  });

  test('where an indented list has lost a brace deep inside', () => {
    const text = JSON.stringify(
      [a, b, c].map((record) => JSON.parse(record)),
      null,
      2,
    );
    expect(pieces(text.replace('"Jane"\n      }', '"Jane"\n'))).toEqual(['2:broken', '13:b', '24:c']);
  });

  test.each([
    ['in a list', `[${a},\n${b.slice(0, 30)}`, ['1:a', '2:cut off']],
    ['two records on a line', `${a}\n${b}${c}\n${d}`, ['1:a', '2:b', '2:c', '3:d']],
    ['a line without its first brace', `${a}\n${b}\n"title":"c"}`, ['1:a', '2:b', '3:broken']],
    ['in a page on a line', `{"results":[${a}]}\n{"results":[${b},${misspelt}]}`, ['1:a', '2:b', '2:broken']],
    ['in a wrapper', `{"message":{"items":[${a},\n${b.slice(0, 30)}`, ['1:a', '2:cut off']],
    ['in a venue', `[{"venue":"V","submissions":[${a},\n${b.slice(0, 30)}`, ['1:a', '2:cut off']],
    ['in a single object', a.slice(0, -5), ['1:cut off']],
    ['between records', `[${a},\n${b}`, ['1:a', '2:b', '2:unclosed']],
  ])('where the text ends early %s', (_, text, found) => {
    expect(pieces(text)).toEqual(found);
  });

  test('and what is no record is named', () => {
    expect([...cutRecords(`["Shelves", ${a}, 7, null]`)]).toEqual([
      { kind: 'no record', line: 1, found: '"Shelves"' },
      expect.objectContaining({ kind: 'record' }),
      { kind: 'no record', line: 1, found: '7' },
      { kind: 'no record', line: 1, found: 'null' },
    ]);
    expect(pieces(`[${a}]\nThe end.`)).toEqual(['1:a', '2:outside']);
    expect(pieces(`${a}\n${b}\n7`)).toEqual(['1:a', '2:b', '3:no record']);
  });
});

describe('what programs write that do not know better is forgiven', () => {
  test('such as NaN, and tabs in strings', () => {
    const [piece] = [...cutRecords('[{"title":"a\tNaN \\" NaN","year":NaN,"score":-Infinity}]')];
    expect(piece).toMatchObject({ record: { title: 'a NaN " NaN', year: null, score: null } });
  });
});

describe('hostile texts', () => {
  const deep = 10_000;
  test('nested deeply are one record or none', () => {
    const nested = `{"title":"a","x":${'['.repeat(deep)}${']'.repeat(deep)}}`;
    expect(pieces(`[${nested},${b}]`)).toEqual(['1:a', '1:b']);
    expect(pieces(`${'['.repeat(deep)}${']'.repeat(deep)}`)).toHaveLength(1);
    expect(pieces('{"a":'.repeat(deep))).toEqual(['1:cut off']);
    expect(pieces('[{"a":[\n'.repeat(deep)).length).toBeLessThanOrEqual(deep);
  });

  test('do not change what all objects inherit', () => {
    const [piece] = [...cutRecords('[{"__proto__":{"polluted":true},"constructor":1,"title":"a"}]')];
    expect(piece?.kind === 'record' && piece.record.title).toBe('a');
    expect('polluted' in {}).toBe(false);
  });
});
