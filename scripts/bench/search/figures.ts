import type { EngineName } from './engine.ts';
import type { QueryKind } from './queries.ts';

/** What was measured of one engine; null where it could not be. Sizes in bytes, times in milliseconds. */
export interface Figures {
  readonly engine: EngineName;
  readonly bytes: number | null;
  readonly requests: number | null;
  readonly firstResult: number | null;
  readonly firstResultSlow: number | null;
  readonly keyMedian: number | null;
  readonly keySlowest: number | null;
  readonly quality: Readonly<Record<QueryKind, number>> | null;
  /** Over all kinds. */
  readonly meanQuality: number | null;
  readonly files: number | null;
  readonly heap: number | null;
  readonly build: number | null;
  /** Why a figure is missing. */
  readonly notes: readonly string[];
}
