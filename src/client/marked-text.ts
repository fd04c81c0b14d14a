import { splitAtSpans } from '../search/abstract-spans.ts';
import { splitMatches, type WordMatcher } from '../search/highlight.ts';
import type { TextRecord } from '../search/pieces.ts';

/** The text with the searched words in marks of their own. */
function markedNodes(text: string, isMatch: WordMatcher): (Node | string)[] {
  return splitMatches(text, isMatch).map((run) => {
    if (!run.isMatch) return run.text;
    const mark = document.createElement('mark');
    mark.textContent = run.text;
    return mark;
  });
}

/** Fills an element with a text in which the searched words are marked. */
export function setMarkedText(element: Element, text: string, isMatch: WordMatcher): void {
  element.replaceChildren(...markedNodes(text, isMatch));
}

/** Fills an element with an abstract as its paper's own page prints it, the searched words marked in it. */
export function setMarkedAbstract(
  element: Element,
  { abstract, spans = [] }: TextRecord,
  isMatch: WordMatcher,
): void {
  const runs = splitAtSpans(abstract, spans).map(({ text, url, mark }) => {
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
