import type { Paper } from '../../collection/paper.ts';

/**
 * The input of the export formats. `abstract` is null where there is none to give. `topics` are display names, the primary one first, none where no topic
 * fits; `url` is the absolute address of the paper's page, null where the site has no address. Fields that
 * the input lacks are absent.
 */
export interface CitablePaper
  extends Pick<
    Paper,
    | 'slug'
    | 'title'
    | 'abstract'
    | 'kind'
    | 'keyphrases'
    | 'authors'
    | 'year'
    | 'venue'
    | 'keywords'
    | 'doi'
    | 'arxivId'
    | 'sourceUrl'
    | 'publicationType'
  > {
  readonly topics: readonly string[];
  readonly url: string | null;
  /** Only present where another paper of the collection would have the same key. */
  readonly citationKey?: string;
}

/** The source of the papers, as exports mention it. `snapshot` is YYYY-MM-DD. */
export interface ExportContext {
  readonly collectionTitle: string;
  readonly snapshot: string | null;
}

/** What most texts have nowhere; asking takes half the time of replacing nothing. */
const ODD_SPACE = /[^\S ]|\p{Cc}| {2}/u;

/**
 * Text on one line: white space and control characters become single spaces.
 * @example oneLine('a\n\t b') // => 'a b'
 */
export function oneLine(text: string): string {
  return (ODD_SPACE.test(text) ? text.replace(/[\s\p{Cc}]+/gu, ' ') : text).trim();
}

/** Texts on one line, without empty ones and those that are there already when compared without case. */
function distinctLines(texts: readonly string[]): string[] {
  const distinct = new Map<string, string>();
  for (const text of texts.map(oneLine)) {
    const folded = text.toLowerCase();
    if (folded !== '' && !distinct.has(folded)) distinct.set(folded, text);
  }
  return [...distinct.values()];
}

/** Topics, then keyphrases: what a program derived from the text. */
export function derivedKeywords({ topics, keyphrases }: CitablePaper): string[] {
  return distinctLines([...topics, ...keyphrases]);
}

/** The keywords that an export gives as such: the authors' own alone, or derived ones where they gave none. */
export function keywordsOf(paper: CitablePaper): string[] {
  return paper.keywords ? distinctLines(paper.keywords) : derivedKeywords(paper);
}

/**
 * The keywords of an export in one text, parted by commas. Those of the authors are parted by semicolons where one of
 * them has a comma, with one at the end of a single keyword, so that they can be told apart again.
 */
export function keywordsText(paper: CitablePaper): string {
  const keywords = keywordsOf(paper);
  if (!paper.keywords || keywords.every((keyword) => !keyword.includes(','))) return keywords.join(', ');
  return keywords.length === 1 ? `${keywords[0]};` : keywords.join('; ');
}

/** A note on the source of a paper's text, and on the parts of the record that were derived by a program. */
export function sourceNote(paper: CitablePaper, { collectionTitle, snapshot }: ExportContext): string {
  const [texts, origin] =
    paper.abstract === null ? ['Title', 'the title'] : ['Title and abstract', 'title and abstract'];
  const listed = `${texts} as listed in “${oneLine(collectionTitle)}”${snapshot ? `, ${snapshot}` : ''}`;
  const derived = derivedKeywords(paper);
  if (derived.length === 0) return listed;
  return paper.keywords
    ? `${listed}; derived from ${origin}, not given by the authors: ${derived.join(', ')}`
    : `${listed}; keywords derived from ${origin}, not given by the authors`;
}

/** Year, month and day of the snapshot as numbers; null without one. */
export function snapshotParts({ snapshot }: ExportContext): [number, number, number] | null {
  const [year, month, day] = snapshot?.split('-').map(Number) ?? [];
  return year && month && day ? [year, month, day] : null;
}
