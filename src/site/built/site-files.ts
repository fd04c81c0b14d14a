import { formatOpenSearch } from '../../export/web/open-search.ts';
import { formatNginxMap, formatRedirects } from '../../export/web/redirect-files.ts';
import { accentSheet } from './accent-sheet.ts';
import { paperDownloads, schemaDownloads, topicDownloads, topicsDownload } from './downloads.ts';
import { feedFiles } from './feeds.ts';
import { markdownFiles } from './markdown-files.ts';
import { absoluteUrl, addresses, collection } from './site-data.ts';
import type { SiteFile } from './site-file.ts';

/** The OpenSearch description, which requires absolute addresses. */
function searchFiles(): SiteFile[] {
  const pageUrl = absoluteUrl(addresses.browse);
  const iconUrl = absoluteUrl(addresses.file('favicon.svg'));
  if (pageUrl === null || iconUrl === null) return [];
  const { title, shortTitle = title, description, language } = collection;
  const text = () => formatOpenSearch({ name: shortTitle, description, language, pageUrl, iconUrl });
  const mediaType = 'application/opensearchdescription+xml';
  return [{ address: addresses.openSearch, mediaType, text }];
}

/** Redirects in the formats of hosts, which are faster than the redirect pages. */
function redirectFiles(): SiteFile[] {
  if (collection.redirects.length === 0) return [];
  const moves = collection.redirects.map(({ kind, from, to }) => ({
    from: addresses[kind](from),
    to: addresses[kind](to),
  }));
  const mediaType = 'text/plain';
  return [
    { address: addresses.file('_redirects'), mediaType, text: () => formatRedirects(moves) },
    { address: addresses.file('redirects.map'), mediaType, text: () => formatNginxMap(moves) },
  ];
}

/** All files made from the collection, except pages and the search index. */
export function siteFiles(): SiteFile[] {
  return [
    ...paperDownloads,
    topicsDownload,
    ...schemaDownloads,
    ...collection.topics.flatMap(topicDownloads),
    ...feedFiles(),
    ...markdownFiles(),
    ...searchFiles(),
    ...redirectFiles(),
    ...(accentSheet ? [accentSheet] : []),
  ];
}
