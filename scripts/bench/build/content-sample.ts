import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SampledRecord } from '../search/records.ts';

const topics = join(import.meta.dirname, '..', '..', '..', 'content', 'topics.yaml');

/** Makes a content folder of these records, as they stand in their file, with the topics of this repository. */
export function writeContentSample(folder: string, records: readonly SampledRecord[]): void {
  mkdirSync(join(folder, 'dumps'), { recursive: true });
  writeFileSync(join(folder, 'dumps', 'papers.jsonl'), records.map(({ text }) => `${text}\n`).join(''));
  copyFileSync(topics, join(folder, 'topics.yaml'));
}
