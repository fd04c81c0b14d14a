import { splitAtSpans } from '../../../search/abstract-spans.ts';
import type { WordMatcher } from '../../../search/answer/highlight.ts';
import type { ResultRecord } from '../../../search/index/index-files.ts';
import { markedNodes } from '../results/marked-text.ts';

/** Fills an element with an abstract as on its paper's page, with the search words highlighted; if there is one. */
export function setMarkedAbstract(
  element: Element,
  { abstract, spans }: Pick<ResultRecord, 'abstract' | 'spans'>,
  isMatch: WordMatcher,
): void {
  const runs = splitAtSpans(abstract ?? '', spans).map(({ text, url, mark }) => {
    let nodes = markedNodes(text, isMatch);
    if (url !== null) {
      const link = document.createElement('a');
      link.href = url;
      link.rel = 'external noopener';
      link.dir = 'ltr';
      link.append(...nodes);
      nodes = [link];
    }
    if (mark === null) return nodes;
    const sentence = document.createElement('mark');
    sentence.className = `of-${mark}`;
    sentence.append(...nodes);
    return [sentence];
  });
  element.replaceChildren(...runs.flat());
}
