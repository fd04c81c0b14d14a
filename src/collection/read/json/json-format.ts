import type { Format } from '../formats.ts';

/** In characters: enough to meet the keys of the first record. */
const LOOKED_AT = 200_000;

/** The sources in the order in which they are tried, each with patterns that a record of it has all of. */
const SIGNS: ReadonlyArray<readonly [format: Format, ...signs: RegExp[]]> = [
  ['openalex', /"abstract_inverted_index"\s*:|"id"\s*:\s*"https:\/\/openalex\.org\/W/],
  ['crossref', /"title"\s*:\s*\[/],
  ['semantic-scholar', /"(?:paperId|corpusId|corpusid|paper_id|s2_url)"\s*:/],
  ['hf-daily', /"paper"\s*:\s*\{/],
  ['openreview', /"(?:submissions|content)"\s*:\s*[[{]/],
  ['arxiv-json', /"submitter"\s*:/, /"categories"\s*:/],
  ['papershelf', /"topicReasons"\s*:/],
  ['paperlists', /"track"\s*:/, /"status"\s*:/],
  ['csl-json', /"issued"\s*:\s*\{/],
  ['json', /"(?:title|name)"\s*:/i],
];

/** The source of a JSON text or JSON Lines by the keys of its records; undefined where none of them is a title. */
export function findJsonFormat(text: string): Format | undefined {
  const start = text.slice(0, LOOKED_AT);
  return SIGNS.find(([, ...signs]) => signs.every((sign) => sign.test(start)))?.[0];
}
