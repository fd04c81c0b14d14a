import fc from 'fast-check';

/**
 * Properties are tried on the same examples in every run, so that a change is judged by what it did. Other
 * examples come with another number: `PAPERSHELF_SEED=7 npm test`.
 */
fc.configureGlobal({ seed: Number(process.env.PAPERSHELF_SEED ?? 1) });
