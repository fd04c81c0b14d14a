import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { type Paper, paperSchema } from '../../../collection/paper.ts';

const PAPERS_AT_ONCE = 500;
const BYTES_AT_ONCE = 1 << 20;
const LINE_END = 0x0a;

/**
 * Writes papers to a file, one to a line. Neither writing nor reading takes more than a few of them into one text: all
 * together would soon be too long for one. Throws when a paper does not match its schema.
 */
export function writePaperLines(path: string, papers: readonly Paper[]): void {
  const file = openSync(path, 'w');
  try {
    for (let from = 0; from < papers.length; from += PAPERS_AT_ONCE) {
      const some = papers.slice(from, from + PAPERS_AT_ONCE);
      writeFileSync(file, some.map((paper) => `${JSON.stringify(paperSchema.parse(paper))}\n`).join(''));
    }
  } finally {
    closeSync(file);
  }
}

/** Reads the file of `writePaperLines`. Throws when it is missing or a paper does not match its schema. */
export function readPaperLines(path: string): Paper[] {
  const file = openSync(path, 'r');
  try {
    return Array.from(linesOf(file), (line) => paperSchema.parse(JSON.parse(line)));
  } finally {
    closeSync(file);
  }
}

function* linesOf(file: number): Generator<string> {
  const block = Buffer.alloc(BYTES_AT_ONCE);
  let begun: Buffer[] = [];
  for (let read = readSync(file, block); read > 0; read = readSync(file, block)) {
    let from = 0;
    for (let end = block.indexOf(LINE_END); end >= 0 && end < read; end = block.indexOf(LINE_END, from)) {
      yield Buffer.concat([...begun, block.subarray(from, end)]).toString('utf8');
      begun = [];
      from = end + 1;
    }
    // The block is filled anew.
    if (from < read) begun.push(Buffer.from(block.subarray(from, read)));
  }
}
