import { browseStateUrl } from '../../../browse/state.ts';
import { distinctForms } from '../../../search/query/query-notes.ts';
import { part } from '../../controls/find-part.ts';
import type { Results } from './results.ts';

/** Shows a note above the results and fills it, or hides it. */
function showNote(page: ParentNode, name: string, isShown: boolean, fill: (note: HTMLElement) => void): void {
  const note = part(page, name);
  note.hidden = !isShown;
  if (isShown) fill(note);
}

/** Shows notes on the words of a query: corrections, suggestions, and which words or forms were searched. */
export function showNotes(page: ParentNode, results: Results | null): void {
  const { corrections = [], offers = [], alsoSearched = [], note } = results?.answer?.resolved ?? {};
  showNote(page, 'search-correction', corrections.length > 0, (note) => {
    part(note, 'search-corrected').textContent = corrections.map(({ to }) => to.join(' or ')).join('; ');
    const literal = part<HTMLAnchorElement>(note, 'search-literal');
    literal.href = browseStateUrl({ ...results!.state, query: results!.answer!.query.text, literal: true });
    literal.textContent = `Search only for “${corrections.map(({ from }) => from).join(' ')}”`;
  });
  showNote(page, 'search-offer', offers.length > 0, (note) => {
    const [{ query, to }] = offers as [(typeof offers)[number]];
    const offered = part<HTMLAnchorElement>(note, 'search-offered');
    offered.href = browseStateUrl({ ...results!.state, query, literal: false });
    offered.querySelector('strong')!.textContent = to;
  });
  const also = distinctForms(alsoSearched);
  const searched = note ?? (also.length > 0 ? `Also searched: ${also.join(', ')}` : '');
  showNote(page, 'search-synonym', searched !== '', (place) => {
    place.textContent = searched;
  });
}
