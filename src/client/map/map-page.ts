import { part } from '../controls/find-part.ts';
import { setUpPage } from '../page/page.ts';
import { MapController, type MapEffects } from './map-controller.ts';
import { readMapFacts } from './map-facts.ts';
import { MapPapers } from './map-papers.ts';

const browserEffects: MapEffects = { open: (url) => location.assign(url) };

/** Wires the map of a page, if it has one; without its data the printed map stays as it is. */
export async function setUpMap(page: Document, effects: MapEffects = browserEffects): Promise<void> {
  const figure = page.querySelector<HTMLElement>('[data-map]');
  if (!figure) return;
  const papers = new MapPapers(page, Number(figure.dataset.papers));
  const facts = await readMapFacts(page, figure, () => papers.facts());
  const controller = new MapController(page, part(figure, 'map-stage'), facts, papers, effects);
  for (const needsScripts of page.querySelectorAll<HTMLElement>(
    '[data-map-controls], [data-map-download-view]',
  )) {
    needsScripts.hidden = false;
  }
  await controller.start();
}

/** The set-up functions of the map page, in order; each runs even if another one throws. */
export const mapPageParts: readonly ((page: Document) => void)[] = [
  (page) => void setUpMap(page).catch(reportError),
  setUpPage,
];
