import type { PaperGroup, PaperGroups } from '../settings/paper-groups.ts';
import type { RecordGroups } from './record-groups.ts';
import { buildRecordFinder, type FindRecords } from './record-names.ts';
import type { TitledRecord } from './titled-record.ts';

/** What is wrong with an entry of `same` or `different`: a name without a record, or no difference in it. */
export interface GroupFault {
  readonly line: number;
  readonly fault: 'unknown-paper' | 'no-difference' | 'contradiction';
  /** The name, or the names, in question. */
  readonly names: readonly string[];
}

/** Keeps apart and joins the records that the curator names; what is different stays so. */
export function applyCuratedGroups(
  records: readonly TitledRecord[],
  { same, different }: PaperGroups,
  groups: RecordGroups,
): GroupFault[] {
  if (same.length + different.length === 0) return [];
  const find = buildRecordFinder(records);
  return [
    ...different.flatMap((group, rule) => separate(group, rule, find, groups)),
    ...same.flatMap((group) => unite(group, find, groups)),
  ];
}

function separate(
  { papers, line }: PaperGroup,
  rule: number,
  find: FindRecords,
  groups: RecordGroups,
): GroupFault[] {
  const faults = unknownNames(papers, line, find);
  // A name of few records is more precise: of two papers with one title, a DOI names the one, the title the other.
  const sides = papers.map((name) => find(name)).sort((a, b) => a.length - b.length);
  const placed = new Set<number>();
  let parted = 0;
  sides.forEach((side, number) => {
    const own = side.filter((index) => !placed.has(index));
    if (own.length > 0) parted += 1;
    for (const index of own) {
      placed.add(index);
      groups.separate(index, rule, number);
    }
  });
  if (faults.length === 0 && parted < papers.length)
    faults.push({ line, fault: 'no-difference', names: papers });
  return faults;
}

function unite({ papers, line }: PaperGroup, find: FindRecords, groups: RecordGroups): GroupFault[] {
  const faults = unknownNames(papers, line, find);
  const [first, ...others] = papers.flatMap((name) => [...find(name)]);
  if (first === undefined) return faults;
  const joined = others.map((index) => groups.join(first, index));
  if (joined.includes(false)) faults.push({ line, fault: 'contradiction', names: papers });
  return faults;
}

function unknownNames(papers: readonly string[], line: number, find: FindRecords): GroupFault[] {
  return papers
    .filter((name) => find(name).length === 0)
    .map((name) => ({ line, fault: 'unknown-paper', names: [name] }));
}
