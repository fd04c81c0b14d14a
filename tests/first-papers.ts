import { buildCollection } from '../src/collection/collection.ts';
import type { Paper } from '../src/collection/paper.ts';
import { parseSettings } from '../src/collection/settings/settings.ts';
import { firstDump } from './first-collection.ts';

/** The papers of the first dump, without the settings of its curator: its topics are found. */
export const firstPapers: readonly Paper[] = buildCollection([firstDump], parseSettings({}).value!).papers;
