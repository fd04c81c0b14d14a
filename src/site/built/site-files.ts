import { formatOpenSearch } from '../../export/web/open-search.ts';
import { formatNginxMap, formatRedirects } from '../../export/web/redirect-files.ts';
import { accentSheet } from './accent-sheet.ts';
import { paperDownloads, schemaDownloads, topicDownloads, topicsDownload } from './downloads.ts';
import { feedFiles } from './feeds.ts';
import { markdownFiles } from './markdown-files.ts';
import { absoluteUrl, addresses, collection } from './site-data.ts';
import type { SiteFile } from './site-file.ts';

/** How browsers find the site's search; they need absolute addresses. */
function searchFiles(): SiteFile[] {
  const pageUrl = absoluteUrl(addresses.browse);
  const iconUrl = absoluteUrl(addresses.file('favicon.svg'));
  if (pageUrl === null || iconUrl === null) return [];
  const { title, shortTitle = title, description, language } = collection;
  const text = () => formatOpenSearch({ name: shortTitle, description, language, pageUrl, iconUrl });
  const mediaType = 'application/opensearchdescription+xml';
  return [{ address: addresses.openSearch, mediaType, text }];
}

/** Former addresses in the words of hosts, which answer sooner than the pages that lie there. */
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

/** Every file of the site that is made from the collection and is neither a page nor a part of the search index. */
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
