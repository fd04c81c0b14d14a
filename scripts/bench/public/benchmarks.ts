import type { Benchmark } from './benchmark.ts';
import { csfcube } from './csfcube.ts';

/** All benchmarks, in the order in which they are printed. */
export const benchmarks: readonly Benchmark[] = [csfcube];
