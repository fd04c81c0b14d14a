import type { PublicationType } from '../../../paper.ts';
import { plainText, statedAbstract } from '../../fields/field-text.ts';
import { parseDoi } from '../../fields/identifiers.ts';
import { splitKeywords } from '../../fields/keywords.ts';
import { parsePublicationType } from '../../fields/publication-type.ts';
import { statedFields } from '../../fields/record-fields.ts';
import { parseYear } from '../../fields/year.ts';
import type { FormatReading, RecordFields } from '../../record.ts';
import { firstValue, firstValues, parseAuthorLines } from './tag-values.ts';
import { readTagged } from './tagged-reading.ts';
import type { TagRules, TagValues } from './tagged-records.ts';

const RULES: TagRules = {
  line: /^([A-Z][A-Z0-9])(?: (.*))?$/s,
  end: /^ER\s*$/,
  begins: (tag) => tag === 'PT',
  ofFile: new Set(['FN', 'VR', 'EF']),
};
/** What a paper was published in, by the first letter of its name. */
const HOMES: Readonly<Record<string, PublicationType>> = {
  J: 'journal-article',
  C: 'conference-paper',
  B: 'book',
};

/** Reads the tagged "plain text" of the Web of Science, and the older files of ISI. */
export function readWos(text: string): FormatReading {
  return readTagged(text, {
    rules: RULES,
    endLine: 'ER',
    titleLine: 'TI ',
    titleTags: ['TI'],
    fields: wosFields,
  });
}

function wosFields(values: TagValues, title: string): RecordFields | undefined {
  return statedFields({
    title,
    abstract: statedAbstract(firstValue(values, 'AB')),
    // AF has the names in full.
    authors: parseAuthorLines(firstValues(values, 'AF', 'AU')),
    year: parseYear(firstValue(values, 'PY')) ?? parseYear(firstValue(values, 'EA')),
    venue: plainText(firstValue(values, 'SO')),
    keywords:
      splitWrappedKeywords(firstValue(values, 'DE')) ?? splitWrappedKeywords(firstValue(values, 'ID')),
    doi: parseDoi(firstValue(values, 'DI')),
    publicationType: publicationTypeOf(firstValue(values, 'DT'), firstValue(values, 'PT')),
  });
}

/** A document may be of several types: "Article; Proceedings Paper" is the latter. */
function publicationTypeOf(types: string, home: string): PublicationType | undefined {
  const known = types.split(';').flatMap((type) => parsePublicationType(type) ?? []);
  return known.find((type) => type !== 'journal-article') ?? known[0] ?? HOMES[home];
}

/** Lists of keywords are wrapped anywhere, so that the end of a line parts nothing. */
const splitWrappedKeywords = (text: string) => splitKeywords(text.replaceAll('\n', ' '));
