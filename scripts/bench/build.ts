import { rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { exitOnSignals, openWorkFolder } from '../work-folder.ts';
import { type BuildBenchOptions, parseBuildBenchOptions } from './build/bench-options.ts';
import { figuresOf, installEleventy, ownBuild, preparePeer } from './build/builders.ts';
import { readBuiltPapers } from './build/built-papers.ts';
import { writeContentSample } from './build/content-sample.ts';
import { type BuildFigures, leastOfEach } from './build/figures.ts';
import { measureProgram } from './build/process-cost.ts';
import { growthTable, sizeSection } from './build/table.ts';
import { sampleRecords } from './search/records.ts';

const root = join(import.meta.dirname, '..', '..');

/** Content folders below `work`, one of each size, or the given one. */
function contentFolders({ content, records, sizes, seed, plain }: BuildBenchOptions, work: string): string[] {
  if (records === undefined) return [resolve(content)];
  const drawn = sampleRecords(records, sizes.at(-1)!, seed);
  const reached = new Set(sizes.map((size) => Math.min(size, drawn.length)));
  return [...reached].map((size) => {
    const folder = join(work, `content-${size}`);
    writeContentSample(folder, drawn.slice(0, size), plain);
    return folder;
  });
}

/**
 * Measures the build of a content folder, and how others render its papers, all in `folder`: each builder once a round,
 * one after the other, so that what a machine does beside them meets all alike. Returns the run of least CPU of each.
 */
async function measureSize(
  content: string,
  folder: string,
  { peers, rounds }: BuildBenchOptions,
  eleventy: string,
  progress: (step: string) => void,
): Promise<BuildFigures[]> {
  const prepared = join(folder, 'prepared.json');
  const runs: BuildFigures[] = [];
  let slugs: string[] | undefined;
  for (let round = 1; round <= rounds; round++) {
    const told = `round ${round} of ${rounds}`;
    // Sites stay until the last is there: file systems may take long to find room for new files among removed ones.
    const site = join(folder, `site-${round}`);
    progress(`building ${content}, ${told}`);
    const cost = await measureProgram(ownBuild(content, site));
    if (slugs === undefined) {
      const pages = readBuiltPapers(site);
      slugs = pages.papers.map(({ slug }) => slug);
      if (peers.length > 0) writeFileSync(prepared, JSON.stringify(pages));
    }
    runs.push(figuresOf('papershelf', cost, site, slugs));
    for (const peer of peers) {
      progress(`rendering its papers with ${peer}, ${told}`);
      const [project, out] = [join(folder, `${peer}-${round}`), join(folder, `${peer}-site-${round}`)];
      const program = preparePeer(peer, prepared, project, out, eleventy);
      runs.push(figuresOf(peer, await measureProgram(program), out, slugs));
    }
  }
  return leastOfEach(runs);
}

/**
 * Builds the site of a content folder, or of papers drawn from a file, and has bare Astro and Eleventy render the same
 * pages of papers from what they show. Prints what each used, a section a size, and how it grows.
 */
export async function run(args: string[]): Promise<void> {
  const options = parseBuildBenchOptions(args);
  exitOnSignals();
  const work = openWorkFolder(join(root, '.papershelf'), 'bench');
  const begun = performance.now();
  const progress = (step: string) =>
    console.error(`${((performance.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${step}`);
  const { peers, rounds, json } = options;
  if (peers.includes('eleventy')) progress('installing Eleventy into a folder that is removed again');
  const eleventy = peers.includes('eleventy') ? installEleventy(join(work, 'eleventy')) : '';
  const day = new Date().toISOString().slice(0, 10);
  const runs = rounds === 1 ? '' : `, of ${rounds} runs the one of least CPU`;
  const machine = `${day}, ${availableParallelism()} cores, Node ${process.versions.node}${runs}.`;
  const sizes: BuildFigures[][] = [];
  for (const content of contentFolders(options, work)) {
    const folder = join(work, 'size');
    const figures = await measureSize(content, folder, options, eleventy, progress);
    sizes.push(figures);
    if (!json) console.log(`${sizeSection(figures, machine)}\n`);
    rmSync(folder, { recursive: true });
  }
  if (json) console.log(JSON.stringify(sizes));
  else if (sizes.length > 1) console.log(`## CPU a paper\n\n${growthTable(sizes)}`);
}
