/** One figure of a benchmark as a row of the printed table; figures are in percent. */
export interface BenchmarkRow {
  readonly figure: string;
  readonly measured: number;
  /** What others published for the same data and protocol, in words. */
  readonly published: string;
}

/** The part of the data that is measured: `dev` is for tuning, `test` for reporting. */
export type Half = 'dev' | 'test';

/** Public judged data, in the folder of that name, and how it is measured. */
export interface Benchmark {
  readonly folder: string;
  readonly title: string;
  /** Throws a CommandError that names a file that is missing or cannot be read. */
  measure(folder: string, half: Half): readonly BenchmarkRow[];
}
