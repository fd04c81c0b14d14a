import type { Fault } from '../read/fault.ts';
import type { Conflict } from './conflicts.ts';
import type { LookalikeRecords } from './join-records.ts';
import type { Lookalike } from './join-rules.ts';
import { nameOf, placeOf } from './record-names.ts';
import type { TitledRecord } from './titled-record.ts';

/** The warning for a file of which records were joined to those of an earlier file, or of the same. */
export function joinedRecords(joined: number, records: number, file: string, earlier: string): Fault {
  const verb = joined === 1 ? ['stands', 'is'] : ['stand', 'are'];
  const where = file === earlier ? `${verb[0]} in it more than once` : `${verb[1]} also in ${earlier}`;
  const message = `Expected each paper once, but ${joined} of the ${records} records of this file ${where}; their fields were joined, and of two that say different things the earlier one counts. Nothing needs to be done.`;
  return { line: null, code: 'joined-records', message };
}

/** The warning for a record that says other things than the earlier one of its paper; `conflicts` has at least one. */
export function conflictingFields(
  first: TitledRecord,
  other: TitledRecord,
  conflicts: readonly Conflict[],
): Fault {
  const told = conflicts.map(({ field, values }) =>
    values
      ? `${field} ${quoted(values[1])} here and ${quoted(values[0])} there`
      : `${field === 'authors' ? 'other' : 'another'} ${field} here`,
  );
  const message = `Expected the same of one paper in both places, but this record and ${placeOf(first.record)} differ: ${told.join('; ')}. What ${placeOf(first.record)} says is shown; correct one of them. ${remedy('different', first, other)}`;
  return { line: other.record.source.line, code: 'conflicting-fields', message };
}

const DIFFERENCES: Readonly<Record<Lookalike['difference'], string>> = {
  doi: 'has the title of this record but another DOI',
  year: 'has the title of this record but another year',
  title: 'has the DOI or arXiv id of this record but another title and first author',
};

/** The warning for a record that looks like an earlier paper and is shown as another one. */
export function lookalikePapers({ record, earlier, difference }: LookalikeRecords): Fault {
  const message = `Expected each paper once, but ${placeOf(earlier.record)} ${DIFFERENCES[difference]}${valuesOf({ record, earlier, difference })}. They are shown as two papers. ${remedy('same', earlier, record)}`;
  return { line: record.record.source.line, code: 'lookalike-papers', message };
}

function valuesOf({ record, earlier, difference }: LookalikeRecords): string {
  if (difference === 'title') return ` (${quoted(earlier.record.title)})`;
  const [here, there] = [record.record, earlier.record].map(({ doi, year }) =>
    difference === 'doi' ? doi : year,
  );
  return here === undefined || there === undefined ? '' : ` (${here} here, ${there} there)`;
}

/** What a curator can do: an entry for `corrections.yaml`, ready to be copied, where names tell the two apart. */
function remedy(list: 'same' | 'different', first: TitledRecord, other: TitledRecord): string {
  const pairs = [
    [nameOf(first), nameOf(other)] as const,
    [placeOf(first.record), placeOf(other.record)] as const,
  ];
  const names = pairs.find(([one, another]) => one !== another);
  const when = list === 'same' ? 'If they are one' : 'If they are two papers';
  // All records of a file may stand on one line.
  if (!names) return `${when}, change one of the records.`;
  const entry = `- [${names.map((name) => JSON.stringify(name)).join(', ')}]`;
  return `${when}, write ${entry} under "${list}:" in corrections.yaml.`;
}

const MOST_SHOWN = 80;

function quoted(text: string): string {
  return `“${text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text}”`;
}
