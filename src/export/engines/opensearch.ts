import type { EngineDocument } from './engine-documents.ts';
import { type EngineField, engineFields } from './engine-fields.ts';
import type { EngineFormat } from './engine-format.ts';

/**
 * In UTF-16 units, of which each takes at most three bytes: Lucene refuses a document with a term of more than 32,766
 * bytes. A longer value is handed back, but not filtered by.
 */
const LONGEST_TERM = 10_922;

const keyword = { type: 'keyword', ignore_above: LONGEST_TERM };
const text = { type: 'text', analyzer: 'papers' };

/** The mapping of a field; one of a list is that of its values. */
function mappingOf({ use }: EngineField): object {
  switch (use) {
    case 'text':
      return text;
    case 'name':
      return { ...text, fields: { exact: keyword } };
    case 'code':
    case 'key':
      return keyword;
    case 'number':
      return { type: 'integer' };
    case 'day':
      return { type: 'date', format: 'strict_date' };
    case 'shown':
      return { type: 'text', index: false };
  }
}

/** An action and its document, a line each. */
function formatDocument(document: EngineDocument): string {
  return `${JSON.stringify({ index: { _id: document.id } })}\n${JSON.stringify(document)}\n`;
}

/**
 * OpenSearch: settings and mappings for `PUT /papers`, and actions for `POST /papers/_bulk`, after its documentation
 * (https://docs.opensearch.org/latest/). As in the site's own search, words are found in singular and plural, with and
 * without accents, and not by their stems.
 */
export const openSearch: EngineFormat = {
  name: 'OpenSearch',
  schemaFile: 'index.json',
  schema: {
    settings: {
      analysis: {
        filter: { plurals: { type: 'stemmer', language: 'minimal_english' } },
        analyzer: {
          papers: {
            type: 'custom',
            tokenizer: 'standard',
            filter: ['lowercase', 'asciifolding', 'stop', 'plurals'],
          },
        },
      },
    },
    mappings: {
      // A field that is missing here is a mistake to be told of, not one to be guessed at.
      dynamic: 'strict',
      properties: {
        id: keyword,
        ...Object.fromEntries(engineFields.map((field) => [field.name, mappingOf(field)])),
      },
    },
  },
  extension: 'ndjson',
  formatDocument,
};
