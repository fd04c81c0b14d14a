import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';
import { CommandError } from '../command.ts';

/**
 * Parses JSON Lines from a file, gzipped or not. Throws a CommandError that names a file that cannot be read.
 */
export function readJsonLines<T>(folder: string, name: string, schema: z.ZodType<T>): T[] {
  const file = [name, `${name}.gz`].map((one) => join(folder, one)).find((one) => existsSync(one));
  if (file === undefined) throw new CommandError(`there is no ${name} or ${name}.gz in "${folder}"`);
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [schema.parse(JSON.parse(line))];
    } catch {
      throw new CommandError(`${file}:${index + 1}: expected a JSON object with other fields`);
    }
  });
}
