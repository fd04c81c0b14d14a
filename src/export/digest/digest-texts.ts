import { escapeXml } from '../web/xml.ts';
import type { Digest, DigestPaper } from './digest.ts';

const REMARK =
  'Titles and abstracts belong to their authors. Topics and summaries are derived from them automatically; a summary is a sentence of the abstract.';

/** The subject of the mail, on one line: how many papers are new, and of which days. */
export function digestSubject({ collectionTitle, count, from, to }: Digest): string {
  const days = from === to ? to : `${from} to ${to}`;
  return `${collectionTitle}: ${count} new ${count === 1 ? 'paper' : 'papers'}, ${days}`;
}

/** The digest in plain text, a paragraph for each paper; lines are not wrapped. */
export function formatDigestText(digest: Digest): string {
  const { groups, url } = digest;
  const paper = ({ title, gist, url: own }: DigestPaper) =>
    [`* ${title}`, gist && `  “${gist}”`, own && `  ${own}`].filter(Boolean).join('\n');
  const sections = groups.map(({ name, papers }) =>
    [`${name} (${papers.length})`, ...papers.map(paper)].join('\n\n'),
  );
  const foot = ['-- ', url && `New papers: ${url}`, REMARK].filter(Boolean).join('\n');
  return `${[digestSubject(digest), ...sections, foot].join('\n\n')}\n`;
}

/** The digest as a page of HTML without styles and scripts. */
export function formatDigestHtml(digest: Digest): string {
  const { groups, url, language } = digest;
  const paper = ({ title, gist, url: own }: DigestPaper) => {
    const name = own === null ? `<strong>${escapeXml(title)}</strong>` : link(own, title);
    return `<li><p>${name}${gist === null ? '' : `<br>\n“${escapeXml(gist)}”`}</p></li>`;
  };
  const sections = groups.map(
    ({ name, papers }) =>
      `<h2>${escapeXml(name)} (${papers.length})</h2>\n<ul>\n${papers.map(paper).join('\n')}\n</ul>`,
  );
  const subject = escapeXml(digestSubject(digest));
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeXml(language)}">`,
    `<head><meta charset="utf-8"><title>${subject}</title></head>`,
    '<body>',
    `<h1>${subject}</h1>`,
    ...sections,
    ...(url === null ? [] : [`<p>${link(url, 'New papers')}</p>`]),
    `<p><small>${escapeXml(REMARK)}</small></p>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const link = (url: string, text: string) => `<a href="${escapeXml(url)}">${escapeXml(text)}</a>`;
