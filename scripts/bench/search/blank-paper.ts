import { paperId, paperSlug } from '../../../src/collection/identity.ts';
import type { Paper } from '../../../src/collection/paper.ts';
import { UNSORTED } from '../../../src/collection/topic.ts';

/** A paper with only a title and an abstract (null for none), for building the search index. */
export function blankPaper(title: string, abstract: string | null): Paper {
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
    keyphrasesShown: 0,
    mentions: [],
    acronyms: [],
    links: [],
    similar: [],
    listed: null,
    source: { file: 'made-up.txt', line: 1, position: 1 },
  };
}
