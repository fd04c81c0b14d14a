import type { Paper } from '../../collection/paper.ts';
import type { Topic } from '../../collection/topic.ts';
import { parentsOf, withAreas } from '../../collection/topic-tree.ts';

/** A paper as a search engine is given it. What the input does not say is absent: engines take no null. */
export interface EngineDocument {
  readonly id: string;
  readonly slug: string;
  /** Of the paper's page: absolute where the site has an address, else the path from the server root. */
  readonly url: string;
  readonly title: string;
  readonly abstract?: string;
  /** Slugs, the primary topic first. */
  readonly topics: readonly string[];
  readonly topicNames: readonly string[];
  /** The areas of these topics, as slugs. */
  readonly areas: readonly string[];
  readonly areaNames: readonly string[];
  readonly kind: string;
  readonly gist?: string;
  readonly result?: string;
  readonly keyphrases: readonly string[];
  readonly keywords?: readonly string[];
  readonly links: readonly string[];
  /** What the links lead to, each kind once. */
  readonly linkKinds: readonly string[];
  readonly authors?: readonly string[];
  readonly venue?: string;
  readonly year?: number;
  readonly doi?: string;
  readonly arxivId?: string;
  readonly sourceUrl?: string;
  /** The day on which the paper was listed: YYYY-MM-DD. */
  readonly listed?: string;
}

/** What of a collection goes into documents. */
interface EngineCollection {
  readonly papers: readonly Paper[];
  readonly topics: readonly Pick<Topic, 'slug' | 'name' | 'parent'>[];
}

/** The documents of all papers, in source order. `urlOf` gives the address of the page with a slug. */
export function* buildEngineDocuments(
  { papers, topics }: EngineCollection,
  urlOf: (slug: string) => string,
): Generator<EngineDocument> {
  const parents = parentsOf(topics);
  const areas = new Set(parents.values());
  const names = new Map(topics.map(({ slug, name }) => [slug, name]));
  const named = (slugs: readonly string[]) => slugs.flatMap((slug) => names.get(slug) ?? []);
  for (const paper of papers) {
    const areasOfPaper = withAreas(paper.topics, parents).filter((slug) => areas.has(slug));
    yield {
      id: paper.id,
      slug: paper.slug,
      url: urlOf(paper.slug),
      title: paper.title,
      topics: paper.topics,
      topicNames: named(paper.topics),
      areas: areasOfPaper,
      areaNames: named(areasOfPaper),
      kind: paper.kind,
      keyphrases: paper.keyphrases,
      links: paper.links.map(({ url }) => url),
      linkKinds: [...new Set(paper.links.map(({ kind }) => kind))],
      ...given(paper),
    };
  }
}

/** What not every paper has. */
function given({ abstract, gist, result, listed, ...paper }: Paper): Partial<EngineDocument> {
  const { keywords, authors, venue, year, doi, arxivId, sourceUrl } = paper;
  const fields = { abstract, gist, result, keywords, authors, venue, year, doi, arxivId, sourceUrl, listed };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => (value ?? null) !== null));
}
