import type { RecordFormat } from '../formats.ts';
import { type Refusal, refusals } from './refusal.ts';

/** The formats by the local name of their root element. */
const ROOTS: Readonly<Record<string, RecordFormat>> = {
  PubmedArticleSet: 'pubmed-xml',
  PubmedArticle: 'pubmed-xml',
  mods: 'mods',
  modsCollection: 'mods',
  dblp: 'dblp',
  dblpperson: 'dblp',
  records: 'endnote-xml',
  responseWrapper: 'europe-pmc',
};
/** A volume of the ACL Anthology: other collections begin otherwise. */
const ACL_VOLUME = /<volume\b[^<>]{0,400}>\s*<meta>/;
/** A record of Dublin Core, or the error that a repository answers in place of any. */
const DUBLIN_CORE = /<(?:[\w-]{1,40}:)?dc[\s>]|<header\s[^<>]{0,400}\bstatus=|<error\s/;
const HTML =
  /^(?:html|head|body|div|table|ul|ol|p|main|article|section|script|h[1-6]|span|a|meta|link|nav)$/i;
/** In characters: far enough to meet the first record of a feed. */
const LOOKED_AT = 20_000;

/**
 * The format of a text that is XML or HTML by its first element, or why it is refused; undefined where it only
 * begins with a sign such as `<`. `end` is the end of the text where `text` is its beginning.
 */
export function findMarkup(text: string, end: string): RecordFormat | Refusal | undefined {
  const { isDeclared, root } = firstElement(text);
  if (root === undefined) return isDeclared ? refusals.xml : undefined;
  const start = text.slice(0, LOOKED_AT);
  const format = root === 'xml' && /<records\b/.test(start) ? 'endnote-xml' : ROOTS[root];
  if (format) return format;
  if (root === 'feed' && /\barxiv\.org\b/.test(start)) return 'arxiv-atom';
  if (root === 'collection' && ACL_VOLUME.test(start)) return 'acl-anthology';
  if (root === 'OAI-PMH') return DUBLIN_CORE.test(start) ? 'oai-dc' : refusals.otherOai;
  // "<think> tokens help" is a title: a document is closed as it was opened.
  if (!isDeclared && !end.trimEnd().endsWith('>')) return undefined;
  if (HTML.test(root)) return refusals.html;
  if (root === 'feed' || root === 'rss') return refusals.feed;
  return isDeclared || end.trimEnd().endsWith(`${root}>`) ? refusals.xml : undefined;
}

/** The local name of the first element, and whether a declaration of XML or HTML stands before it. */
function firstElement(text: string): { isDeclared: boolean; root: string | undefined } {
  let at = 0;
  let isDeclared = false;
  const skipTo = (end: string) => {
    const found = text.indexOf(end, at);
    at = found < 0 ? text.length : found + end.length;
  };
  for (;;) {
    while (/\s/.test(text.charAt(at))) at += 1;
    const start = text.slice(at, at + 200);
    if (/^<\?xml/i.test(start)) {
      isDeclared = true;
      skipTo('?>');
    } else if (start.startsWith('<?')) skipTo('?>');
    else if (start.startsWith('<!--')) skipTo('-->');
    else if (/^<!DOCTYPE/i.test(start)) {
      isDeclared = true;
      const subset = text.indexOf('[', at);
      const end = text.indexOf('>', at);
      if (subset >= 0 && subset < end) skipTo(']');
      skipTo('>');
    } else {
      const name = /^<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)/.exec(start)?.[1];
      return { isDeclared, root: name };
    }
  }
}
