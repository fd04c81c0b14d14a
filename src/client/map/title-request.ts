import { loadOnce } from '../../search/load-once.ts';
import { loadScript } from '../controls/page-script.ts';
import type { MapPapers } from './map-papers.ts';
import type { MapStage } from './sheet/map-stage.ts';

/** Has the titles of papers written beside their dots once one has come nearer, and loads the script for that then. */
export function setUpTitles(stage: MapStage, papers: MapPapers): void {
  const load = loadOnce(async () => {
    const Titles = await loadScript(() => import('./later/paper-titles.ts'), 'PaperTitles');
    return new Titles(stage, papers);
  });
  stage.onOtherView = () => {
    if (stage.view.zoom === 1) return;
    load()
      .then((titles) => titles.show())
      // Without a connection there are none.
      .catch(() => {});
  };
}
