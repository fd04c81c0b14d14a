import type {
  BreadcrumbList,
  CollectionPage,
  Dataset,
  DefinedTerm,
  Person,
  ScholarlyArticle,
  SearchAction,
  Thing,
  WebSite,
  WithActionConstraints,
  WithContext,
} from 'schema-dts';
import { authorName, parseAuthor } from '../../collection/authors/author-name.ts';
import { type CitablePaper, oneLine } from '../citation/citable-paper.ts';
import { arxivUrl, citedType, doiUrl, isPublisher } from '../citation/publication.ts';

/** The site in structured data. `url` is its absolute address, null where it has none. */
export interface DescribedSite {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly snapshot: string | null;
  readonly url: string | null;
}

/** The name of a page and its absolute address, null where the site has none. */
export interface NamedPage {
  readonly name: string;
  readonly url: string | null;
}

/** A file with the whole collection. `bytes` is its size. */
export interface DescribedFile extends NamedPage {
  readonly mediaType: string;
  readonly bytes: number;
}

type Graph<T extends Thing> = { '@context': 'https://schema.org'; '@graph': readonly T[] };

const CONTEXT = 'https://schema.org';
/** Search engines only read the first items, so longer lists are cut to keep pages small. */
const MOST_LISTED = 100;

/** JSON for a `<script type="application/ld+json">`; `<` is escaped so that no text ends the element. */
export function formatJsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

const known = <Name extends string>(name: Name, value: string | null) =>
  value === null ? {} : ({ [name]: value } as { [name in Name]: string });

function describePerson(author: string): Person {
  const name = parseAuthor(author);
  if ('literal' in name) return { '@type': 'Person', name: name.literal };
  return { '@type': 'Person', name: authorName(author), familyName: name.family, givenName: name.given };
}

/** Other addresses of the paper, as far as the input has them. */
function otherPlaces(paper: CitablePaper): string[] {
  const addresses = [doiUrl(paper), arxivUrl(paper), paper.sourceUrl];
  return [...new Set(addresses.filter((address) => address !== undefined && address !== ''))] as string[];
}

/** Says that the keyphrases are not the authors' own. */
const DERIVED_KEYPHRASES = 'Key phrases found automatically in title and abstract';
const DERIVED_TOPICS = 'Topics assigned automatically from title and abstract';

function describeTerm({ name, url }: NamedPage, set: string): DefinedTerm {
  return {
    '@type': 'DefinedTerm',
    name,
    ...known('url', url),
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: set },
  };
}

/** What a paper is part of besides the collection, or who published it. */
function describeVenue(paper: CitablePaper, collection: Dataset) {
  if (paper.venue === undefined) return { isPartOf: collection };
  const name = oneLine(paper.venue);
  const type = citedType(paper);
  if (isPublisher(type))
    return { isPartOf: collection, publisher: { '@type': 'Organization' as const, name } };
  const whole = type === 'journal-article' ? ('Periodical' as const) : ('CreativeWork' as const);
  return { isPartOf: [collection, { '@type': whole, name }] };
}

/** Structured data of a paper's page. Authors, year and venue are only included where the input has them. */
export function describePaper(
  paper: CitablePaper,
  topics: readonly NamedPage[],
  site: DescribedSite,
): WithContext<ScholarlyArticle> {
  const { url, authors, year, keyphrases, keywords = [] } = paper;
  const collection = { '@type': 'Dataset' as const, name: site.title, ...known('url', site.url) };
  const phrases = keyphrases.map((name) => describeTerm({ name, url: null }, DERIVED_KEYPHRASES));
  const places = otherPlaces(paper);
  return {
    '@context': CONTEXT,
    '@type': 'ScholarlyArticle',
    name: oneLine(paper.title),
    headline: oneLine(paper.title),
    ...(paper.abstract !== null && { abstract: oneLine(paper.abstract) }),
    ...(keywords.length + phrases.length > 0 && { keywords: [...keywords, ...phrases] }),
    ...(topics.length > 0 && { about: topics.map((topic) => describeTerm(topic, DERIVED_TOPICS)) }),
    ...(authors && { author: authors.map(describePerson) }),
    ...(year !== undefined && { datePublished: String(year) }),
    ...describeVenue(paper, collection),
    ...known('url', url),
    ...known('mainEntityOfPage', url),
    ...(places.length > 0 && { sameAs: places }),
    inLanguage: site.language,
    sdPublisher: { '@type': 'Organization', name: site.title, ...known('url', site.url) },
    ...known('sdDatePublished', site.snapshot),
  };
}

/** The papers of a page: part of a list of `count`, of which the first one has the position `from`, counted from 1. */
export interface ListedPapers {
  readonly count: number;
  readonly from: number;
  readonly papers: readonly NamedPage[];
}

/** Structured data of a topic's page: its first papers, and its breadcrumbs, outermost first. */
export function describeTopic(
  topic: NamedPage & { readonly description: string },
  { count, from, papers }: ListedPapers,
  trail: readonly NamedPage[],
  site: DescribedSite,
): Graph<CollectionPage | BreadcrumbList> {
  const listed = papers.slice(0, MOST_LISTED).map(({ name, url }, index) => ({
    '@type': 'ListItem' as const,
    position: from + index,
    ...(url === null ? { name: oneLine(name) } : { url }),
  }));
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@type': 'CollectionPage',
        name: topic.name,
        description: topic.description,
        ...known('url', topic.url),
        inLanguage: site.language,
        isPartOf: { '@type': 'WebSite', name: site.title, ...known('url', site.url) },
        mainEntity: { '@type': 'ItemList', numberOfItems: count, itemListElement: listed },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [...trail, topic].map(({ name, url }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name,
          ...known('item', url),
        })),
      },
    ],
  };
}

/** Structured data of the front page. `searchUrl` is the absolute address of the search page. */
export function describeHome(
  site: DescribedSite,
  searchUrl: string | null,
  files: readonly DescribedFile[],
): Graph<WebSite | Dataset> {
  const { title: name, description, language: inLanguage } = site;
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@type': 'WebSite',
        name,
        description,
        ...known('url', site.url),
        inLanguage,
        ...(searchUrl !== null && { potentialAction: describeSearch(searchUrl) }),
      },
      {
        '@type': 'Dataset',
        name,
        description,
        ...known('url', site.url),
        inLanguage,
        isAccessibleForFree: true,
        ...known('sdDatePublished', site.snapshot),
        distribution: files.map((file) => ({
          '@type': 'DataDownload',
          name: file.name,
          encodingFormat: file.mediaType,
          contentSize: `${file.bytes} B`,
          ...known('contentUrl', file.url),
        })),
      },
    ],
  };
}

function describeSearch(searchUrl: string): WithActionConstraints<SearchAction> {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${searchUrl}?q={query}` },
    'query-input': 'required name=query',
  };
}
