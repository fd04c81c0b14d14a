import type { Kind, Link } from '../../collection/paper.ts';
import type { MentionKind } from '../../collection/settings/lexicon.ts';

/** The labels of the kinds of paper. */
export const kindNames: Record<Kind, string> = {
  method: 'Method',
  analysis: 'Analysis',
  'benchmark-or-dataset': 'Benchmark or dataset',
  survey: 'Survey',
  theory: 'Theory',
  position: 'Position',
  tool: 'Tool',
};

/** The kinds of paper in a sentence with a count: singular and plural. */
export const kindPlurals: Record<Kind, [string, string]> = {
  method: ['method', 'methods'],
  analysis: ['analysis', 'analyses'],
  'benchmark-or-dataset': ['benchmark or dataset', 'benchmarks or datasets'],
  survey: ['survey', 'surveys'],
  theory: ['theory paper', 'theory papers'],
  position: ['position paper', 'position papers'],
  tool: ['tool', 'tools'],
};

/** The labels of the kinds of link. */
export const linkNames: Record<Link['kind'], string> = {
  code: 'Code',
  data: 'Data',
  project: 'Project page',
  other: 'Link',
};

/** The labels of the kinds of mention. */
export const mentionNames: Record<MentionKind, string> = {
  model: 'model',
  dataset: 'dataset',
  benchmark: 'benchmark',
};

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** @example formatDay('2026-01-31') // => '31 January 2026' */
export function formatDay(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`));
}

/** @example formatMonth('2026-01') // => 'January 2026' */
export function formatMonth(month: string): string {
  return formatDay(`${month}-01`).replace('1 ', '');
}

/** @example formatNumber(1200) // => '1,200' */
export const formatNumber = new Intl.NumberFormat('en-GB').format;

/** @example countOf(1200, 'paper') // => '1,200 papers' */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(count)} ${count === 1 ? noun : plural}`;
}

/**
 * At most `limit` characters, cut at a word, with an ellipsis where something was cut.
 * @example shorten('pruning of attention heads', 12) // => 'pruning of…'
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // A surrogate pair is not split.
  const cut = text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '');
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > limit / 2 ? end : cut.length).replace(/[\s,;:.–—-]+$/u, '')}…`;
}

/**
 * A file size in kB or MB (powers of 1,000), at least 0.1 kB.
 * @example formatBytes(1_234_567) // => '1.2 MB'
 */
export function formatBytes(bytes: number): string {
  const [size, unit] = bytes < 999_500 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  return `${size < 9.95 ? Math.max(size, 0.1).toFixed(1) : Math.round(size)} ${unit}`;
}
