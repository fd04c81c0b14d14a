import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeSurroundings } from '../src/site/built/prepared/prepared-collection.ts';
import { findSitePlace } from '../src/site/site-place.ts';
import { parseBuildArguments, usage } from './build-options.ts';
import { BuildProgress } from './build-progress.ts';
import { stampServiceWorker } from './bundle-service-worker.ts';
import { forTerminal, runCommand, withUsage } from './command.ts';
import { compressSite } from './compress-site.ts';
import { handToPages } from './environment.ts';
import { writeFilesBesidePages } from './files/files-beside-pages.ts';
import { refuseForeignFolder } from './output-folder.ts';
import { preloadScripts } from './preload-scripts.ts';
import { prepareInProcess } from './preparation/prepare-in-process.ts';
import { refuseOddProjectFolder } from './project-folder.ts';
import { hostLimitTexts } from './publish/host-limits.ts';
import { publicationText } from './publish/publication-text.ts';
import { publishSite } from './publish/publish-site.ts';
import { refuseBrokenSite } from './site-check.ts';
import { headersFile } from './site-headers.ts';
import { topicReviewText } from './topic-review-text.ts';
import { exitOnSignals, openWorkFolder } from './work-folder.ts';
import { writeOfflinePlan } from './write-offline-plan.ts';

const root = join(import.meta.dirname, '..');

await runCommand(async () => {
  const options = parseBuildArguments(process.argv.slice(2));
  const out = resolve(options.out);
  const content = resolve(options.content);
  refuseOddProjectFolder(root);
  refuseForeignFolder(out);
  const progress = new BuildProgress();
  exitOnSignals();
  // A folder of its own, so that two builds can run at the same time.
  const work = openWorkFolder(join(root, '.papershelf'), 'build');
  const prepared = join(work, 'data');
  handToPages(prepared, 'production');
  const collection = await prepareInProcess({ content, prepared }, (step) => progress.step(step));
  // The command line takes precedence over the settings.
  const place = withUsage(usage, () => findSitePlace(options.site ?? collection.site, options.base));
  const { base } = place;
  writeSurroundings(prepared, { ...place, isBuilt: true });
  const built = join(work, 'site');
  const { told, written } = writeFilesBesidePages(built);
  progress.step('rendering pages');
  const { renderPages } = await import('./render-pages.ts');
  await renderPages(built, place, collection, told, progress);
  await written;
  preloadScripts(built);
  refuseBrokenSite(built, place, collection);
  await stampServiceWorker(built, collection);
  await writeOfflinePlan(built, collection);
  writeFileSync(join(built, '_headers'), headersFile(base));
  // Otherwise GitHub Pages ignores folders whose names begin with an underscore.
  writeFileSync(join(built, '.nojekyll'), '');
  if (options.compress) {
    progress.step('compressing');
    const { files, plain, gzip, brotli } = await compressSite(built);
    progress.step(`compressed ${files} files of ${plain} bytes to ${gzip} (gzip) and ${brotli} (Brotli)`);
  }
  progress.step('publishing');
  const publication = await publishSite(built, out, base);
  const { sizes } = publication;
  const pages = sizes.filter(({ path }) => path.endsWith('.html')).length;
  const bytes = sizes.reduce((sum, file) => sum + file.bytes, 0);
  console.log(
    forTerminal(
      `${collection.papers.length} papers, ${collection.topics.length} topics, ${pages} pages, ${progress.seconds()} s, ${bytes} bytes in ${options.out}, ${publication.changed} of ${publication.files} files changed`,
    ),
  );
  const lines = [...publicationText(publication), ...topicReviewText(collection), ...hostLimitTexts(sizes)];
  for (const line of lines) console.log(line);
  return 0;
});
