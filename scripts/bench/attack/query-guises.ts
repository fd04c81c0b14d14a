import type { Paper } from '../../../src/collection/paper.ts';

/** A way in which people enter a title: a function from a paper to a query. */
export type Guise = (paper: Pick<Paper, 'title' | 'slug' | 'id'>) => string;

const LONG_WORD = /\p{L}{8,}/gu;
const HYPHEN = /(?<=[\p{L}\p{N}])[-‐‑](?=[\p{L}\p{N}])/gu;

/** Inserts something into the middle of every long word. */
const inLongWords = (title: string, put: string) =>
  title.replace(
    LONG_WORD,
    (word) => `${word.slice(0, word.length >> 1)}${put}${word.slice(word.length >> 1)}`,
  );

const quoted =
  (open: string, close: string): Guise =>
  ({ title }) =>
    `${open}${title}${close}`;

const ligatures = (title: string) =>
  title
    .replaceAll('ffi', 'ﬃ')
    .replaceAll('ffl', 'ﬄ')
    .replaceAll('ff', 'ﬀ')
    .replaceAll('fi', 'ﬁ')
    .replaceAll('fl', 'ﬂ');

/** Breaks the line of a copied title at its second space, or its only one. */
const atLineEnd = (title: string, put: string) => {
  const first = title.indexOf(' ');
  const second = title.indexOf(' ', first + 1);
  const at = second < 0 ? first : second;
  return at < 0 ? title : title.slice(0, at) + put + title.slice(at + 1);
};

/** Titles as people copy, type and save them. */
export const titleGuises: Readonly<Record<string, Guise>> = {
  'as it is': ({ title }) => title,
  'upper case': ({ title }) => title.toUpperCase(),
  'lower case': ({ title }) => title.toLowerCase(),
  'accents apart': ({ title }) => title.normalize('NFD'),
  ligatures: ({ title }) => ligatures(title),
  'soft hyphens': ({ title }) => inLongWords(title, '\u00ad'),
  'zero-width spaces': ({ title }) => inLongWords(title, '\u200b'),
  'no-break spaces': ({ title }) => title.replaceAll(' ', '\u00a0'),
  'line break': ({ title }) => atLineEnd(title, '\n'),
  'line-end hyphens': ({ title }) => inLongWords(title, '-\n'),
  'straight quotes': quoted('"', '"'),
  'curly quotes': quoted('“', '”'),
  'low quotes': quoted('„', '“'),
  'pointed quotes': quoted('« ', ' »'),
  'single quotes': quoted('‘', '’'),
  'hyphens kept': ({ title }) => title.replace(/(?!\p{Pd})[^\p{L}\p{N}\p{M}]+/gu, ' '),
  'hyphens as spaces': ({ title }) => title.replace(HYPHEN, ' '),
  'hyphens closed up': ({ title }) => title.replace(HYPHEN, ''),
  'file name': ({ title }) => `${title.replace(/[^\p{L}\p{N}]+/gu, '_')}.pdf`,
  slug: ({ slug }) => slug,
  id: ({ id }) => id,
  'page address': ({ slug }) => `https://papers.example.org/shelf/papers/${slug}/`,
  'final stop and double spaces': ({ title }) => `${title.replaceAll(' ', '  ')}.`,
};

/** More of the same kinds. */
export const furtherGuises: Readonly<Record<string, Guise>> = {
  'full-width forms': ({ title }) =>
    title.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  'ideographic spaces': ({ title }) => title.replaceAll(' ', '\u3000'),
  'thin spaces': ({ title }) => title.replaceAll(' ', '\u2009'),
  'tabs and line ends': ({ title }) => title.replaceAll(' ', '\t\r\n'),
  'soft hyphens at line ends': ({ title }) => inLongWords(title, '\u00ad\n'),
  'copied hyphens at line ends': ({ title }) => inLongWords(title, '\u2010 '),
  'word joiners': ({ title }) => inLongWords(title, '\u2060'),
  'byte order mark': ({ title }) => `\ufeff${title}`,
  'direction marks': ({ title }) => `\u2068\u200e${title}\u200f\u2069`,
  'variation selectors': ({ title }) => inLongWords(title, '\ufe0e'),
  'exotic hyphens': ({ title }) => title.replace(HYPHEN, '\u2011'),
  'en dashes': ({ title }) => title.replace(HYPHEN, '–'),
  'minus signs': ({ title }) => title.replace(HYPHEN, '−'),
  'corner brackets': quoted('「', '」'),
  'single pointed quotes': quoted('‹', '›'),
  primes: quoted('″', '″'),
  'full-width quotes': quoted('＂', '＂'),
  'TeX quotes': quoted('``', "''"),
  'typewriter single quotes': quoted("'", "'"),
  'reversed pointed quotes': quoted('»', '«'),
  'opening quote only': ({ title }) => `“${title}`,
  'closing quote only': ({ title }) => `${title}”`,
  parentheses: quoted('(', ')'),
  brackets: quoted('[', ']'),
  'file name with hyphens': ({ title }) => `${title.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.pdf`,
  'file name with dots': ({ title }) => `${title.replace(/[^\p{L}\p{N}]+/gu, '.')}.PDF`,
  'numbered file name': ({ title }) => `2024_${title.replace(/[^\p{L}\p{N}]+/gu, '_')}_v2.pdf`,
  'slug without id': ({ slug }) => slug.replace(/-[a-z2-7]{10}$/, ''),
  path: ({ slug }) => `/papers/${slug}/`,
  'Markdown file': ({ slug }) => `papers/${slug}.md`,
  'page address with query and anchor': ({ slug }) =>
    `http://localhost:4321/papers/${slug}/index.html?from=feed#abstract`,
  'id in capitals': ({ id }) => id.toUpperCase(),
  'ending with a colon': ({ title }) => `Title: ${title}`,
};

/** The guises that only change how a title is written. */
export const textGuises: Readonly<Record<string, Guise>> = Object.fromEntries(
  Object.entries({ ...titleGuises, ...furtherGuises }).filter(
    ([name]) => !/slug|\bid\b|address|path|Markdown|file name/.test(name),
  ),
);
