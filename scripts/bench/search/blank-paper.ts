import { paperId, paperSlug } from '../../../src/collection/identity.ts';
import type { Paper } from '../../../src/collection/paper.ts';
import { UNSORTED } from '../../../src/collection/topic.ts';

/** A paper of which nothing is known but its title and abstract, as far as the search index needs one. */
export function blankPaper(title: string, abstract: string): Paper {
  return {
    id: paperId(title),
    slug: paperSlug(title),
    title,
    abstract,
    topics: [UNSORTED],
    topicReasons: {},
    kind: 'method',
    gist: abstract,
    result: null,
    keyphrases: [],
    mentions: [],
    acronyms: [],
    links: [],
    similar: [],
    source: { file: 'made-up.txt', line: 1, position: 1 },
  };
}
