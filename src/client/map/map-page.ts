import { part } from '../controls/find-part.ts';
import { loadScript } from '../controls/page-script.ts';
import { setUpPage } from '../page/page.ts';
import type { MapEffects } from './looked-at.ts';
import { MapController } from './map-controller.ts';
import { readMapFacts } from './map-facts.ts';
import { MapPapers } from './map-papers.ts';
import type { MapStage } from './sheet/map-stage.ts';
import { setUpTitles } from './title-request.ts';

const browserEffects: MapEffects = {
  open: (url) => location.assign(url),
  openBeside: (url) => window.open(url),
};

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
  setUpViewDownload(page, figure, controller.stage);
  followColours(page, controller.stage);
  setUpTitles(controller.stage, papers);
  await controller.start();
}

/** Wires the button that saves what is seen as a picture. */
function setUpViewDownload(page: Document, figure: HTMLElement, stage: MapStage): void {
  const button = page.querySelector<HTMLElement>('[data-map-download-view]');
  button?.addEventListener('click', async () => {
    const caption = figure.querySelector('figcaption')?.textContent.trim() ?? '';
    const save = await loadScript(() => import('./later/view-picture.ts'), 'saveViewPicture');
    await save(stage, [caption, `${page.title}, ${page.URL}`]);
  });
}

/** Draws the canvas anew when the theme changes. */
function followColours(page: Document, stage: MapStage): void {
  const refresh = () => stage.refresh();
  new MutationObserver(refresh).observe(page.documentElement, { attributeFilter: ['data-theme'] });
  for (const query of [
    '(prefers-color-scheme: dark)',
    '(forced-colors: active)',
    '(prefers-contrast: more)',
  ]) {
    matchMedia(query).addEventListener('change', refresh);
  }
}

/** The set-up functions of the map page, in order; each runs even if another one throws. */
export const mapPageParts: readonly ((page: Document) => void)[] = [
  (page) => void setUpMap(page).catch(reportError),
  setUpPage,
];
