import { plainText, statedAbstract } from '../../fields/field-text.ts';
import { parseArxivId, parseDoi } from '../../fields/identifiers.ts';
import { parsePublicationType } from '../../fields/publication-type.ts';
import { statedFields } from '../../fields/record-fields.ts';
import { parseYear } from '../../fields/year.ts';
import type { FormatReading, RecordFields } from '../../record.ts';
import { allValues, firstValue, parseAddresses, parseAuthorLines, parseKeywordLines } from './tag-values.ts';
import { readTagged } from './tagged-reading.ts';
import type { TagRules, TagValues } from './tagged-records.ts';

/** Tags that a record begins with after a blank line; other tags after one are of the record before. */
const FIRST_TAGS = new Set(['0', 'T', 'A', 'F', 'E']);

const RULES: TagRules = {
  line: /^%(\S)(?:\s(.*))?$/,
  begins: (tag, open, afterBlank) =>
    afterBlank ? FIRST_TAGS.has(tag) : (tag === '0' || tag === 'T') && open.values.has(tag),
};

/** Reads EndNote's tagged format, which descends from refer: `%0`, `%T`, `%A`. */
export function readRefer(text: string): FormatReading {
  return readTagged(text, { rules: RULES, titleLine: '%T ', fields: referFields });
}

function referFields(values: TagValues): RecordFields | undefined {
  const [sourceUrl, ...links] = parseAddresses(allValues(values, 'U', '>'));
  const named = allValues(values, 'R', 'U', 'J');
  return statedFields({
    title: plainText(firstValue(values, 'T')),
    abstract: statedAbstract(firstValue(values, 'X')),
    authors: parseAuthorLines(allValues(values, 'A')),
    year: parseYear(firstValue(values, 'D')) ?? parseYear(firstValue(values, '8')),
    venue: plainText(firstValue(values, 'J', 'B')),
    keywords: parseKeywordLines(
      allValues(values, 'K').map((text) => text.split('\n').map(plainText).join('\n')),
    ),
    doi: named.map(parseDoi).find(Boolean),
    arxivId: named.map((text) => (/arxiv/i.test(text) ? parseArxivId(text) : undefined)).find(Boolean),
    sourceUrl,
    links,
    publicationType: parsePublicationType(firstValue(values, '0')),
  });
}
