import { formatOpenSearch } from '../../../export/web/open-search.ts';
import { formatNginxMap, formatRedirects } from '../../../export/web/redirect-files.ts';
import type { SearchIndex } from '../../../search/build/build-index.ts';
import { sealFile } from '../../../search/index/file-seal.ts';
import { movedAddresses } from '../../moved-pages.ts';
import { paperDownloads, schemaDownloads, topicFiles, topicsDownload } from '../downloads.ts';
import { feedFiles } from '../feeds.ts';
import { absoluteUrl, addresses, collection } from '../site-data.ts';
import { mapFiles } from './map-files.ts';
import { markdownFiles } from './markdown-files.ts';
import { pictureFiles } from './picture-files.ts';
import type { ImageFile, SiteFile } from './site-file.ts';

/** The OpenSearch description, which requires absolute addresses. */
function searchFiles(): SiteFile[] {
  const pageUrl = absoluteUrl(addresses.browse);
  const iconUrl = absoluteUrl(addresses.file('favicon.svg'));
  if (pageUrl === null || iconUrl === null) return [];
  const { title, shortTitle = title, description, language } = collection;
  const text = () => formatOpenSearch({ name: shortTitle, description, language, pageUrl, iconUrl });
  return [{ address: addresses.openSearch, text }];
}

/** Redirects in the formats of hosts, which are faster than the redirect pages. */
function redirectFiles(): SiteFile[] {
  const moves = movedAddresses(collection, addresses);
  if (moves.length === 0) return [];
  return [
    { address: addresses.file('_redirects'), text: () => formatRedirects(moves) },
    { address: addresses.file('redirects.map'), text: () => formatNginxMap(moves) },
  ];
}

/** The files of which pages print the size. Pictures are drawn from what pages need of the search index, too. */
export function downloadFiles(): (SiteFile | ImageFile)[] {
  return [
    ...paperDownloads,
    topicsDownload,
    ...schemaDownloads,
    ...collection.topics.flatMap(topicFiles),
    ...pictureFiles(),
    ...mapFiles(),
  ];
}

/** The files of an index, sealed. */
export function indexFiles({ folder, files }: SearchIndex): SiteFile[] {
  return [...files].map(([name, json]) => ({
    address: `${addresses.searchIndex(folder)}${name}`,
    text: () => sealFile(`${folder}/${name}`, json),
  }));
}

/** All other files made from the collection, except pages and what is drawn or styled. */
export function furtherFiles(): SiteFile[] {
  return [...feedFiles(), ...markdownFiles(), ...searchFiles(), ...redirectFiles()];
}
