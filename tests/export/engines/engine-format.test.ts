import { describe, expect, test } from 'vitest';
import type { EngineDocument } from '../../../src/export/engines/engine-documents.ts';
import { buildEngineFiles, type EngineFormat } from '../../../src/export/engines/engine-format.ts';
import { oddDocuments } from './sample-documents.ts';

const format: EngineFormat = {
  name: 'An engine',
  schemaFile: 'fields.json',
  schema: { fields: 1 },
  extension: 'lines',
  formatDocument: ({ title }) => `${title}\n`,
};

const titled = (title: string): EngineDocument => ({ ...oddDocuments[0]!, title });
const filesOf = (titles: readonly string[], mostBytes?: number) => [
  ...buildEngineFiles(format, titles.map(titled), mostBytes),
];

describe('the files for a search engine', () => {
  test('are the schema and then the documents, in one file where they fit', () => {
    expect(filesOf(['one', 'two'])).toEqual([
      { name: 'fields.json', papers: 0, text: '{\n  "fields": 1\n}\n' },
      { name: 'papers-0001.lines', papers: 2, text: 'one\ntwo\n' },
    ]);
  });

  test('have at most so many bytes, however many letters these are', () => {
    const documents = filesOf(['abc', 'def', 'ää', 'g', 'h'], 8).slice(1);
    expect(documents.map(({ text }) => text)).toEqual(['abc\ndef\n', 'ää\ng\n', 'h\n']);
    expect(documents.map(({ papers }) => papers)).toEqual([2, 2, 1]);
  });

  test('have a document that is longer by itself, and lose none', () => {
    const documents = filesOf(['a', 'x'.repeat(20), 'b'], 8).slice(1);
    expect(documents.map(({ text }) => text)).toEqual(['a\n', `${'x'.repeat(20)}\n`, 'b\n']);
  });

  test('are made one after the other, so that memory holds one', () => {
    let asked = 0;
    function* documents() {
      for (const title of ['abcdefg', 'h', 'i']) {
        asked += 1;
        yield titled(title);
      }
    }
    const files = buildEngineFiles(format, documents(), 8);
    files.next();
    files.next();
    expect(asked).toBe(2);
  });

  test('sort by name as they were made', () => {
    const names = filesOf(
      Array.from({ length: 12 }, (_, at) => `title ${at}`),
      1,
    ).map(({ name }) => name);
    expect(names.slice(1).toSorted()).toEqual(names.slice(1));
  });
});
