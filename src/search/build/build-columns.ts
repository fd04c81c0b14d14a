import { type Author, authorKey, findAuthors, firstAuthorKey } from '../../collection/authors/authors.ts';
import { compareText } from '../../collection/language/compare-text.ts';
import { foldText } from '../../collection/language/fold.ts';
import { daysOf } from '../../collection/listed-days.ts';
import { kindSchema, type Paper } from '../../collection/paper.ts';
import { abstractLength, codeLink, hasMeasuredResult, isGiven } from '../../collection/paper-facts.ts';
import { withAreas } from '../../collection/topic-tree.ts';
import { commonMentions } from '../../collection/understand/mentions/common-mentions.ts';
import { type Columns, packFlags, packLists, packRanks } from '../columns.ts';

/** The rank of each paper in this order. */
function ranksOf(papers: readonly Paper[], order: (a: Paper, b: Paper) => number): number[] {
  const ranks = new Map([...papers].sort(order).map((paper, rank) => [paper.id, rank]));
  return papers.map((paper) => ranks.get(paper.id)!);
}

/** The sort key of a title: without accents, capitals and leading punctuation. */
const titleKey = ({ title }: Paper) => foldText(title).replace(/^[^\p{L}\p{N}]+/u, '');

/** The columns about authors; none where no author is known. */
function authorColumns(
  papers: readonly Paper[],
  known: ReadonlyMap<string, Author>,
): Pick<Columns, 'authorNames' | 'authors' | 'authorRanks'> {
  if (!isGiven(papers, 'authors')) return {};
  const authors = [...known];
  const numbers = new Map(authors.map(([key], index) => [key, index]));
  const keys = new Map(papers.map((paper) => [paper.id, firstAuthorKey(paper)]));
  // Papers without an author come last: no name has this character.
  const sortKey = ({ id }: Paper) => keys.get(id) ?? '\uffff';
  const byAuthor = (a: Paper, b: Paper) => compareText(sortKey(a), sortKey(b)) || compareText(a.id, b.id);
  return {
    authorNames: authors.map(([, { name }]) => name),
    authors: packLists(
      papers.map((paper) => distinct(paper.authors ?? []).flatMap((key) => numbers.get(key) ?? [])),
      authors.length,
    ),
    authorRanks: {
      ranks: packRanks(ranksOf(papers, byAuthor)),
      known: papers.filter((paper) => paper.authors).length,
    },
  };
}

/** The keys of authors, each once. */
const distinct = (authors: readonly string[]) => [...new Set(authors.map(authorKey))];

/** The columns about the days on which papers were listed; none where no dump is dated. */
function listedColumns(papers: readonly Paper[]): Pick<Columns, 'listedDays' | 'listed'> {
  const listedDays = daysOf(papers);
  if (listedDays.length === 0) return {};
  const numbers = new Map(listedDays.map((day, index) => [day, index]));
  return { listedDays, listed: papers.map(({ listed }) => (listed === null ? -1 : numbers.get(listed)!)) };
}

/**
 * The columns for these papers, which are in search-number order; `authors` are those of `findAuthors`, `parents` has
 * the area of each topic that is in one.
 */
export function columnsOf(
  papers: readonly Paper[],
  authors: ReadonlyMap<string, Author> = findAuthors(papers),
  parents: ReadonlyMap<string, string> = new Map(),
): Columns {
  const topics = papers.map((paper) => withAreas(paper.topics, parents));
  const topicNames = [...new Set(topics.flat())].sort(compareText);
  const topicNumbers = new Map(topicNames.map((name, index) => [name, index]));
  const mentionNames = commonMentions(papers).map(({ name }) => name);
  const mentionNumbers = new Map(mentionNames.map((name, index) => [name, index]));
  const kindNames = kindSchema.options;
  const lengths = papers.map(abstractLength);
  return {
    ids: papers.map((paper) => paper.id).join(''),
    topicNames,
    kindNames,
    topics: packLists(
      topics.map((slugs) => slugs.map((slug) => topicNumbers.get(slug)!)),
      topicNames.length,
    ),
    mentionNames,
    mentions: packLists(
      papers.map((paper) => paper.mentions.flatMap(({ name }) => mentionNumbers.get(name) ?? [])),
      mentionNames.length,
    ),
    kinds: papers.map((paper) => kindNames.indexOf(paper.kind)),
    code: papers.map((paper) => (codeLink(paper) ? 1 : 0)),
    measured: packFlags(papers.map(hasMeasuredResult)),
    lengthSteps: lengths.map((length, i) => length - (lengths[i - 1] ?? 0)),
    titleRanks: packRanks(
      ranksOf(papers, (a, b) => compareText(titleKey(a), titleKey(b)) || compareText(a.id, b.id)),
    ),
    sourceRanks: packRanks(
      ranksOf(
        papers,
        (a, b) => compareText(a.source.file, b.source.file) || a.source.position - b.source.position,
      ),
    ),
    ...(isGiven(papers, 'year') && { years: papers.map((paper) => paper.year ?? null) }),
    ...(isGiven(papers, 'venue') && { venues: papers.map((paper) => paper.venue ?? null) }),
    ...listedColumns(papers),
    ...authorColumns(papers, authors),
  };
}
