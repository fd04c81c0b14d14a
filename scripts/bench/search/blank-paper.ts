import { paperId, paperSlug } from '../../../src/collection/identity.ts';
import type { Paper } from '../../../src/collection/paper.ts';
import { UNSORTED } from '../../../src/collection/topic.ts';

/** A paper with only a title and an abstract, for building the search index. */
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
