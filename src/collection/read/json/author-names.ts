import { partedName } from '../fields/authors.ts';
import { foldKeys, isObject, textsOf } from './json-value.ts';

const FAMILY = ['family', 'last', 'lastname', 'familyname', 'surname'];
const GIVEN = ['given', 'first', 'firstname', 'givenname', 'forename'];
const WHOLE = [
  'literal',
  'name',
  'fullname',
  'displayname',
  'authorname',
  'rawauthorname',
  'value',
  'text',
  'creator',
];

/**
 * The name of an author: a text, `[family, given, suffix]` or an object with parts or the whole of a name; undefined
 * where there is none. `Family, Given` where the parts are known.
 * @example nameOf({ first: 'Ann', middle: ['B.'], last: 'Poe', suffix: '' }) // => 'Poe, Ann B.'
 */
export function nameOf(author: unknown): string | undefined {
  if (typeof author === 'string') return author;
  if (Array.isArray(author)) {
    const [family = '', ...given] = author.filter((part) => typeof part === 'string');
    return partedName(family, given.join(' ')) || undefined;
  }
  return isObject(author) ? nameOfParts(foldKeys(author)) : undefined;
}

function nameOfParts(parts: ReadonlyMap<string, unknown>): string | undefined {
  const textOf = (...keys: string[]) => keys.flatMap((key) => textsOf(parts.get(key) ?? null)).join(' ');
  const oneOf = (keys: readonly string[]) => textOf(...keys.filter((key) => parts.has(key)).slice(0, 1));
  const family = [textOf('nondroppingparticle'), oneOf(FAMILY)].filter(Boolean).join(' ');
  const given = [oneOf(GIVEN), textOf('middle', 'middlename', 'droppingparticle', 'suffix')];
  const whole = oneOf(WHOLE);
  if (family === '' && whole !== '') return whole;
  return partedName(family, given.filter(Boolean).join(' ')) || undefined;
}
