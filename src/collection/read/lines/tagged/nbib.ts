import { plainText, statedAbstract } from '../../fields/field-text.ts';
import { parseDoi, pubmedPage } from '../../fields/identifiers.ts';
import { distinctKeywords } from '../../fields/keywords.ts';
import { parsePublicationType } from '../../fields/publication-type.ts';
import { statedFields } from '../../fields/record-fields.ts';
import { parseYear } from '../../fields/year.ts';
import type { FormatReading, RecordFields } from '../../record.ts';
import { allValues, firstValue, firstValues, parseAuthorLines } from './tag-values.ts';
import { readTagged } from './tagged-reading.ts';
import type { TagRules, TagValues } from './tagged-records.ts';

const RULES: TagRules = {
  // Tags fill four columns.
  line: /^(?=.{4}-)([A-Z][A-Z0-9]{1,3}) *- ?(.*)$/s,
  begins: (tag, open) =>
    (tag === 'PMID' && (open.values.has('PMID') || open.values.has('TI'))) ||
    (tag === 'OWN' && open.values.has('OWN')),
};

/** Reads what PubMed exports as "PubMed" and NBIB. */
export function readNbib(text: string): FormatReading {
  return readTagged(text, {
    rules: RULES,
    titleLine: 'TI  - ',
    titleTags: ['TI', 'BTI'],
    fields: nbibFields,
  });
}

function nbibFields(values: TagValues, title: string): RecordFields | undefined {
  const doiText = allValues(values, 'LID', 'AID').find((id) => id.endsWith('[doi]'));
  return statedFields({
    title,
    abstract: statedAbstract(firstValue(values, 'AB')),
    // Each name stands in both, in full in FAU.
    authors: parseAuthorLines(firstValues(values, 'FAU', 'AU')),
    year: parseYear(firstValue(values, 'DP')),
    venue: plainText(firstValue(values, 'JT', 'TA')),
    keywords: distinctKeywords(
      allValues(values, 'OT').length > 0
        ? allValues(values, 'OT')
        : allValues(values, 'MH').map(parseHeading),
    ),
    doi: doiText && parseDoi(doiText),
    sourceUrl: pubmedPage(firstValue(values, 'PMID')),
    publicationType: allValues(values, 'PT')
      .map(parsePublicationType)
      .find((type) => type !== undefined),
  });
}

/** A subject heading without its qualifiers and the star of what an article is mainly about. */
const parseHeading = (text: string) => text.split('/')[0]!.replace(/^\*/, '');
