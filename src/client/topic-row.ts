import type { Answer } from '../search/engine.ts';
import { matchTopics, type TopicPhrases } from '../search/topic-phrases.ts';
import { part } from './page-part.ts';
import type { ResultParts } from './result-list.ts';

/** The line above the results that leads to the topics which the query is about. */
export class TopicRow {
  readonly #row: HTMLElement;
  readonly #label: HTMLElement;
  readonly #item: HTMLTemplateElement;
  readonly #parts: ResultParts;
  readonly #page: ParentNode;
  /** There once a query was answered. */
  #phrases: TopicPhrases | null = null;

  constructor(page: ParentNode, parts: ResultParts) {
    this.#row = part(page, 'topic-row');
    this.#label = part(this.#row, 'topic-row-label');
    this.#item = part<HTMLTemplateElement>(this.#row, 'topic-row-item');
    this.#parts = parts;
    this.#page = page;
  }

  /** Shows the topics of a query, if it is about any; `papers` is how many papers there are. */
  show(answer: Answer | null, papers: number): void {
    this.#phrases ??= JSON.parse(part(this.#page, 'topic-phrases').textContent) as TopicPhrases;
    const slugs = answer ? matchTopics(this.#phrases, answer.understood, papers) : [];
    this.#label.textContent = slugs.length > 1 ? 'Topics:' : 'Topic:';
    this.#row.replaceChildren(this.#label, this.#item, ...slugs.map((slug) => this.#build(slug)));
    this.#row.hidden = slugs.length === 0;
  }

  #build(slug: string): HTMLElement {
    const item = this.#item.content.firstElementChild!.cloneNode(true) as HTMLElement;
    const { link, papers } = this.#parts.topic(slug);
    part(item, 'topic-place').replaceWith(link);
    part(item, 'topic-papers').textContent = `(${papers})`;
    return item;
  }
}
