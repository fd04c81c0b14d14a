import type { TopicPhrases } from '../../../search/columns.ts';
import { indexFileNames } from '../../../search/index/index-files.ts';
import { loadOnce } from '../../../search/load-once.ts';
import { matchTopics } from '../../../search/query-topics.ts';
import { part } from '../../controls/find-part.ts';
import { indexFileLoader } from '../../index-files/load-index-file.ts';
import type { CurrentResults, Results } from '../results/results.ts';

/** Wires the line above the results with links to the topics that the query is about. */
export function setUpTopicRow(page: ParentNode, current: CurrentResults): void {
  const row = part(page, 'topic-row');
  const label = part(row, 'topic-row-label');
  const template = part<HTMLTemplateElement>(row, 'topic-row-item');
  const links = part<HTMLTemplateElement>(page, 'topic-links').content;
  const { papers, index } = part(page, 'search-results').dataset;
  const loadFile = indexFileLoader(index!);
  const loadPhrases = loadOnce(
    () => loadFile(indexFileNames.column('query-topics')) as Promise<TopicPhrases>,
  );

  function build(slug: string): HTMLElement {
    const item = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    const link = links.querySelector(`[data-topic-link="${slug}"]`)!;
    part(item, 'topic-place').replaceWith(link.cloneNode(true));
    part(item, 'topic-papers').textContent = `(${link.parentElement!.dataset.papers})`;
    return item;
  }
  async function show(results: Results | null): Promise<void> {
    const resolved = results?.answer?.resolved;
    // Without the phrases, the results are still there.
    const phrases = resolved ? await loadPhrases().catch(() => ({})) : {};
    if (results !== current.value) return;
    const slugs = resolved ? matchTopics(phrases, resolved, Number(papers)) : [];
    label.textContent = slugs.length > 1 ? 'Topics:' : 'Topic:';
    row.replaceChildren(label, template, ...slugs.map(build));
    row.hidden = slugs.length === 0;
  }
  current.watch((results) => void show(results));
}
