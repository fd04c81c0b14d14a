import type { ExportContext } from '../citation/citable-paper.ts';
import { type DescribedTarget, describedItem, markdownSource } from './markdown-pages.ts';
import { escapeMarkdown, markdownHeading } from './markdown-text.ts';

/** `llms.txt` after llmstxt.org: a description of the site, its pages in Markdown, and its data. */
export function formatLlmsTxt(
  site: { readonly title: string; readonly description: string },
  sections: readonly { readonly name: string; readonly targets: readonly DescribedTarget[] }[],
  context: ExportContext,
): string {
  const lists = sections.map(({ name, targets }) => {
    const items = targets.map((target) => `${describedItem(target)}\n`);
    return `\n${markdownHeading(2, name)}\n\n${items.join('')}`;
  });
  return [
    `${markdownHeading(1, site.title)}\n\n> ${escapeMarkdown(site.description)}\n\n`,
    `${markdownSource(context)}\n`,
    ...lists,
  ].join('');
}
