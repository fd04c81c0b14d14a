import type { PaperEntry } from '../../../src/collection/entry.ts';
import type { Settings } from '../../../src/collection/settings/settings.ts';
import { drawLots } from '../../../src/collection/understand/discover/grouping/drawn-lots.ts';
import { layOutPapers, type MappedPapers } from '../../../src/collection/understand/map/layout.ts';
import { mean } from '../search/statistics.ts';
import { type LayoutQuality, measureQuality, type Places } from './layout-quality.ts';
import { type ComparedPapers, comparePapers } from './mapped-papers.ts';
import { measureMoves } from './moves.ts';
import { layOutWithUmap } from './umap.ts';

/** What a layout is worth, and what it takes. */
export interface LayoutFigures extends LayoutQuality {
  readonly layout: 'papershelf' | 'umap-js';
  /** In seconds. */
  readonly cpu: number;
  /** How far papers move when a hundredth of them is added, see `measureMoves`; their topics stay as they are. */
  readonly moved: { readonly median: number; readonly most: number };
}

/** The layouts of some papers, beside each other. */
export interface LayoutsMeasured {
  readonly papers: number;
  readonly topics: number;
  readonly isFound: boolean;
  readonly layouts: readonly LayoutFigures[];
  /** How far papers of our own map move in the median where topics are found anew as well; null where written. */
  readonly movedWithTopics: number | null;
}

const ADDED_SHARE = 0.01;
/** A large map takes long, and many papers are added to it at once. */
const LARGE = 5000;
const DRAWS = 3;

const layouts = {
  papershelf: (papers: MappedPapers): Places => layOutPapers(papers)!.places,
  'umap-js': layOutWithUmap,
} as const;

/** Lays the papers out, and most of them again, with each layout. There must be at least five. */
export function measureLayouts(entries: readonly PaperEntry[], settings: Settings): LayoutsMeasured {
  const whole = comparePapers(entries, settings);
  const { ids, topics } = whole.mapped;
  const topicOf = new Map(ids.map((id, i) => [id, topics[i]!]));
  const draws = Array.from(
    { length: entries.length < LARGE ? DRAWS : 1 },
    (_, draw) => comparePapers(withoutSome(entries, draw), settings).mapped,
  );
  const held = draws.map((mapped) => ({ ...mapped, topics: mapped.ids.map((id) => topicOf.get(id)!) }));
  const isFound = settings.keptTopics !== null;
  const own = layouts.papershelf(whole.mapped);
  const movesAnew = isFound
    ? draws.map((mapped) => measureMoves(ids, own, mapped.ids, layouts.papershelf(mapped)).median)
    : null;
  return {
    papers: ids.length,
    topics: new Set(topics).size,
    isFound,
    layouts: [measureOne('papershelf', whole, held), measureOne('umap-js', whole, held)],
    movedWithTopics: movesAnew && mean(movesAnew),
  };
}

/** Leaves out a hundredth of the papers, drawn by lot. */
function withoutSome(entries: readonly PaperEntry[], draw: number): PaperEntry[] {
  const lots = drawLots(entries.map(({ id }) => id));
  const order = [...entries.keys()].sort((a, b) => lots(a, draw) - lots(b, draw));
  const gone = new Set(order.slice(0, Math.max(1, Math.round(entries.length * ADDED_SHARE))));
  return entries.filter((_, i) => !gone.has(i));
}

function measureOne(
  layout: LayoutFigures['layout'],
  { mapped, rows }: ComparedPapers,
  fewer: readonly MappedPapers[],
): LayoutFigures {
  const before = process.cpuUsage();
  const places = layouts[layout](mapped);
  const { user, system } = process.cpuUsage(before);
  const moves = fewer.map((some) => measureMoves(mapped.ids, places, some.ids, layouts[layout](some)));
  return {
    layout,
    cpu: (user + system) / 1e6,
    ...measureQuality(places, rows, mapped.topics),
    moved: { median: mean(moves.map(({ median }) => median)), most: mean(moves.map(({ most }) => most)) },
  };
}
