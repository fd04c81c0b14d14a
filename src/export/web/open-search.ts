import { formatXml, xmlElement } from './xml.ts';

/** The site's search, for browsers. Addresses are absolute; `pageUrl` is the search page. */
export interface SearchDescription {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  readonly pageUrl: string;
  readonly iconUrl: string;
}

/** The limits of OpenSearch 1.1. */
const SHORT_NAME = 16;
const LONG_NAME = 48;
const DESCRIPTION = 1024;

/** Cuts text to a limit in characters, between words if one ends in the second half. */
function cut(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  const head = characters.slice(0, limit + 1).join('');
  const end = head.lastIndexOf(' ');
  return end > limit / 2
    ? head.slice(0, end).replace(/[\s\p{P}]+$/u, '')
    : characters.slice(0, limit).join('');
}

/** An OpenSearch 1.1 description, by which browsers offer the site's search in the address bar. */
export function formatOpenSearch(search: SearchDescription): string {
  return formatXml(
    xmlElement(
      'OpenSearchDescription',
      [
        xmlElement('ShortName', cut(search.name, SHORT_NAME)),
        xmlElement('LongName', cut(search.name, LONG_NAME)),
        xmlElement('Description', cut(search.description, DESCRIPTION)),
        xmlElement('InputEncoding', 'UTF-8'),
        xmlElement('Language', search.language),
        xmlElement('Image', search.iconUrl, { type: 'image/svg+xml' }),
        xmlElement('Url', [], { type: 'text/html', template: `${search.pageUrl}?q={searchTerms}` }),
      ],
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    ),
  );
}
