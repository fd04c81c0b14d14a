import type { Paper } from '../../../collection/paper.ts';
import type { Topic } from '../../../collection/topic.ts';
import { formatLlmsTxt } from '../../../export/markdown/llms-txt.ts';
import { formatPaperPage, formatTopicPage } from '../../../export/markdown/markdown-pages.ts';
import {
  groupsOnPage,
  type ListPage,
  linkedPages,
  listDetail,
  listPages,
  listPageTitle,
} from '../../list-pages.ts';
import { twinOf } from '../../shared/addresses.ts';
import { countOf } from '../../shared/wording.ts';
import { citablePaper, exportContext, topicsOf } from '../citable.ts';
import { paperDownloads, schemaDownloads, topicsDownload } from '../downloads.ts';
import {
  absoluteUrl,
  addresses,
  collection,
  paperById,
  topicBySlug,
  topicGroups,
  topicsIn,
} from '../site-data.ts';
import type { SiteFile } from './site-file.ts';

/** The absolute address of a path, or the path where the site has no address. */
const urlOf = (path: string) => absoluteUrl(path) ?? path;

/** The Markdown version of a paper's page; the page itself where papers have none. */
function paperTwin({ slug }: Paper): string {
  const page = addresses.paper(slug);
  return urlOf(collection.twins ? twinOf(page) : page);
}

function topicTwin(slug: string): { name: string; url: string } {
  return { name: topicBySlug(slug).topic.name, url: urlOf(twinOf(addresses.topic(slug))) };
}

/** The twin of a topic's page with the topic's description and number of papers. */
function describedTwin({ slug, description, papers }: Topic) {
  return { ...topicTwin(slug), description: `${description} ${countOf(papers.length, 'paper')}.` };
}

function paperText(paper: Paper): string {
  const similar = paper.similar.map(({ id }) => paperById(id));
  const page = {
    ...citablePaper(paper),
    page: urlOf(addresses.paper(paper.slug)),
    topicPages: topicsOf(paper).map(({ slug }) => topicTwin(slug)),
    similarPages: similar.map((other) => ({ name: other.title, url: paperTwin(other) })),
  };
  return formatPaperPage(page, exportContext);
}

function topicText(topic: Topic, shown: ListPage): string {
  const groups = groupsOnPage(topicGroups(topic), shown).map(({ name, papers }) => ({
    name,
    papers: papers.map((paper) => ({ paper: citablePaper(paper), url: paperTwin(paper) })),
  }));
  const { page, last } = shown;
  const others = linkedPages(shown).filter((linked) => linked !== page);
  return formatTopicPage(
    {
      name: listPageTitle(topic.name, shown),
      description: topic.description,
      url: urlOf(addresses.topicPage(topic.slug, page)),
      area: topic.parent === null ? null : topicTwin(topic.parent),
      topics: page === 1 ? topicsIn(topic.slug).map(describedTwin) : [],
      otherPages: others.map((linked) => ({
        name: listPageTitle(topic.name, { page: linked, last }),
        url: urlOf(twinOf(addresses.topicPage(topic.slug, linked))),
      })),
    },
    groups,
    listDetail(topic.papers.length),
    exportContext,
  );
}

function llmsText(): string {
  const topics = collection.topics.map((topic) => {
    const { description, ...twin } = describedTwin(topic);
    const place = topic.parent === null ? '' : ` In the area “${topicBySlug(topic.parent).topic.name}”.`;
    return { ...twin, description: description + place };
  });
  const data = [
    ...paperDownloads.map(({ name, address }) => ({
      name: `Papers as ${name}`,
      url: urlOf(address),
      description: `all ${countOf(collection.papers.length, 'paper')}`,
    })),
    { name: 'Topics as JSON', url: urlOf(topicsDownload.address), description: 'each with its papers’ ids' },
    ...(collection.map === null
      ? []
      : [
          {
            name: 'Map as JSON',
            url: urlOf(addresses.mapFile('json')),
            description: 'where each paper lies among those like it',
          },
        ]),
    ...schemaDownloads.map(({ name, address }) => ({
      name,
      url: urlOf(address),
      description: 'JSON Schema',
    })),
  ];
  const about = {
    name: 'About',
    url: urlOf(addresses.about),
    description: 'how topics, paper types and sentences are derived, and their limits',
  };
  const sections = [
    { name: 'Topics', targets: topics },
    { name: 'Data', targets: data },
    { name: 'Optional', targets: [about] },
  ];
  return formatLlmsTxt(collection, sections, exportContext);
}

/** The Markdown versions of pages, those of papers unless a curator does without, and `llms.txt`, which lists them. */
export function markdownFiles(): SiteFile[] {
  return [
    { address: addresses.llms, text: llmsText },
    ...collection.topics.flatMap((topic) =>
      listPages(topic.papers.length).map((shown) => ({
        address: twinOf(addresses.topicPage(topic.slug, shown.page)),
        text: () => topicText(topic, shown),
      })),
    ),
    ...(collection.twins ? collection.papers : []).map((paper) => ({
      address: twinOf(addresses.paper(paper.slug)),
      text: () => paperText(paper),
    })),
  ];
}
