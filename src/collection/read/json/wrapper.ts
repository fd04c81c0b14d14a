import { foldKey } from './json-value.ts';

/** What a member of an object holds, as far as it takes to know where the records are. */
export interface Holding {
  readonly key: string;
  readonly holds: 'object' | 'objects' | 'empty list' | 'other';
}

/** Members that a record has, and no answer or list of records. */
const OF_RECORDS = new Set(
  'abstract abstractinvertedindex doi paperid corpusid author authors authorships creators'.split(' '),
);
/** Members with this name are part of a record when they hold an object. */
const PARTS_OF_RECORDS = new Set(['content', 'paper']);
const TITLES = new Set(['title', 'name', 'displayname']);
const WRAPPERS =
  'items results recommendedpapers papers submissions works records articles publications'.split(' ');
/** Wrappers too, but not beside a title: a paper may have notes. */
const WRAPPERS_WITHOUT_TITLE =
  'message data notes entries documents docs response collection resultlist result hits hit searchresults entry'.split(
    ' ',
  );
/** Works that a paper cites or that cite it are no records of a file. */
const NOT_WALKED = /citation|reference|citing|cited|author|topic|facet|related/;

/**
 * Which members of an object hold the records of a file, by index: none where the object is a record itself, all where
 * it is a dictionary of records.
 * @example findWrapped([{ key: 'total', holds: 'other' }, { key: 'results', holds: 'objects' }]) // => [1]
 */
export function findWrapped(members: readonly Holding[]): number[] {
  const keys = members.map(({ key }) => foldKey(key));
  const holding = (...kinds: Holding['holds'][]) =>
    keys.flatMap((_, index) => (kinds.includes(members[index]!.holds) ? [index] : []));
  const hasTitle = keys.some((key) => TITLES.has(key));
  const wrappers = hasTitle ? WRAPPERS : [...WRAPPERS, ...WRAPPERS_WITHOUT_TITLE];
  const named = (indices: readonly number[]) =>
    wrappers.flatMap((name) => indices.find((index) => keys[index] === name) ?? []).slice(0, 1);

  const isPart = (key: string, index: number) =>
    PARTS_OF_RECORDS.has(key) && members[index]!.holds === 'object';
  if (keys.some((key, index) => OF_RECORDS.has(key) || isPart(key, index))) return [];
  const wrapper = named(holding('object', 'objects'));
  if (wrapper.length > 0 || hasTitle) return wrapper;
  const lists = holding('objects').filter((index) => !NOT_WALKED.test(keys[index]!));
  if (lists.length > 0) return lists;
  const empty = named(holding('empty list'));
  if (empty.length > 0) return empty;
  const objects = holding('object');
  return objects.length === members.length ? objects : [];
}
