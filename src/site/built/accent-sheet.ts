import { createHash } from 'node:crypto';
import tokens from '../../styles/tokens.css?raw';
import { buildAccentSheet } from '../pictures/accent.ts';
import { addresses, collection } from './site-data.ts';

function buildFile(accent: string) {
  const sheet = buildAccentSheet(accent, tokens);
  const hash = createHash('sha256').update(sheet).digest('hex').slice(0, 8);
  // In `_astro/`, so that hosts treat it like the other files with content hashes.
  const address = addresses.file(`_astro/accent.${hash}.css`);
  return { address, text: sheet };
}

/** The style sheet with the curator's accent colour; null without one. */
export const accentSheet = collection.accent === undefined ? null : buildFile(collection.accent);
