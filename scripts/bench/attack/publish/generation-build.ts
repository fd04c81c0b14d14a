import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { publishSite } from '../../../publish/publish-site.ts';
import { buildGeneration, writeFiles } from './generation-site.ts';

/** Publishes a generation into a folder like a build; `begin` is called when publishing starts. */
export async function publishGeneration(folder: string, generation: number, begin = () => {}): Promise<void> {
  const built = join(mkdtempSync(`${folder}-built-`), 'site');
  writeFiles(built, buildGeneration(generation));
  begin();
  await publishSite(built, folder, '/');
}
