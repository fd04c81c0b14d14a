/** Every address the site uses, as paths from the server root with the base path included. */
export interface Addresses {
  readonly home: string;
  readonly topics: string;
  readonly about: string;
  readonly browse: string;
  readonly list: string;
  /** What is shown in place of a page that cannot be had. */
  readonly offline: string;
  readonly papersJson: string;
  readonly topicsJson: string;
  /** The search page with this query. */
  searchFor(query: string): string;
  /** The search page with the papers that mention a name. */
  mentioning(name: string): string;
  topic(slug: string): string;
  paper(slug: string): string;
  /** The folder of a search index, with a slash at its end. */
  searchIndex(folder: string): string;
  /** The picture of a shared link, by the name of its file. */
  card(file: string): string;
  /** A file of `public/`. */
  file(name: string): string;
}

/** `base` is the path the site lives under, with or without slashes at its ends. */
export function buildAddresses(base: string): Addresses {
  const trimmed = base.replace(/^\/+|\/+$/g, '');
  const root = trimmed === '' ? '/' : `/${trimmed}/`;
  return {
    home: root,
    topics: `${root}topics/`,
    about: `${root}about/`,
    browse: `${root}browse/`,
    list: `${root}list/`,
    offline: `${root}offline/`,
    papersJson: `${root}data/papers.json`,
    topicsJson: `${root}data/topics.json`,
    searchFor: (query) => `${root}browse/?${new URLSearchParams({ q: query })}`,
    mentioning: (name) => `${root}browse/?${new URLSearchParams({ mention: name })}`,
    topic: (slug) => `${root}topics/${slug}/`,
    paper: (slug) => `${root}papers/${slug}/`,
    searchIndex: (folder) => `${root}search/${folder}/`,
    card: (file) => `${root}cards/${file}`,
    file: (name) => `${root}${name}`,
  };
}
