import type { ExportContext } from '../citation/citable-paper.ts';
import { type MarkdownTarget, markdownSource } from './markdown-pages.ts';
import { escapeMarkdown, markdownHeading, markdownLink } from './markdown-text.ts';

/** A link with a description of its target. */
export interface DescribedTarget extends MarkdownTarget {
  readonly description: string;
}

/** `llms.txt` after llmstxt.org: a description of the site, its pages in Markdown, and its data. */
export function formatLlmsTxt(
  site: { readonly title: string; readonly description: string },
  sections: readonly { readonly name: string; readonly targets: readonly DescribedTarget[] }[],
  context: ExportContext,
): string {
  const lists = sections.map(({ name, targets }) => {
    const items = targets.map(
      ({ name: text, url, description }) => `- ${markdownLink(text, url)}: ${escapeMarkdown(description)}\n`,
    );
    return `\n${markdownHeading(2, name)}\n\n${items.join('')}`;
  });
  return [
    `${markdownHeading(1, site.title)}\n\n> ${escapeMarkdown(site.description)}\n\n`,
    `${markdownSource(context)}\n`,
    ...lists,
  ].join('');
}
