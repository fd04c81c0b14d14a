import { resolve } from 'node:path';
import { buildEngineDocuments } from '../src/export/engines/engine-documents.ts';
import { buildEngineFiles } from '../src/export/engines/engine-format.ts';
import { buildAddresses } from '../src/site/shared/addresses.ts';
import { findSitePlace } from '../src/site/site-place.ts';
import { BuildProgress } from './build-progress.ts';
import { runCommand, withUsage } from './command.ts';
import { refuseForeignExport, writeExport } from './export/export-folder.ts';
import { parseExportArguments, usage } from './export/export-options.ts';
import { exportText } from './export/export-text.ts';
import { prepareCollection } from './prepare.ts';

await runCommand(async () => {
  const { id, engine, content, to, site, base } = parseExportArguments(process.argv.slice(2));
  const folder = resolve(to);
  refuseForeignExport(folder);
  const progress = new BuildProgress();
  const collection = await prepareCollection(content, (step) => progress.step(step), 'count');
  // The command line takes precedence over the settings.
  const place = withUsage(usage, () => findSitePlace(site ?? collection.site, base));
  const { paper } = buildAddresses(place.base);
  const urlOf = (slug: string) =>
    place.origin === null ? paper(slug) : new URL(paper(slug), place.origin).href;
  progress.step(`writing for ${engine.name}`);
  const files = buildEngineFiles(engine, buildEngineDocuments(collection, urlOf));
  const list = writeExport(folder, engine.name, files);
  console.log(exportText({ id, list, to, extension: engine.extension }));
  return 0;
});
