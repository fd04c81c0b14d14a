import type { Paper } from '../../collection/paper.ts';

/**
 * What the formats need of a paper. `topics` are display names, the primary one first, none where no topic fits;
 * `url` is the absolute address of the paper's page, null where no address of the site is known. What the input
 * did not have is absent.
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
    | 'doi'
    | 'arxivId'
    | 'sourceUrl'
  > {
  readonly topics: readonly string[];
  readonly url: string | null;
  /** Where another paper of the collection would have the same citation key. */
  readonly citationKey?: string;
}

/** What the formats say about where the papers come from. `snapshot` is YYYY-MM-DD. */
export interface ExportContext {
  readonly collectionTitle: string;
  readonly snapshot: string | null;
}

/** Text on one line: every run of white space and control characters is one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]{2,}|(?! )[\s\p{Cc}]/gu, ' ').trim();
}

/** Topics, then keyphrases, each once whatever its case. */
export function keywordsOf({ topics, keyphrases }: CitablePaper): string[] {
  const keywords = new Map<string, string>();
  for (const keyword of [...topics, ...keyphrases].map(oneLine)) {
    const folded = keyword.toLowerCase();
    if (folded !== '' && !keywords.has(folded)) keywords.set(folded, keyword);
  }
  return [...keywords.values()];
}

/** Where a paper's text comes from, and which part of the record its authors did not write. */
export function sourceNote(paper: CitablePaper, { collectionTitle, snapshot }: ExportContext): string {
  const text = paper.abstract === '' ? 'Title' : 'Title and abstract';
  const listed = `${text} as listed in “${oneLine(collectionTitle)}”${snapshot ? `, ${snapshot}` : ''}`;
  return keywordsOf(paper).length > 0
    ? `${listed}; keywords derived from title and abstract, not given by the authors`
    : listed;
}

/** Year, month and day of the snapshot as numbers; null without one. */
export function snapshotParts({ snapshot }: ExportContext): [number, number, number] | null {
  const [year, month, day] = snapshot?.split('-').map(Number) ?? [];
  return year && month && day ? [year, month, day] : null;
}
