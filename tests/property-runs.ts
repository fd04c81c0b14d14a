import fc from 'fast-check';

/**
 * Properties are tried on the same examples in every run, so that a change is judged by what it did. Other
 * examples come with another number: `PAPERSHELF_SEED=7 npm test`.
 */
fc.configureGlobal({ seed: Number(process.env.PAPERSHELF_SEED ?? 1) });

/**
 * On how many examples a costly property is tried: `count`, or so many times more with
 * `PAPERSHELF_RUNS=10 npm test`.
 */
export const runs = (count: number): number => count * Number(process.env.PAPERSHELF_RUNS ?? 1);
