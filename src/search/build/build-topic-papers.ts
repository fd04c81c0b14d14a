import { compareText } from '../../collection/language/compare-text.ts';
import { withAreas } from '../../collection/topic-tree.ts';
import { cutByBytes } from '../index/cut-by-bytes.ts';
import type { TopicPapers } from '../index/index-files.ts';
import { encodePostings } from '../index/postings.ts';

/** In bytes of JSON: gzipped some 2.4 kB, and a hundred topics of twenty thousand papers take fifteen files. */
const FILE_BYTES = 4_000;

/**
 * The papers of each topic and area, cut into files: to filter by one of them, its papers are a tenth of the column
 * that tells the topics of all. No file where all would be in one, as the column is then as small. `topics` are those
 * of each paper by search number, and `parents` has the area of each topic that is in one.
 */
export function buildTopicPapers(
  topics: readonly (readonly string[])[],
  parents: ReadonlyMap<string, string> = new Map(),
): TopicPapers[] {
  const papersOf = new Map<string, [number: number, frequency: number][]>();
  for (const [number, slugs] of topics.entries()) {
    for (const slug of withAreas(slugs, parents)) {
      const papers = papersOf.get(slug) ?? [];
      papers.push([number, 1]);
      papersOf.set(slug, papers);
    }
  }
  const lists = [...papersOf].sort((a, b) => compareText(a[0], b[0]));
  const files = cutByBytes(
    lists.map(([slug, papers]) => [slug, encodePostings(papers)] as const),
    FILE_BYTES,
  );
  return files.length > 1 ? files : [];
}
