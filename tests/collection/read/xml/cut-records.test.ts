import { describe, expect, test } from 'vitest';
import { cutRecords } from '../../../../src/collection/read/xml/cut-records.ts';

const texts = (text: string) => cutRecords(text, ['entry']).records.map((record) => record.text);

describe('an XML text is cut', () => {
  test('at the elements that are records, each with the line on which it begins', () => {
    const { records, head, between } = cutRecords('<feed>\n<entry>1</entry>\r\n\r<entry>2</entry></feed>', [
      'entry',
    ]);
    expect(records).toEqual([
      { name: 'entry', line: 2, text: '<entry>1</entry>', hasEnd: true },
      { name: 'entry', line: 4, text: '<entry>2</entry>', hasEnd: true },
    ]);
    expect(head).toBe('<feed>\n');
    expect(between).toEqual([]);
  });

  test('whatever prefix, attributes or form its tags have, but not at longer names', () => {
    expect(texts('<a:entry id="1">x</a:entry><entry/><entries><entry-x/></entries>')).toEqual([
      '<a:entry id="1">x</a:entry>',
      '<entry/>',
    ]);
  });

  test('where the next record begins, if a record has no end', () => {
    const { records } = cutRecords('<entry>1<entry>2</entry><entry>3', ['entry', 'other']);
    expect(records.map(({ text, hasEnd }) => [text, hasEnd])).toEqual([
      ['<entry>1', false],
      ['<entry>2</entry>', true],
      ['<entry>3', false],
    ]);
  });

  test('at no tag inside a comment or CDATA', () => {
    const whole = '<entry><!-- </entry><entry> --><![CDATA[</entry>]]></entry>';
    expect(texts(`<feed>${whole}</feed>`)).toEqual([whole]);
  });

  test('at records behind a comment that is never closed', () => {
    expect(texts('<entry>1<!-- </entry><entry>2</entry><entry>3<!-- x --></entry>')).toHaveLength(3);
    expect(texts('<entry>1<![CDATA[</entry><entry>2</entry>')).toHaveLength(2);
  });

  test('and what stands between records is named by its line where it is more than tags', () => {
    const { between } = cutRecords('<r><entry/>\n</r><r>\n\n lost words <entry/> <!-- none --> </r>', [
      'entry',
    ]);
    expect(between).toEqual([{ line: 4, text: 'lost words' }]);
  });
});
