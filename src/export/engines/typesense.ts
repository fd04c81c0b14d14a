import type { EngineDocument } from './engine-documents.ts';
import { type EngineField, engineFields } from './engine-fields.ts';
import type { EngineFormat } from './engine-format.ts';

/** A field of a Typesense collection. */
interface TypesenseField {
  readonly name: string;
  readonly type: 'string' | 'string[]' | 'int32' | 'int64';
  readonly facet?: true;
  readonly sort?: true;
  readonly optional?: true;
  readonly index?: false;
}

/** Typesense has no days: it compares seconds since 1970, at midnight in UTC. */
const secondsOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 1000;

/** The fields that stand for a field of the documents. */
function typesenseFields({ name, use, isList, isAlways }: EngineField): TypesenseField[] {
  const type = isList ? 'string[]' : 'string';
  const optional = isAlways ? {} : ({ optional: true } as const);
  // The title is sorted by, and nobody filters by it.
  if (name === 'title') return [{ name, type, sort: true }];
  switch (use) {
    case 'text':
    case 'key':
      return [{ name, type, ...optional }];
    case 'name':
    case 'code':
      return [{ name, type, facet: true, ...optional }];
    case 'number':
      return [{ name, type: 'int32', facet: true, ...optional }];
    case 'day':
      return [
        { name, type, facet: true, ...optional },
        { name: `${name}Seconds`, type: 'int64', ...optional },
      ];
    case 'shown':
      // A field that is not indexed must be optional.
      return [{ name, type, index: false, optional: true }];
  }
}

function formatDocument(document: EngineDocument): string {
  const { listed } = document;
  return `${JSON.stringify(listed === undefined ? document : { ...document, listedSeconds: secondsOf(listed) })}\n`;
}

/**
 * Typesense: a schema for `POST /collections`, and JSON Lines for `POST /collections/papers/documents/import`, after
 * its documentation (https://typesense.org/docs/30.1/api/).
 */
export const typesense: EngineFormat = {
  name: 'Typesense',
  schemaFile: 'schema.json',
  schema: {
    name: 'papers',
    // "vision-language" is two words, as it is in queries; C++ and C# are words of their own.
    token_separators: ['-', '/'],
    symbols_to_index: ['+', '#'],
    fields: engineFields.flatMap(typesenseFields),
  },
  extension: 'jsonl',
  formatDocument,
};
