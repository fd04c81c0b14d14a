import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { shownKeyphrases } from '../../../src/collection/paper-facts.ts';
import { plainFormulas } from '../../../src/collection/read/text/formulas.ts';
import { papersJsonSchema, topicsJsonSchema } from '../../../src/export/collection-json.ts';
import { searchLinks } from '../../../src/site/external-search.ts';
import { kindNames } from '../../../src/site/shared/wording.ts';
import { finishedParts, frameOf } from './built-page.ts';
import type { PageLink, PreparedPages, PreparedPaper } from './prepared-pages.ts';

type BuiltPaper = z.infer<typeof papersJsonSchema>['papers'][number];
type BuiltTopic = z.infer<typeof topicsJsonSchema>['topics'][number];

/** Where a paper's page is, below a built site. */
export const pageFile = (slug: string) => join('papers', slug, 'index.html');

/** What the pages of a built site show, prepared for others to render; `site` is its folder. */
export function readBuiltPapers(site: string): PreparedPages {
  const data = (name: string) => JSON.parse(readFileSync(join(site, 'data', name), 'utf8'));
  const { papers } = papersJsonSchema.parse(data('papers.json'));
  const { topics } = topicsJsonSchema.parse(data('topics.json'));
  const pageOf = ({ slug }: BuiltPaper) => readFileSync(join(site, pageFile(slug)), 'utf8');
  const prepare = paperPreparation(papers, topics);
  return {
    frame: frameOf(pageOf(papers[0]!), pageOf(papers.at(-1)!)),
    papers: papers.map((paper) => ({ ...prepare(paper), ...finishedParts(pageOf(paper)) })),
  };
}

/** Prepares what the published data says of one of these papers. */
export function paperPreparation(
  papers: readonly BuiltPaper[],
  topics: readonly BuiltTopic[],
): (paper: BuiltPaper) => Omit<PreparedPaper, 'structuredData' | 'citations'> {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const bySlug = new Map(
    topics.map((topic) => [topic.slug, { topic, places: new Map(topic.papers.map((id, at) => [id, at])) }]),
  );
  const linkTo = (id: string | undefined): PageLink | null => {
    const paper = id === undefined ? undefined : byId.get(id);
    return paper ? { title: plainFormulas(paper.title), url: paper.url } : null;
  };
  return (paper) => {
    const main = bySlug.get(paper.topics[0]!)!;
    const place = main.places.get(paper.id)!;
    const title = plainFormulas(paper.title);
    return {
      id: paper.id,
      slug: paper.slug,
      title,
      description: (paper.gist ?? title).slice(0, 200),
      authors: paper.authors ?? [],
      kind: kindNames[paper.kind],
      gist: paper.gist,
      result: paper.result,
      abstract: paper.abstract ?? '',
      topics: paper.topics.map((slug) => {
        const { name, url } = bySlug.get(slug)!.topic;
        return { title: name, url, terms: paper.topicReasons[slug] ?? [] };
      }),
      keyphrases: shownKeyphrases(paper),
      searches: searchLinks(title),
      source: `Paper ${paper.source.position} of ${paper.source.file}, line ${paper.source.line}`,
      similar: paper.similar.map(({ id, shared }) => ({ id, shared, ...linkTo(id)! })),
      before: linkTo(main.topic.papers[place - 1]),
      after: linkTo(main.topic.papers[place + 1]),
    };
  };
}
