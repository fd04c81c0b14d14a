import type { EngineDocument } from './engine-documents.ts';

/**
 * What a search engine does with a field: look for its words (`text`); look for its words, and count and filter by the
 * whole of it (`name`); count and filter by the whole of it (`code`); find one paper by it (`key`); compare it (`number`,
 * `day`); hand it back (`shown`).
 */
export type FieldUse = 'text' | 'name' | 'code' | 'key' | 'number' | 'day' | 'shown';

/** A field of the documents. */
export interface EngineField {
  readonly name: keyof EngineDocument;
  readonly use: FieldUse;
  readonly isList: boolean;
  /** Whether every document has it. */
  readonly isAlways: boolean;
}

const ALWAYS_ONE = { isList: false, isAlways: true };
const ALWAYS_LIST = { isList: true, isAlways: true };
const SOMETIMES_ONE = { isList: false, isAlways: false };
const SOMETIMES_LIST = { isList: true, isAlways: false };

/** All fields of the documents but `id`, which engines know by themselves. */
export const engineFields: readonly EngineField[] = [
  { name: 'slug', use: 'key', ...ALWAYS_ONE },
  { name: 'url', use: 'shown', ...ALWAYS_ONE },
  { name: 'title', use: 'name', ...ALWAYS_ONE },
  { name: 'abstract', use: 'text', ...SOMETIMES_ONE },
  { name: 'topics', use: 'code', ...ALWAYS_LIST },
  { name: 'topicNames', use: 'name', ...ALWAYS_LIST },
  { name: 'areas', use: 'code', ...ALWAYS_LIST },
  { name: 'areaNames', use: 'name', ...ALWAYS_LIST },
  { name: 'kind', use: 'code', ...ALWAYS_ONE },
  // Both are sentences of the abstract, whose words are found there.
  { name: 'gist', use: 'shown', ...SOMETIMES_ONE },
  { name: 'result', use: 'shown', ...SOMETIMES_ONE },
  { name: 'keyphrases', use: 'name', ...ALWAYS_LIST },
  { name: 'keywords', use: 'name', ...SOMETIMES_LIST },
  { name: 'links', use: 'shown', ...ALWAYS_LIST },
  { name: 'linkKinds', use: 'code', ...ALWAYS_LIST },
  { name: 'authors', use: 'name', ...SOMETIMES_LIST },
  { name: 'venue', use: 'name', ...SOMETIMES_ONE },
  { name: 'year', use: 'number', ...SOMETIMES_ONE },
  { name: 'doi', use: 'key', ...SOMETIMES_ONE },
  { name: 'arxivId', use: 'key', ...SOMETIMES_ONE },
  { name: 'sourceUrl', use: 'shown', ...SOMETIMES_ONE },
  { name: 'listed', use: 'day', ...SOMETIMES_ONE },
];
