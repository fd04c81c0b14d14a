import type { Benchmark } from './benchmark.ts';
import { csfcube } from './csfcube.ts';
import { inspec } from './inspec.ts';

/** All benchmarks, in the order in which they are printed. */
export const benchmarks: readonly Benchmark[] = [inspec, csfcube];
