import type { DumpRecord } from '../read/dump-record.ts';
import type { PaperGroups } from '../settings/paper-groups.ts';
import { completeFields } from './complete-fields.ts';
import { applyCuratedGroups, type GroupFault } from './curated-groups.ts';
import { distinctionsOf } from './distinctions.ts';
import { joinByRules, type Lookalike } from './join-rules.ts';
import { RecordGroups } from './record-groups.ts';
import type { TitledRecord } from './titled-record.ts';

/** A paper: its first record, with the fields that others add. */
export interface JoinedRecord extends DumpRecord {
  /** What tells it from an earlier paper with its title, for its id; absent where there is none. */
  readonly distinction?: string;
  /** The other records of the paper, as they stand in their files, in order. */
  readonly others: readonly DumpRecord[];
}

/** A record that looks like the paper of an earlier one and is another, and what tells them apart. */
export interface LookalikeRecords {
  readonly record: TitledRecord;
  readonly earlier: TitledRecord;
  readonly difference: Lookalike['difference'];
}

/** The papers that records make. */
export interface Joining {
  /** In the order of their first records. */
  readonly papers: JoinedRecord[];
  /** For each record the first one of its paper, which may be itself. */
  readonly firsts: readonly TitledRecord[];
  /** In the order of the later records. */
  readonly lookalikes: readonly LookalikeRecords[];
  readonly faults: readonly GroupFault[];
}

/**
 * Makes papers of the records of all files, in the order of the files: records that a curator calls the same, that
 * have one DOI or arXiv id, or one title, are one paper. Papers with one title are two where their DOIs differ or
 * their years are far apart, and they are not preprint and print. Linear in the records.
 */
export function joinRecords(records: readonly TitledRecord[], curated: PaperGroups): Joining {
  const groups = new RecordGroups(records.map(({ record }) => record));
  const faults = applyCuratedGroups(records, curated, groups);
  const found = new Map(joinByRules(records, groups).map((pair) => [pair.index, pair]));
  const members = Map.groupBy(records.keys(), (index) => groups.of(index).first);
  const tellApart = buildDistinguisher(records, groups);
  return {
    papers: [...members.values()].map((indices) => {
      const [first, ...others] = indices.map((index) => records[index]!.record);
      const distinction = tellApart(indices[0]!);
      return {
        ...completeFields(first!, others),
        ...(distinction !== undefined && { distinction }),
        others,
      };
    }),
    firsts: records.map((_, index) => records[groups.of(index).first]!),
    lookalikes: [...found.values()]
      .filter(({ index, earlier }) => groups.of(index) !== groups.of(earlier))
      .sort((a, b) => a.index - b.index)
      .map(({ index, earlier, difference }) => ({
        record: records[index]!,
        earlier: records[earlier]!,
        difference,
      })),
    faults,
  };
}

/**
 * Tells, for the first record of each paper in order, what distinguishes it from the earlier papers with its title.
 * A title belongs to the paper of the first record that has it.
 */
function buildDistinguisher(records: readonly TitledRecord[], groups: RecordGroups) {
  const owners = new Map<string, number>();
  for (const [index, { lasting }] of records.entries()) {
    if (!owners.has(lasting)) owners.set(lasting, groups.of(index).first);
  }
  const taken = new Set<string>();
  return (index: number): string | undefined => {
    const { record, lasting } = records[index]!;
    if (owners.get(lasting) === index) return undefined;
    const isFree = (text: string) => !taken.has(`${lasting}\n${text}`);
    let distinction = distinctionsOf(record).find(isFree);
    for (let count = 2; distinction === undefined; count += 1) {
      if (isFree(`${count}`)) distinction = `${count}`;
    }
    taken.add(`${lasting}\n${distinction}`);
    return distinction;
  };
}
