import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SampledRecord } from '../search/records.ts';

const topics = join(import.meta.dirname, '..', '..', '..', 'content', 'topics.yaml');

/**
 * Makes a content folder of these records, as they stand in their file or, where they are to be plain, with their title
 * and abstract alone, and of the topics of this repository.
 */
export function writeContentSample(
  folder: string,
  records: readonly SampledRecord[],
  isPlain: boolean,
): void {
  mkdirSync(join(folder, 'dumps'), { recursive: true });
  const lines = records.map(({ text, title, abstract }) =>
    isPlain ? JSON.stringify({ title, abstract }) : text,
  );
  writeFileSync(join(folder, 'dumps', 'papers.jsonl'), lines.map((line) => `${line}\n`).join(''));
  copyFileSync(topics, join(folder, 'topics.yaml'));
}
