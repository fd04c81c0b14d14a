import { countOf } from '../../site/shared/wording.ts';
import { setUpExportMenu } from './export-menu.ts';

/** The papers in the lists of a page that are not hidden, in order. */
function shownPapers(main: Element): string[] {
  return [...main.querySelectorAll<HTMLElement>('.paper-list > [data-paper-id]')]
    .filter((item) => item.closest('[hidden]') === null)
    .map((item) => item.dataset.paperId!);
}

/** Wires the export menu of a page that contains all its papers; it exports the visible ones. */
export function setUpExportShown(page: Document): void {
  const main = page.querySelector('main');
  const menu = main?.querySelector<HTMLDetailsElement>('[data-export][data-shown]');
  if (!main || !menu) return;
  const { name = '' } = menu.dataset;
  const papers = () => shownPapers(main);
  const summary = () => {
    const all = new Set([...main.querySelectorAll<HTMLElement>('.paper-list > [data-paper-id]')]).size;
    const count = papers().length;
    return count === all ? countOf(count, 'paper') : `${count} of ${countOf(all, 'paper')}`;
  };
  const update = setUpExportMenu(menu, { papers, summary, name: () => name });
  // Filters and lists change the visible papers; the description in the menu follows.
  const watch = new MutationObserver(update);
  menu.addEventListener('toggle', () => {
    if (menu.open)
      watch.observe(main, { subtree: true, childList: true, attributes: true, attributeFilter: ['hidden'] });
    else watch.disconnect();
  });
}
