import { plainText, statedAbstract } from '../../fields/field-text.ts';
import { findArxivId, parseDoi } from '../../fields/identifiers.ts';
import { typeOnArxiv } from '../../fields/publication-type.ts';
import { statedFields } from '../../fields/record-fields.ts';
import { parseYear } from '../../fields/year.ts';
import type { FormatReading, RecordFields } from '../../record.ts';
import { allValues, firstValue, parseAddresses, parseAuthorLines, parseKeywordLines } from './tag-values.ts';
import { readTagged } from './tagged-reading.ts';
import type { TagRules, TagValues } from './tagged-records.ts';

/** Tags that a record begins with after a blank line; other tags after one are of the record before. */
const FIRST_TAGS = new Set(['0', 'T', 'A', 'F', 'E']);

const RULES: TagRules = {
  line: /^%(\S)(?:\s(.*))?$/s,
  begins: (tag, open, afterBlank) =>
    afterBlank ? FIRST_TAGS.has(tag) : (tag === '0' || tag === 'T') && open.values.has(tag),
};

/** Reads EndNote's tagged format, which descends from refer: `%0`, `%T`, `%A`. */
export function readRefer(text: string): FormatReading {
  return readTagged(text, { rules: RULES, titleLine: '%T ', titleTags: ['T'], fields: referFields });
}

function referFields(values: TagValues, title: string): RecordFields | undefined {
  const [sourceUrl, ...links] = parseAddresses(allValues(values, 'U', '>'));
  const named = allValues(values, 'R', 'U', 'J');
  const arxivId = findArxivId(named);
  const venue = plainText(firstValue(values, 'J', 'B', 'S'));
  return statedFields({
    title,
    abstract: statedAbstract(firstValue(values, 'X')),
    authors: parseAuthorLines(allValues(values, 'A')),
    year: parseYear(firstValue(values, 'D')) ?? parseYear(firstValue(values, '8')),
    venue,
    keywords: parseKeywordLines(
      allValues(values, 'K').map((text) => text.split('\n').map(plainText).join('\n')),
    ),
    doi: named.map(parseDoi).find(Boolean),
    arxivId,
    sourceUrl,
    links,
    publicationType: typeOnArxiv(firstValue(values, '0'), { arxivId, venue }),
  });
}
