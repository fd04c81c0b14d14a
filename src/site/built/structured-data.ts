import type { Paper } from '../../collection/paper.ts';
import { plainFormulas, withPlainFormulas } from '../../collection/read/text/formulas.ts';
import type { Topic } from '../../collection/topic.ts';
import { type DescribedSite, describeHome, describePaper, describeTopic } from '../../export/web/json-ld.ts';
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

/** The structured data of a topic's page; `trail` are its breadcrumbs. */
export function describeTopicPage(topic: Topic, trail: readonly { name: string; url: string }[]) {
  return describeTopic(
    { name: topic.name, description: topic.description, url: absoluteUrl(addresses.topic(topic.slug)) },
    topic.papers.map(paperById).map((paper) => ({
      name: plainFormulas(paper.title),
      url: absoluteUrl(addresses.paper(paper.slug)),
    })),
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
