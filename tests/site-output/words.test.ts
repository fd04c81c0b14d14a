import { expect, test } from 'vitest';
import { listFiles, plainSite, readSiteFile } from './sites.ts';

/** What a page once called things: words of this house, where the field has usual ones. */
const HOUSE_WORDS = [
  'Take away',
  'Gist',
  'Keyphrase',
  'Source order',
  'source order',
  'Mainly about this',
  'Also about this',
  'say more than others',
  'in common',
  'How to read this',
  'How this was made',
  'Look it up elsewhere',
  'Both speak of',
  'by program',
  'Topics to look at',
  'A spine is',
  'By kind',
  'Kind',
  'Or start from a topic',
  'Follow this topic',
  'Download these papers',
  'Save to list',
  'Single keys',
  'On all chosen topics',
  'Copy share link',
  'Nothing is saved',
  'Do not add',
  'not kept here',
  'Pages kept',
];

const pages = listFiles(plainSite, '.html');
/** Those of papers and of topics are printed from one template each. */
const isOneOfMany = (page: string) => /^(?:papers|topics)\/./.test(page) && page !== 'topics/index.html';
const examples = ['papers/', 'topics/'].map((folder) => pages.find((page) => page.startsWith(folder))!);

/** What a page says in its own words: neither those of papers and curators, which carry `dir="auto"`, nor data. */
function ownWords(html: string): string {
  return html
    .replaceAll(/<script\b.*?<\/script>|<pre\b.*?<\/pre>/gs, '')
    .replaceAll(/<(\w+)\b[^>]* dir="auto"[^>]*>.*?<\/\1>/gs, '')
    .replaceAll(/ (?:aria-label|placeholder)="([^"]*)"/g, '>$1<')
    .replaceAll(/<[^>]*>/g, '\n');
}

test.for([...pages.filter((page) => !isOneOfMany(page)), ...examples])(
  '%s speaks the field’s words',
  (page) => {
    const said = ownWords(readSiteFile(plainSite, page));
    expect(HOUSE_WORDS.filter((word) => said.includes(word))).toEqual([]);
  },
);
