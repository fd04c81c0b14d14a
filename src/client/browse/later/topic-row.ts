import { matchTopics, type TopicPhrases } from '../../../search/query-topics.ts';
import { part } from '../../controls/find-part.ts';
import type { CurrentResults } from '../results/results.ts';

/** Wires the line above the results with links to the topics that the query is about. */
export function setUpTopicRow(page: ParentNode, current: CurrentResults): void {
  const row = part(page, 'topic-row');
  const label = part(row, 'topic-row-label');
  const template = part<HTMLTemplateElement>(row, 'topic-row-item');
  const links = part<HTMLTemplateElement>(page, 'topic-links').content;
  const phrases = JSON.parse(part(page, 'topic-phrases').textContent) as TopicPhrases;
  const papers = Number(part(page, 'search-results').dataset.papers);

  function build(slug: string): HTMLElement {
    const item = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    const link = links.querySelector(`[data-topic-link="${slug}"]`)!;
    part(item, 'topic-place').replaceWith(link.cloneNode(true));
    part(item, 'topic-papers').textContent = `(${link.parentElement!.dataset.papers})`;
    return item;
  }
  current.watch((results) => {
    const resolved = results?.answer?.resolved;
    const slugs = resolved ? matchTopics(phrases, resolved, papers) : [];
    label.textContent = slugs.length > 1 ? 'Topics:' : 'Topic:';
    row.replaceChildren(label, template, ...slugs.map(build));
    row.hidden = slugs.length === 0;
  });
}
