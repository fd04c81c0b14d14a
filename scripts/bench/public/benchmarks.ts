import type { Benchmark } from './benchmark.ts';
import { csabstruct } from './csabstruct.ts';
import { csfcube } from './csfcube.ts';
import { inspec } from './inspec.ts';
import { sdu21Acronyms } from './sdu21-acronyms.ts';

/** All benchmarks, in the order in which they are printed. */
export const benchmarks: readonly Benchmark[] = [inspec, csfcube, sdu21Acronyms, csabstruct];
