import { splitMatches, type WordMatcher } from '../search/highlight.ts';

/** Fills an element with a text in which the searched words are marked. */
export function setMarkedText(element: Element, text: string, isMatch: WordMatcher): void {
  const nodes = splitMatches(text, isMatch).map((run) => {
    if (!run.isMatch) return document.createTextNode(run.text);
    const mark = document.createElement('mark');
    mark.textContent = run.text;
    return mark;
  });
  element.replaceChildren(...nodes);
}
