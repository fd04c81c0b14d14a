import type { Paper } from '../../collection/paper.ts';
import { plainFormulas, withPlainFormulas } from '../../collection/read/text/formulas.ts';
import type { Topic } from '../../collection/topic.ts';
import { type DescribedSite, describeHome, describePaper, describeTopic } from '../../export/web/json-ld.ts';
import { type ListPage, listPageTitle } from '../list-pages.ts';
import { citablePaper, topicsOf } from './citable.ts';
import { paperDownloads, sizeOf } from './downloads.ts';
import { absoluteUrl, addresses, collection, paperById } from './site-data.ts';

const { title, description, language, snapshot } = collection;
const site: DescribedSite = { title, description, language, snapshot, url: absoluteUrl(addresses.home) };

/** The structured data of a paper's page. */
export function describePaperPage(paper: Paper) {
  const named = topicsOf(paper).map(({ name, slug }) => ({ name, url: absoluteUrl(addresses.topic(slug)) }));
  return describePaper(withPlainFormulas(citablePaper(paper)), named, site);
}

/** The structured data of one of the pages of a topic; `trail` are its breadcrumbs. */
export function describeTopicPage(
  topic: Topic,
  shown: ListPage,
  trail: readonly { name: string; url: string }[],
) {
  const { page, from, to } = shown;
  const papers = topic.papers.slice(from - 1, to).map(paperById);
  return describeTopic(
    {
      name: listPageTitle(topic.name, shown),
      description: topic.description,
      url: absoluteUrl(addresses.topicPage(topic.slug, page)),
    },
    {
      count: topic.papers.length,
      from,
      papers: papers.map(({ title, slug }) => ({
        name: plainFormulas(title),
        url: absoluteUrl(addresses.paper(slug)),
      })),
    },
    trail.map(({ name, url }) => ({ name, url: absoluteUrl(url) })),
    site,
  );
}

/** The structured data of the front page. */
export function describeHomePage() {
  const files = paperDownloads.map((download) => ({
    name: download.name,
    url: absoluteUrl(download.address),
    mediaType: download.mediaType,
    bytes: sizeOf(download),
  }));
  return describeHome(site, absoluteUrl(addresses.browse), files);
}
