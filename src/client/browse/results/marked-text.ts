import { splitMatches, type WordMatcher } from '../../../search/answer/highlight.ts';

/** The text as nodes, with the search words in `<mark>`. */
export function markedNodes(text: string, isMatch: WordMatcher): (Node | string)[] {
  return splitMatches(text, isMatch).map((run) => {
    if (!run.isMatch) return run.text;
    const mark = document.createElement('mark');
    mark.textContent = run.text;
    return mark;
  });
}

/** Fills an element with a text in which the search words are highlighted. */
export function setMarkedText(element: Element, text: string, isMatch: WordMatcher): void {
  element.replaceChildren(...markedNodes(text, isMatch));
}
