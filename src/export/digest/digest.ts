import { lastListedFirst } from '../../collection/listed-days.ts';
import type { Paper } from '../../collection/paper.ts';
import { withPlainFormulas } from '../../collection/read/text/formulas.ts';
import type { Topic } from '../../collection/topic.ts';
import { parentsOf, withAreas } from '../../collection/topic-tree.ts';
import { oneLine } from '../citation/citable-paper.ts';

/** A paper in a digest; `url` is absolute, null where the site has no address. Texts are one line each. */
export interface DigestPaper {
  readonly title: string;
  readonly gist: string | null;
  readonly url: string | null;
}

/** What is new in a collection. */
export interface Digest {
  readonly collectionTitle: string;
  readonly language: string;
  /** The first and the last day on which these papers were listed, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** The papers by main topic, in the order of the topics; in each, the last listed first. */
  readonly groups: readonly { readonly name: string; readonly papers: readonly DigestPaper[] }[];
  /** The absolute address of the page of new papers; null where the site has no address. */
  readonly url: string | null;
}

/** The collection that a digest is made of. */
export interface DigestSource {
  readonly title: string;
  readonly language: string;
  readonly papers: readonly Paper[];
  readonly topics: readonly Pick<Topic, 'slug' | 'name' | 'parent' | 'papers'>[];
}

/** Absolute addresses of pages; null where the site has none. */
export interface DigestAddresses {
  readonly newPapers: string | null;
  paper(slug: string): string | null;
}

/**
 * The papers that were listed on a day, YYYY-MM-DD, or later, of one topic, those of an area being the papers of its
 * topics, or of all; null where there are none.
 */
export function buildDigest(
  { title, language, papers, topics }: DigestSource,
  { since, topic }: { readonly since: string; readonly topic?: string | undefined },
  addresses: DigestAddresses,
): Digest | null {
  const parents = parentsOf(topics);
  const isWanted = ({ listed, topics: its }: Paper) =>
    listed !== null && listed >= since && (topic === undefined || withAreas(its, parents).includes(topic));
  const wanted = lastListedFirst(papers.filter(isWanted));
  const [last, first] = [wanted[0]?.listed, wanted.at(-1)?.listed];
  if (!last || !first) return null;
  const groups = topics.map(({ slug, name }) => ({
    name: oneLine(name),
    papers: wanted
      .filter(({ topics: [main] }) => main === slug)
      .map((paper) => digestPaper(paper, addresses.paper(paper.slug))),
  }));
  return {
    collectionTitle: oneLine(title),
    language,
    from: first,
    to: last,
    count: wanted.length,
    groups: groups.filter((group) => group.papers.length > 0),
    url: addresses.newPapers,
  };
}

function digestPaper(paper: Paper, url: string | null): DigestPaper {
  const { title, gist } = withPlainFormulas(paper);
  return { title: oneLine(title), gist: gist === null ? null : oneLine(gist), url };
}
