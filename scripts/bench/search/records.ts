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

/** The line of a file as a paper with its kind and summary. */
function paperOf(file: string, line: number, record: z.infer<typeof recordSchema>): Paper {
  const [title, abstract] = [cleanText(record.title), cleanText(record.abstract)];
  const id = paperId(record.title);
  const reading = readPaper({ id, title, abstract });
  const kind = classifyKind(reading);
  return {
    ...blankPaper(title, abstract),
    id,
    slug: paperSlug(record.title),
    kind,
    ...findKeySentences(title, reading.sentences, kind),
    source: { file, line, position: line },
  };
}

/**
 * Papers from a file of one JSON object with title and abstract a line, gzipped where its name ends in `.gz`:
 * `count` of them drawn with the seed, or all. A smaller sample is the beginning of a larger one. Lines
 * without title or abstract and repeated titles are passed over. Throws a CommandError that names the line
 * that cannot be read.
 */
export function readRecords(file: string, count: number, seed: number): Paper[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  const records = lines.flatMap((text, index) => {
    if (text.trim() === '') return [];
    const record = recordSchema.safeParse(parseLine(text));
    if (!record.success) {
      throw new CommandError(`${file}:${index + 1}: expected a JSON object with "title" and "abstract"`);
    }
    return [{ line: index + 1, record: record.data }];
  });
  const papers: Paper[] = [];
  const seen = new Set<string>();
  for (const { line, record } of sample(records, records.length, seededRandom(seed))) {
    if (papers.length === count) break;
    if (record.title.trim() === '' || record.abstract.trim() === '') continue;
    const paper = paperOf(file, line, record);
    if (paper.title === '' || paper.abstract === '' || seen.has(paper.id)) continue;
    seen.add(paper.id);
    papers.push(paper);
  }
  return papers;
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
