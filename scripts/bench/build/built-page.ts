import type { PageFrame, PreparedPaper } from './prepared-pages.ts';

const ELEMENTS_OF_HEAD = /<(script|title)\b[^>]*>.*?<\/\1>|<(?:meta|link)\b[^>]*>/gs;
const STRUCTURED_DATA = /<script type="application\/ld\+json">(.*?)<\/script>/s;
const CITATION = /<section class="citation"[^>]* aria-label="([^"]*)".*?<pre\b[^>]*>(.*?)<\/pre>/gs;

/** What stands between two marks, the first of each; throws an Error that names the one that is missing. */
function between(html: string, start: string, end: string): string {
  const from = html.indexOf(start);
  if (from < 0) throw new Error(`a built page has no ${start}`);
  const to = html.indexOf(end, from);
  if (to < 0) throw new Error(`a built page has no ${end}`);
  return html.slice(from + start.length, to);
}

/**
 * The frame of two built pages of papers: what stands in both heads, and what surrounds the main part of the first.
 * Throws an Error that names what a page lacks.
 */
export function frameOf(page: string, other: string): PageFrame {
  const elements = (html: string) =>
    [...between(html, '<head>', '</head>').matchAll(ELEMENTS_OF_HEAD)].map(([element]) => element);
  const common = new Set(elements(other));
  return {
    head: elements(page)
      .filter((element) => common.has(element))
      .join(''),
    above: `${between(page, '<body>', '</header>')}</header>`,
    below: between(page, '</main>', '</body>'),
  };
}

/**
 * The finished parts of a built page of a paper: its structured data and its citations, as many as it prints.
 * Throws an Error where it has no structured data.
 */
export function finishedParts(html: string): Pick<PreparedPaper, 'structuredData' | 'citations'> {
  const structuredData = STRUCTURED_DATA.exec(html)?.[1];
  if (structuredData === undefined) throw new Error('the built page of a paper has no structured data');
  const citations = [...html.matchAll(CITATION)].map(([, name, markup]) => ({
    name: name!,
    markup: markup!,
  }));
  return { structuredData, citations };
}
