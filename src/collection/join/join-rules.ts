import { type Difference, differenceOf, hasSameFirstAuthor } from './group.ts';
import { statedArxivId } from './preprints.ts';
import type { RecordGroups } from './record-groups.ts';
import { isSameTitle, type TitledRecord } from './titled-record.ts';

/** Two records, by their indices, that look like one paper and are two: the later one and the reason. */
export interface Lookalike {
  readonly index: number;
  readonly earlier: number;
  readonly difference: Difference | 'title';
}

/** Papers of one title, or one identifier, with which a record is compared: it bounds the time. */
const MOST_COMPARED = 50;

/** Records that are known to be different papers, by what they have in common. */
type Shelves = Map<string, number[]>;

/**
 * Joins the records with one DOI or arXiv id, then those with one title, and returns the pairs that are two papers
 * all the same. As a record joins all papers that it fits, their order decides nothing but which of them comes first.
 */
export function joinByRules(records: readonly TitledRecord[], groups: RecordGroups): Lookalike[] {
  const lookalikes: Lookalike[] = [];
  const shelve = (shelves: Shelves, index: number, key: string, compare: Compare) => {
    const shelf = shelves.get(key) ?? [];
    shelves.set(key, shelf);
    const { isNew, lookalike } = joinToShelf(index, shelf, groups, compare);
    if (isNew) shelf.push(index);
    if (lookalike) lookalikes.push(lookalike);
  };
  const byIdentifier: Shelves = new Map();
  const sameWork: Compare = (a, b) => (mayShareIdentifier(records, groups, a, b) ? 'same' : 'title');
  records.forEach(({ record }, index) => {
    const arxivId = statedArxivId(record);
    if (record.doi !== undefined) shelve(byIdentifier, index, `doi:${record.doi}`, sameWork);
    if (arxivId !== undefined) shelve(byIdentifier, index, `arxiv:${arxivId}`, sameWork);
  });
  const byTitle: Shelves = new Map();
  const sameTitle: Compare = (a, b) =>
    isSameTitle(records[a]!, records[b]!)
      ? (differenceOf(groups.of(a), groups.of(b)) ?? 'same')
      : 'unrelated';
  records.forEach(({ lasting, shown }, index) => {
    for (const key of new Set([lasting, shown])) shelve(byTitle, index, key, sameTitle);
  });
  return lookalikes;
}

/** What two records on one shelf are to each other: one paper, or why they are two. */
type Compare = (a: number, b: number) => 'same' | 'unrelated' | Lookalike['difference'];

/** Joins a record to those on a shelf that are the same paper; it is new there where none is. */
function joinToShelf(index: number, shelf: readonly number[], groups: RecordGroups, compare: Compare) {
  let isNew = true;
  let lookalike: Lookalike | undefined;
  for (const earlier of shelf.slice(0, MOST_COMPARED)) {
    if (groups.of(earlier) === groups.of(index)) {
      isNew = false;
      continue;
    }
    const relation = compare(index, earlier);
    if (relation === 'same') isNew = !groups.join(earlier, index) && isNew;
    else if (relation !== 'unrelated') lookalike ??= { index, earlier, difference: relation };
  }
  return { isNew, lookalike: isNew ? lookalike : undefined };
}

/**
 * Whether two records with one identifier are one paper. Chapters often have the DOI of their book: where both the
 * titles and the first authors differ, the identifier is of something larger.
 */
function mayShareIdentifier(
  records: readonly TitledRecord[],
  groups: RecordGroups,
  a: number,
  b: number,
): boolean {
  if (isSameTitle(records[a]!, records[b]!)) return true;
  const [one, other] = [groups.of(a), groups.of(b)];
  return one.firstAuthors.size === 0 || other.firstAuthors.size === 0 || hasSameFirstAuthor(one, other);
}
