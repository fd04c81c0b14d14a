import type { Visit } from './browser.ts';
import { median } from './statistics.ts';
import { kilobytes } from './table.ts';

/** The parts of the site's own page, each with the names of its files. */
const parts = [
  ['script', /\.js$/],
  ['base', /\/base\.json$/],
  ['terms', /\/terms-/],
  ['spellings', /\/words-/],
  ['records', /\/records-/],
  ['other', /\/(?!base\.|terms-|words-|records-)[^/]*\.json$/],
] as const;

/** One line: the median bytes and number of files of each part over the visits. */
export function breakdown(visits: readonly Visit[]): string {
  const texts = parts.flatMap(([name, pattern]) => {
    const files = visits.map(({ sent }) => sent.filter(({ path }) => pattern.test(path)));
    const sizes = files.map((list) => list.reduce((sum, { bytes }) => sum + bytes, 0));
    if (!sizes.some((size) => size > 0)) return [];
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    return `${name} ${kilobytes(median(sizes))} in ${median(files.map((list) => list.length))} (mean ${kilobytes(mean)})`;
  });
  return `Papershelf before the first result, median by part: ${texts.join(', ')}`;
}
