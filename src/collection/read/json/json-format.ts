import { cutRecords } from './cut-records.ts';
import type { JsonObject } from './json-value.ts';
import type { JsonSource } from './raw-fields.ts';
import { arxiv } from './sources/arxiv.ts';
import { crossref } from './sources/crossref.ts';
import { cslJson } from './sources/csl-json.ts';
import { huggingFace } from './sources/hugging-face.ts';
import { openAlex } from './sources/openalex.ts';
import { openReview } from './sources/openreview.ts';
import { paperlists } from './sources/paperlists.ts';
import { papershelf } from './sources/papershelf.ts';
import { semanticScholar } from './sources/semantic-scholar.ts';
import { usualKeys } from './sources/usual-keys.ts';

/** The sources of JSON by the names of their formats, in the order in which a record is compared with their signs. */
export const jsonSources = {
  papershelf,
  openalex: openAlex,
  crossref,
  'semantic-scholar': semanticScholar,
  'hf-daily': huggingFace,
  openreview: openReview,
  'arxiv-json': arxiv,
  paperlists,
  'csl-json': cslJson,
  json: usualKeys,
} as const satisfies Record<string, JsonSource>;

/** The formats of which the text is JSON. */
export type JsonFormat = keyof typeof jsonSources;

export const jsonFormats = Object.keys(jsonSources) as JsonFormat[];

/** The format whose signs a record bears; undefined where it has not even a title. */
export function formatOfRecord(record: JsonObject): JsonFormat | undefined {
  return jsonFormats.find((format) => jsonSources[format].matches(record));
}

/** No title of a paper begins so. */
const BEGINS_WITH_KEY = /^[\s\ufeff[]*\{\s*"(?:[^"\\\n]|\\.){0,200}"\s*:/;
/** After so many records without a sign of their source, the rest is taken to have none either. */
const MOST_SAMPLES = 20;

/**
 * Whose JSON or JSON Lines a text is, by the keys of its first records: `json` where they are nobody's that is
 * known; undefined where none of them has a title. Broken records are passed over; where there are no others, the text
 * is `json` if it begins with a key, and its reader says what is wrong with them.
 */
export function findJsonFormat(text: string): JsonFormat | undefined {
  const formats: (JsonFormat | undefined)[] = [];
  let broken = 0;
  for (const piece of cutRecords(text)) {
    if (piece.kind === 'record') {
      const format = formatOfRecord(piece.record);
      if (format !== undefined && format !== 'json') return format;
      formats.push(format);
    } else if (piece.kind === 'broken' || piece.kind === 'cut off') broken += 1;
    if (formats.length + broken === MOST_SAMPLES) break;
  }
  const isJson =
    formats.includes('json') || (formats.length === 0 && broken > 0 && BEGINS_WITH_KEY.test(text));
  return isJson ? 'json' : undefined;
}
