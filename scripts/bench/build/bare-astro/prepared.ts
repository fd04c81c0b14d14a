import { readFileSync } from 'node:fs';
import type { PreparedPages } from '../prepared-pages.ts';

/** Read once, for all pages. */
export const { frame, papers }: PreparedPages = JSON.parse(readFileSync(process.env.PREPARED_PAGES!, 'utf8'));
