import type { Paper } from '../../collection/paper.ts';
import { shownKeyphrases } from '../../collection/paper-facts.ts';
import { type Topic, UNSORTED } from '../../collection/topic.ts';
import type { CitablePaper, ExportContext } from '../../export/citation/citable-paper.ts';
import { distinctKeys } from '../../export/citation/citation-keys.ts';
import { absoluteUrl, addresses, collection, topicBySlug } from './site-data.ts';

/** The source of this site's papers for the export formats. */
export const exportContext: ExportContext = {
  collectionTitle: collection.title,
  snapshot: collection.snapshot,
};

const citationKeys = distinctKeys(collection.papers.map(({ slug }) => slug));

/** The topics of a paper, without "unsorted". */
export function topicsOf(paper: Paper): Topic[] {
  return paper.topics.filter((slug) => slug !== UNSORTED).map((slug) => topicBySlug(slug).topic);
}

/** A paper with the names of its topics and the address of its page. */
export function citablePaper(paper: Paper): Paper & CitablePaper {
  return {
    ...paper,
    keyphrases: shownKeyphrases(paper),
    topics: topicsOf(paper).map(({ name }) => name),
    url: absoluteUrl(addresses.paper(paper.slug)),
    citationKey: citationKeys.get(paper.slug)!,
  };
}
