import { readFileSync } from 'node:fs';
import type { PageFrame, PreparedPages, PreparedPaper } from '../prepared-pages.ts';
import { paperPage } from './paper-page.ts';

/** What is used of Eleventy's configuration; the package has no types. */
interface EleventyConfig {
  addGlobalData(name: string, value: unknown): void;
  addTemplate(
    path: string,
    render: (data: { paper: PreparedPaper; frame: PageFrame }) => string,
    data: object,
  ): void;
}

/** One page for each prepared paper, by a template in JavaScript. */
export default function configure(eleventy: EleventyConfig): void {
  const { frame, papers }: PreparedPages = JSON.parse(readFileSync(process.env.PREPARED_PAGES!, 'utf8'));
  eleventy.addGlobalData('papers', papers);
  eleventy.addGlobalData('frame', frame);
  eleventy.addTemplate('papers.11ty.js', ({ paper, frame }) => paperPage(paper, frame), {
    pagination: { data: 'papers', size: 1, alias: 'paper' },
    permalink: ({ paper }: { paper: PreparedPaper }) => `/papers/${paper.slug}/index.html`,
  });
}
