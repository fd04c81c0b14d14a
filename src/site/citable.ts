import type { Paper } from '../collection/paper.ts';
import type { CitablePaper, ExportContext } from '../export/citable-paper.ts';
import { absoluteUrl, addresses, collection, topicBySlug } from './shelf.ts';

/** What the formats say about where the papers of this site come from. */
export const exportContext: ExportContext = {
  collectionTitle: collection.title,
  snapshot: collection.snapshot,
};

/** A paper with the names of its topics and the address of its page, and everything else it has. */
export function citablePaper(paper: Paper): Paper & CitablePaper {
  return {
    ...paper,
    topics: paper.topics.map((slug) => topicBySlug(slug).topic.name),
    url: absoluteUrl(addresses.paper(paper.slug)),
  };
}
