import { newestFirst } from '../../collection/listed-days.ts';
import type { Paper } from '../../collection/paper.ts';
import { withPlainFormulas } from '../../collection/read/text/formulas.ts';
import type { Topic } from '../../collection/topic.ts';
import { atomSource, type FeedSource, formatAtom, formatJsonFeed } from '../../export/web/feeds.ts';
import { atomFeedOf, jsonFeedOf } from '../shared/addresses.ts';
import { citablePaper } from './citable.ts';
import type { SiteFile } from './files/site-file.ts';
import { days } from './listed.ts';
import { absoluteUrl, addresses, collection, paperById } from './site-data.ts';

/** Atom requires absolute addresses and a date; JSON Feed does not. */
export const hasAtom =
  absoluteUrl(addresses.home) !== null && (collection.snapshot !== null || days.length > 0);

/** The texts of a feed are plain: readers of feeds set no formulas. */
const feedPaper = (paper: Paper) => withPlainFormulas(citablePaper(paper));

/** The entries of a feed, which its readers fetch again and again. */
const MOST_ENTRIES = 100;

const files = collection.report.files.map(({ file }) => file);

function feedOf(
  page: string,
  title: string,
  description: string,
  papers: readonly Paper[],
): Omit<FeedSource, 'feedUrl'> {
  const { title: siteName, language } = collection;
  return {
    title,
    description,
    siteName,
    language,
    pageUrl: absoluteUrl(page),
    papers: newestFirst(papers, files).slice(0, MOST_ENTRIES).map(feedPaper),
  };
}

/** The feed of the collection's newest papers, linked from the front page. */
const collectionFeed = () =>
  feedOf(addresses.home, collection.title, collection.description, collection.papers);

export const topicFeedTitle = ({ name }: Topic) => `${name} · ${collection.title}`;

/** The feed of a topic: the newest papers of its pages. */
const topicFeed = (topic: Topic) =>
  feedOf(addresses.topic(topic.slug), topicFeedTitle(topic), topic.description, topic.papers.map(paperById));

function filesOf(page: string, feed: () => Omit<FeedSource, 'feedUrl'>): SiteFile[] {
  const jsonFeed = jsonFeedOf(page);
  const atomFeed = atomFeedOf(page);
  const files: SiteFile[] = [
    {
      address: jsonFeed,
      text: () => formatJsonFeed({ ...feed(), feedUrl: absoluteUrl(jsonFeed) }),
    },
  ];
  if (!hasAtom) return files;
  const atom = () =>
    atomSource({ ...feed(), feedUrl: absoluteUrl(atomFeed) }, collection.snapshot ?? days[0]!);
  return [...files, { address: atomFeed, text: () => formatAtom(atom()!) }];
}

/** Every feed of the site. */
export function feedFiles(): SiteFile[] {
  return [
    ...filesOf(addresses.home, collectionFeed),
    ...collection.topics.flatMap((topic) => filesOf(addresses.topic(topic.slug), () => topicFeed(topic))),
  ];
}
