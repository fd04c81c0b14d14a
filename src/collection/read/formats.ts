import type { Format } from './format.ts';
import type { FormatReader } from './record.ts';

/** The readers of formats whose text is parted into records. */
export const formatReaders: Partial<Record<Format, FormatReader>> = {};
