import { type Author, linkAuthors } from '../../collection/authors/authors.ts';
import type { Paper } from '../../collection/paper.ts';
import { shownKeyphrases } from '../../collection/paper-facts.ts';
import { citationKey } from '../../export/citation/citation-keys.ts';
import type { BundledRecord } from '../bundle.ts';
import { type CitationDetails, type StoredRecord, storeRecord } from '../index/index-files.ts';
import { abstractSpans } from './build-abstract-spans.ts';

/** These fields of a paper, as far as it has them. */
function givenFields<Key extends keyof Paper>(paper: Paper, keys: readonly Key[]): Pick<Paper, Key> {
  return Object.fromEntries(keys.flatMap((key) => (key in paper ? [[key, paper[key]]] : []))) as Pick<
    Paper,
    Key
  >;
}

/** The record of a paper; `authors` are those with a page, by their keys. */
export function recordOf(paper: Paper, authors: ReadonlyMap<string, Author>): StoredRecord {
  const { id, slug, title, gist, topics, kind, abstract } = paper;
  return storeRecord({
    id,
    slug,
    title,
    gist,
    topic: topics[0]!,
    kind,
    abstract,
    spans: abstractSpans(paper),
    ...(paper.authors && { authors: linkAuthors(paper, authors) }),
    ...(paper.listed !== null && { listed: paper.listed }),
    ...givenFields(paper, ['year', 'venue', 'doi', 'arxivId', 'sourceUrl']),
  });
}

/** The record of a paper with its citation details; `paper` has the formulas in TeX, and `keys` are the citation keys by slug. */
export function bundledRecordOf(
  record: StoredRecord,
  paper: Paper,
  keys: ReadonlyMap<string, string>,
): BundledRecord {
  const key = keys.get(paper.slug)!;
  const keyphrases = shownKeyphrases(paper);
  const details: CitationDetails = {
    ...(key !== citationKey(paper.slug) && { citationKey: key }),
    ...(keyphrases.length > 0 && { keyphrases }),
    ...(record.title !== paper.title && { texTitle: paper.title }),
    ...(record.abstract !== paper.abstract && { texAbstract: paper.abstract }),
    ...givenFields(paper, ['keywords', 'publicationType']),
  };
  return { ...record, ...details };
}
