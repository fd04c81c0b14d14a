import { compareText } from '../../collection/language/compare-text.ts';
import { foldText } from '../../collection/language/fold.ts';
import { countWords } from '../../collection/language/word-count.ts';
import { kindSchema, type Paper } from '../../collection/paper.ts';
import { hasMeasuredNumber } from '../../collection/understand/gist/measured-number.ts';
import { commonMentions } from '../../collection/understand/mentions/common-mentions.ts';
import { type Columns, packFlags, packLists, packRanks } from '../columns.ts';

/** For each paper its place when all are put into this order. */
function ranksOf(papers: readonly Paper[], order: (a: Paper, b: Paper) => number): number[] {
  const ranks = new Map([...papers].sort(order).map((paper, rank) => [paper.id, rank]));
  return papers.map((paper) => ranks.get(paper.id)!);
}

/** Titles as one looks for them: without accents, capitals and opening punctuation. */
const titleKey = ({ title }: Paper) => foldText(title).replace(/^[^\p{L}\p{N}]+/u, '');

/** One list for each thing known, in the order of the papers given, which is that of search numbers. */
export function columnsOf(papers: readonly Paper[]): Columns {
  const topicNames = [...new Set(papers.flatMap((paper) => paper.topics))].sort(compareText);
  const topicNumbers = new Map(topicNames.map((name, index) => [name, index]));
  const mentionNames = commonMentions(papers).map(({ name }) => name);
  const mentionNumbers = new Map(mentionNames.map((name, index) => [name, index]));
  const kindNames = kindSchema.options;
  const lengths = papers.map((paper) => countWords(paper.abstract));
  const some = (known: (paper: Paper) => unknown) => papers.some((paper) => known(paper) !== undefined);
  return {
    ids: papers.map((paper) => paper.id).join(''),
    topicNames,
    kindNames,
    topics: packLists(
      papers.map((paper) => paper.topics.map((slug) => topicNumbers.get(slug)!)),
      topicNames.length,
    ),
    mentionNames,
    mentions: packLists(
      papers.map((paper) => paper.mentions.flatMap(({ name }) => mentionNumbers.get(name) ?? [])),
      mentionNames.length,
    ),
    kinds: papers.map((paper) => kindNames.indexOf(paper.kind)),
    code: papers.map((paper) => (paper.links.some((link) => link.kind === 'code') ? 1 : 0)),
    measured: packFlags(papers.map(({ result }) => result !== null && hasMeasuredNumber(result))),
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
    ...(some((paper) => paper.year) && { years: papers.map((paper) => paper.year ?? null) }),
    ...(some((paper) => paper.venue) && { venues: papers.map((paper) => paper.venue ?? null) }),
    ...(some((paper) => paper.authors) && { authors: papers.map((paper) => paper.authors ?? []) }),
  };
}
