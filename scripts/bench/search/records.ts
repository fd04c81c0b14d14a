import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { paperId, paperSlug } from '../../../src/collection/identity.ts';
import type { Paper } from '../../../src/collection/paper.ts';
import { cleanText } from '../../../src/collection/read/text/clean-text.ts';
import { readPaper } from '../../../src/collection/understand/corpus.ts';
import { findKeySentences } from '../../../src/collection/understand/gist/gist.ts';
import { classifyKind } from '../../../src/collection/understand/kind/kind.ts';
import { CommandError } from '../../command.ts';
import { blankPaper } from './blank-paper.ts';
import { sample, seededRandom } from './random.ts';

const recordSchema = z.object({ title: z.string(), abstract: z.string() });

/** A line of a file of records; `title` and `abstract` are cleaned and not empty. */
export interface SampledRecord {
  readonly line: number;
  /** The line as it stands in the file. */
  readonly text: string;
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly abstract: string;
}

/**
 * Records of a file of one JSON object with title and abstract a line, gzipped where its name ends in `.gz`:
 * `count` of them drawn with the seed, or all. A smaller sample is the beginning of a larger one. Lines
 * without title or abstract and repeated titles are passed over. Throws a CommandError that names the line
 * that cannot be read.
 */
export function sampleRecords(file: string, count: number, seed: number): SampledRecord[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  const records = lines.flatMap((text, index) => {
    if (text.trim() === '') return [];
    const record = recordSchema.safeParse(parseLine(text));
    if (!record.success) {
      throw new CommandError(`${file}:${index + 1}: expected a JSON object with "title" and "abstract"`);
    }
    return [{ line: index + 1, text, ...record.data }];
  });
  const drawn: SampledRecord[] = [];
  const seen = new Set<string>();
  for (const record of sample(records, records.length, seededRandom(seed))) {
    if (drawn.length === count) break;
    if (record.title.trim() === '' || record.abstract.trim() === '') continue;
    const [title, abstract] = [cleanText(record.title), cleanText(record.abstract)];
    const id = paperId(record.title);
    if (title === '' || abstract === '' || seen.has(id)) continue;
    seen.add(id);
    drawn.push({ ...record, id, slug: paperSlug(record.title), title, abstract });
  }
  return drawn;
}

/** Sampled records as papers with their kind and summary. */
export function readRecords(file: string, count: number, seed: number): Paper[] {
  return sampleRecords(file, count, seed).map(({ line, id, slug, title, abstract }) => {
    const reading = readPaper({ id, title, abstract });
    const kind = classifyKind(reading);
    return {
      ...blankPaper(title, abstract),
      id,
      slug,
      kind,
      ...findKeySentences(title, reading.sentences, kind),
      source: { file, line, position: line },
    };
  });
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
