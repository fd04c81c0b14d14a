import type { PageFrame, PreparedPaper } from '../prepared-pages.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign]!);

/** Escaped texts in elements of their own, with a comma between them. */
const listed = (texts: readonly string[]) => texts.map((text) => `<bdi>${escapeHtml(text)}</bdi>`).join(', ');

/** The page of a paper as HTML: the same as that of the one component in Astro. */
export function paperPage(paper: PreparedPaper, frame: PageFrame): string {
  return `<!doctype html><html lang="en"><head>${headOf(paper)}${frame.head}<script type="application/ld+json">${paper.structuredData}</script></head><body>${frame.above}${mainOf(paper)}${frame.below}</body></html>`;
}

function headOf({ title, description, authors, slug }: PreparedPaper): string {
  const [name, text] = [escapeHtml(title), escapeHtml(description)];
  const people = authors.map((author) => `<meta name="citation_author" content="${escapeHtml(author)}">`);
  return `<title>${name}</title><meta name="description" content="${text}"><meta property="og:title" content="${name}"><meta property="og:description" content="${text}"><meta name="twitter:title" content="${name}"><meta name="twitter:description" content="${text}"><meta name="citation_title" content="${name}">${people.join('')}<link rel="alternate" type="text/markdown" href="/papers/${slug}.md">`;
}

function mainOf(paper: PreparedPaper): string {
  const [topic] = paper.topics;
  return `<nav class="breadcrumb" aria-label="Breadcrumb"><ol class="row"><li><a dir="auto" href="/topics/">Topics</a></li>${topic ? `<li><a dir="auto" href="${topic.url}">${escapeHtml(topic.title)}</a></li>` : ''}</ol></nav><main id="main" tabindex="-1"><div class="with-margin"><article>${pageHead(paper)}${inShort(paper)}<h2 class="visually-hidden">Abstract</h2><p class="abstract paper-abstract" dir="auto">${escapeHtml(paper.abstract)}</p>${citationBox(paper)}</article>${margin(paper)}</div>${similarPapers(paper)}${neighbours(paper)}</main>`;
}

function pageHead({ id, slug, title, authors, kind }: PreparedPaper): string {
  const name = escapeHtml(title);
  return `<header class="page-head"><h1 class="paper-title" dir="auto">${name}</h1><p class="byline soft">${listed(authors)}</p><div class="row toolbar paper-tools"><p class="soft">${kind}</p><span class="save" data-needs-scripts><button class="save-button" type="button" aria-pressed="false" aria-label="Add to reading list: ${name}" data-save-paper="${id}" data-title="${name}" data-slug="${slug}"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M6.5 4h11v16l-5.5-4.4L6.5 20Z"></path></svg><span data-save-word>Add to reading list</span></button></span><span class="copy-link" data-needs-scripts><button class="control" type="button" data-copy-link>Copy link</button></span></div></header>`;
}

function inShort({ gist, result }: PreparedPaper): string {
  const entry = (name: string, text: string | null) =>
    text === null ? '' : `<div><dt class="soft">${name}</dt><dd dir="auto">${escapeHtml(text)}</dd></div>`;
  return `<section class="in-short" aria-labelledby="in-short"><h2 class="visually-hidden" id="in-short">In short</h2><dl>${entry('Contribution', gist)}${entry('Main finding', result)}</dl></section>`;
}

function citationBox({ citations, slug }: PreparedPaper): string {
  const options = citations.map(({ name }) => `<option>${name}</option>`).join('');
  const sections = citations.map(
    ({ name, markup }) =>
      `<section class="citation" tabindex="0" aria-label="${name}" data-citation data-file="${slug}"><noscript><p class="soft">${name}</p></noscript><pre dir="ltr" data-citation-text>${markup}</pre></section>`,
  );
  return `<details class="citations" data-citations><summary>Cite</summary><div class="row export-choice" data-needs-scripts><label><span class="soft">Format</span><select class="plain-select" data-citation-format>${options}</select></label><button class="control" type="button" data-citation-copy>Copy</button><button class="control" type="button" data-citation-download>Download</button></div>${sections.join('')}</details>`;
}

function margin({ topics, keyphrases, searches, source }: PreparedPaper): string {
  const named = topics.map(
    ({ title, url, terms }) =>
      `<li><a class="topic-name" dir="auto" href="${url}">${escapeHtml(title)}</a><p class="soft">Matched: ${terms.map((term) => `“<bdi>${escapeHtml(term)}</bdi>”`).join(', ')}</p></li>`,
  );
  const phrases = keyphrases.map(
    (phrase) =>
      `<li><a dir="auto" href="/browse/?q=${encodeURIComponent(phrase)}">${escapeHtml(phrase)}</a></li>`,
  );
  const elsewhere = searches.map(
    ({ name, url }) =>
      `<li><a href="${escapeHtml(url)}" rel="external noopener"><span class="visually-hidden">Find this paper on </span>${name}</a></li>`,
  );
  return `<aside class="margin" aria-label="About this paper"><section><h2>Topics</h2><ul>${named.join('')}</ul></section><section><h2>Key phrases</h2><ul class="row">${phrases.join('')}</ul></section><section class="elsewhere"><h2>Find this paper on</h2><ul class="row">${elsewhere.join('')}</ul></section><section><h2>Source</h2><p class="soft">${escapeHtml(source)}</p></section><p class="soft">Derived automatically from title and abstract. <a href="/about/#how">How, and its limits</a></p></aside>`;
}

function similarPapers({ similar }: PreparedPaper): string {
  const items = similar.map(
    ({ id, title, url, shared }) =>
      `<li data-paper-id="${id}"><a dir="auto" href="${url}">${escapeHtml(title)}</a><p class="soft">Shared terms: ${listed(shared)}</p></li>`,
  );
  return `<section class="section"><h2>Similar papers</h2><ul class="similar-list">${items.join('')}</ul></section>`;
}

function neighbours({ before, after, topics: [topic] }: PreparedPaper): string {
  const link = (page: PreparedPaper['before'], name: string, rel: string) =>
    page
      ? `<a rel="${rel}" href="${page.url}"><span class="soft">${name} in <bdi>${escapeHtml(topic?.title ?? '')}</bdi></span><span dir="auto">${escapeHtml(page.title)}</span></a>`
      : '';
  return `<nav class="neighbours" aria-label="Within the topic">${link(before, 'Previous', 'prev')}${link(after, 'Next', 'next')}</nav>`;
}
