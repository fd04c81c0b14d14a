import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** In bytes: below this size compression saves no network packet. */
const SMALLEST = 1024;

/** Fonts and images are compressed already. */
const textTypes = new Set('.bib .css .csv .html .js .json .md .ris .svg .txt .webmanifest .xml'.split(' '));

const zip = (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });

const brotli = (bytes: Buffer) =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** The result of compressing a site, in bytes of the files that have compressed copies. */
export interface Compressed {
  files: number;
  plain: number;
  gzip: number;
  brotli: number;
}

/**
 * Writes `.gz` and `.br` copies beside the text files of a built site, for hosts that serve such copies.
 * Small files have none.
 */
export async function compressSite(folder: string): Promise<Compressed> {
  const total: Compressed = { files: 0, plain: 0, gzip: 0, brotli: 0 };
  const files = globSync('**/*', { cwd: folder }).filter((name) => textTypes.has(extname(name)));
  const waiting = files.values();
  const work = async () => {
    for (const name of waiting) await compressFile(join(folder, name), total);
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
  return total;
}

async function compressFile(path: string, total: Compressed): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < SMALLEST) return;
  const copies = await Promise.all([zip(bytes), brotli(bytes)]);
  await Promise.all([writeFile(`${path}.gz`, copies[0]), writeFile(`${path}.br`, copies[1])]);
  total.files += 1;
  total.plain += bytes.length;
  total.gzip += copies[0].length;
  total.brotli += copies[1].length;
}
