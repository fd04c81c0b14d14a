/** The part of a report in the format of mutation-testing-report-schema that is used. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

interface Counts {
  readonly killed: number;
  readonly survived: number;
  readonly uncovered: number;
}

/** A mutant that runs into a timeout counts as killed; one that could not be run is not counted. */
function countStatuses(mutants: readonly { readonly status: string }[]): Counts {
  const count = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
  return { killed: count('Killed', 'Timeout'), survived: count('Survived'), uncovered: count('NoCoverage') };
}

function shareOf({ killed, survived, uncovered }: Counts): number {
  return (100 * killed) / (killed + survived + uncovered || 1);
}

/** The percentage of mutants that tests have killed. */
export function mutationShare({ files }: MutationReport): number {
  return shareOf(countStatuses(Object.values(files).flatMap(({ mutants }) => mutants)));
}

/**
 * The cells of a table with a head, a line for each file and one for all of them.
 *
 * @example
 * mutationRows({ files: { 'a.ts': { mutants: [{ status: 'Killed' }] } } })
 * // [['file', 'killed', 'survived', 'no coverage', '%'], ['a.ts', '1', '0', '0', '100.0'], ['all', …]]
 */
export function mutationRows({ files }: MutationReport): string[][] {
  const row = (name: string, mutants: readonly { readonly status: string }[]) => {
    const counts = countStatuses(mutants);
    const { killed, survived, uncovered } = counts;
    return [name, `${killed}`, `${survived}`, `${uncovered}`, shareOf(counts).toFixed(1)];
  };
  return [
    ['file', 'killed', 'survived', 'no coverage', '%'],
    ...Object.entries(files).map(([name, { mutants }]) => row(name, mutants)),
    row(
      'all',
      Object.values(files).flatMap(({ mutants }) => mutants),
    ),
  ];
}
