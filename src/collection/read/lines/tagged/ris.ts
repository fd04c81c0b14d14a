import { plainText, unlessAbsent } from '../../fields/field-text.ts';
import { findArxivId, parseDoi, statedDoi } from '../../fields/identifiers.ts';
import { findOwnNote, isOwnPage } from '../../fields/own-note.ts';
import { typeOnArxiv } from '../../fields/publication-type.ts';
import { statedFields } from '../../fields/record-fields.ts';
import { parseYear } from '../../fields/year.ts';
import type { FormatReading, RecordFields } from '../../record.ts';
import {
  allValues,
  firstValue,
  firstValues,
  parseAddresses,
  parseAuthorLines,
  parseKeywordLines,
} from './tag-values.ts';
import { readTagged } from './tagged-reading.ts';
import type { TagRules, TagValues } from './tagged-records.ts';

const TITLE_TAGS = ['TI', 'T1', 'CT', 'BT'];
const RULES: TagRules = {
  line: /^\s{0,4}([A-Z][A-Z0-9])(?: {2,4}|\t)- ?(.*)$/s,
  // Nothing else ends a record: there are abstracts with a line that begins with "ER".
  end: /^\s{0,4}ER[\s-]*$/,
  begins: (tag) => tag === 'TY',
};

/** Reads RIS of any program, also with values on several lines, without `TY` or without `ER`. */
export function readRis(text: string): FormatReading {
  return readTagged(text, {
    rules: RULES,
    endLine: 'ER  - ',
    titleLine: 'TI  - ',
    titleTags: TITLE_TAGS,
    fields: risFields,
  });
}

/** Types of which the place of publication is who published them, not what they are part of. */
const PUBLISHED_BY = new Set(['BOOK', 'THES', 'RPRT']);

function risFields(values: TagValues): RecordFields | undefined {
  const own = findOwnNote(allValues(values, 'N1'));
  const text = own ? (value: string) => value : plainText;
  const abstract = (...tags: string[]) => unlessAbsent(text(firstValue(values, ...tags)));
  const addresses = parseAddresses(allValues(values, 'UR', 'L2', 'L1', 'LK'));
  const [sourceUrl, ...links] = own ? addresses.filter((address) => !isOwnPage(address)) : addresses;
  const doiTexts = allValues(values, 'DO', 'DI', 'M3', 'UR', 'L2', 'N1');
  const arxivId = findArxivId(allValues(values, 'AN', 'UR', 'L1', 'L2', 'DO', 'JO', 'JF', 'T2', 'N1'));
  const publisher = PUBLISHED_BY.has(firstValue(values, 'TY')) ? ['PB'] : [];
  const venue = text(firstValue(values, 'T2', 'JF', 'JO', 'JA', 'J2', ...publisher));
  return statedFields({
    title: text(firstValue(values, ...TITLE_TAGS)),
    abstract: abstract('AB') ?? abstract('N2'),
    authors: parseAuthorLines(firstValues(values, 'AU', 'A1')),
    year: allValues(values, 'PY', 'Y1', 'YR', 'DA').map(parseYear).find(Boolean),
    venue,
    keywords: own?.hasDerivedKeywords
      ? undefined
      : parseKeywordLines(allValues(values, 'KW').map(own ? text : plainLines)),
    doi: doiTexts.map(parseDoi).find(Boolean) ?? statedDoi(allValues(values, 'DO', 'DI')),
    arxivId,
    sourceUrl,
    links,
    publicationType: typeOnArxiv(firstValue(values, 'TY'), { arxivId, venue }),
  });
}

const plainLines = (text: string) => text.split('\n').map(plainText).join('\n');
