/** Every address of the site, as a path from the server root with the base path. */
export interface Addresses {
  readonly home: string;
  readonly topics: string;
  readonly about: string;
  readonly browse: string;
  readonly list: string;
  /** All papers as one picture; not for the smallest collections. */
  readonly map: string;
  /** The map as a file with this extension. */
  mapFile(extension: string): string;
  /** The ground of the map, for pages to draw upon. */
  readonly wherePicture: string;
  /** The page shown in place of one that cannot be loaded. */
  readonly offline: string;
  /** What was listed when; only where dumps have dates. */
  readonly new: string;
  /** The search page with the papers that were listed last on top. */
  readonly lastListed: string;
  /** The page of all downloads. */
  readonly data: string;
  readonly papersJson: string;
  readonly topicsJson: string;
  /** The search page with a query. */
  searchFor(query: string): string;
  /** The search page filtered by a name. */
  mentioning(name: string): string;
  /** The papers of one author. */
  author(slug: string): string;
  /** A page of an author's papers, like `topicPage`. */
  authorPage(slug: string, page: number): string;
  /** The search page filtered by an author. */
  writtenBy(name: string): string;
  /** The search page filtered by a day, YYYY-MM-DD, or a month. */
  listedIn(value: string): string;
  readonly papersSchema: string;
  readonly topicsSchema: string;
  readonly openSearch: string;
  readonly sitemap: string;
  readonly llms: string;
  topic(slug: string): string;
  /** A page of a topic, which has several if it is large; the first one is the topic's own address. */
  topicPage(slug: string, page: number): string;
  paper(slug: string): string;
  /** All papers as a file with this extension. */
  papersFile(extension: string): string;
  /** One of the parts of such a file, counted from 1. */
  papersPart(part: number, extension: string): string;
  /** The list of all parts, as JSON. */
  readonly papersParts: string;
  /** The papers of a topic as a file with this extension. */
  topicFile(slug: string, extension: string): string;
  /** One of the parts of a topic of very many papers, counted from 1; it has no other file. */
  topicPart(slug: string, part: number, extension: string): string;
  /** A picture of the collection as a file with this extension. */
  pictureFile(name: string, extension: string): string;
  /** The folder of a search index, with a slash at its end. */
  searchIndex(folder: string): string;
  /** A preview image, by its file name. */
  card(file: string): string;
  /** A file of `public/`. */
  file(name: string): string;
}

/** The end of the address of a page of a list; the first page needs none. */
const furtherPage = (page: number) => (page > 1 ? `${page}/` : '');

/** Builds the addresses for a base path, with or without slashes at its ends. */
export function buildAddresses(base: string): Addresses {
  const trimmed = base.replace(/^\/+|\/+$/g, '');
  const root = trimmed === '' ? '/' : `/${trimmed}/`;
  return {
    home: root,
    topics: `${root}topics/`,
    about: `${root}about/`,
    browse: `${root}browse/`,
    list: `${root}list/`,
    map: `${root}map/`,
    mapFile: (extension) => `${root}data/map.${extension}`,
    wherePicture: `${root}data/where.svg`,
    offline: `${root}offline/`,
    new: `${root}new/`,
    lastListed: `${root}browse/?sort=-listed`,
    data: `${root}data/`,
    papersJson: `${root}data/papers.json`,
    topicsJson: `${root}data/topics.json`,
    searchFor: (query) => `${root}browse/?${new URLSearchParams({ q: query })}`,
    mentioning: (name) => `${root}browse/?${new URLSearchParams({ mention: name })}`,
    author: (slug) => `${root}authors/${slug}/`,
    authorPage: (slug, page) => `${root}authors/${slug}/${furtherPage(page)}`,
    writtenBy: (name) => `${root}browse/?${new URLSearchParams({ author: name })}`,
    listedIn: (value) => `${root}browse/?${new URLSearchParams({ listed: value })}`,
    papersSchema: `${root}data/papers.schema.json`,
    topicsSchema: `${root}data/topics.schema.json`,
    openSearch: `${root}opensearch.xml`,
    sitemap: `${root}sitemap-index.xml`,
    llms: `${root}llms.txt`,
    topic: (slug) => `${root}topics/${slug}/`,
    topicPage: (slug, page) => `${root}topics/${slug}/${furtherPage(page)}`,
    paper: (slug) => `${root}papers/${slug}/`,
    papersFile: (extension) => `${root}data/papers.${extension}`,
    papersPart: (part, extension) => `${root}data/papers-${part}.${extension}`,
    papersParts: `${root}data/parts.json`,
    topicFile: (slug, extension) => `${root}data/topics/${slug}.${extension}`,
    topicPart: (slug, part, extension) => `${root}data/topics/${slug}/${part}.${extension}`,
    pictureFile: (name, extension) => `${root}data/pictures/${name}.${extension}`,
    searchIndex: (folder) => `${root}search/${folder}/`,
    card: (file) => `${root}cards/${file}`,
    file: (name) => `${root}${name}`,
  };
}

/**
 * The Markdown version of a page; the page's address ends in a slash.
 * @example twinOf('/topics/pruning/') // => '/topics/pruning.md'
 */
export function twinOf(page: string): string {
  return page.replace(/\/$/, '.md');
}

/** The JSON Feed of a page; the page's address ends in a slash. */
export function jsonFeedOf(page: string): string {
  return `${page}feed.json`;
}

/** The Atom feed of a page; the page's address ends in a slash. */
export function atomFeedOf(page: string): string {
  return `${page}feed.xml`;
}
