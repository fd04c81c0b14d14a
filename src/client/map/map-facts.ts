import type { PaperFacts, SheetPlaces } from './map-paper.ts';
import { dotLinksIn } from './sheet/printed-sheet.ts';

/** What the map knows of its papers from the start; the lists are in the order of their search numbers. */
export interface MapFacts {
  /** The numbers of the topics of each paper, its main one first. */
  readonly topicsOf: readonly (readonly number[])[];
  readonly kindOf: readonly string[];
  /** The numbers of the topics by their slugs, with those of the topics in an area for the area. */
  readonly topicNumbers: ReadonlyMap<string, readonly number[]>;
  /** The class of the hue of each topic by its number. */
  readonly hues: ReadonlyMap<number, string>;
  /** Where each paper lies; null where that is printed as the links of dots. */
  readonly places: readonly SheetPlaces[] | null;
}

/** The topics in the list beside the map. */
const topicsIn = (page: ParentNode) => page.querySelectorAll<HTMLElement>('[data-map-list] > [data-topic]');

/** The topics that the filter has, by their slugs, and the areas that hold them. */
function topicNumbersIn(page: ParentNode): ReadonlyMap<string, readonly number[]> {
  const parents: Record<string, string> = JSON.parse(
    page.querySelector<HTMLElement>('[data-map-list]')?.dataset.parents ?? '{}',
  );
  const numbers = new Map<string, number[]>();
  for (const { value, dataset } of page.querySelectorAll<HTMLOptionElement>('[data-map-find] [data-topic]')) {
    for (const name of [value, parents[value]]) {
      if (name) numbers.set(name, [...(numbers.get(name) ?? []), Number(dataset.topic)]);
    }
  }
  return numbers;
}

/** Reads the facts from the links of the dots, or where there are none, takes them from `load`. May reject. */
export async function readMapFacts(
  page: ParentNode,
  figure: HTMLElement,
  load: () => Promise<readonly PaperFacts[]>,
): Promise<MapFacts> {
  const topicNumbers = topicNumbersIn(page);
  const hues = new Map(Array.from(topicsIn(page), (item) => [Number(item.dataset.topic), item.className]));
  if (figure.dataset.mode === 'canvas') {
    const facts = await load();
    return {
      topicsOf: facts.map(({ topics }) => topics.flatMap((topic) => topicNumbers.get(topic)?.[0] ?? [])),
      kindOf: facts.map(({ kind }) => kind),
      topicNumbers,
      hues,
      places: facts.map(({ places }) => places),
    };
  }
  const links = dotLinksIn(figure.querySelector('[data-map-sheet]')!);
  return {
    topicsOf: links.map(({ dataset }) => (dataset.topics ?? '').split(' ').filter(Boolean).map(Number)),
    kindOf: links.map(({ dataset }) => dataset.kind ?? ''),
    topicNumbers,
    hues,
    places: null,
  };
}

/** Which papers are of a topic, or of an area, and of a kind, as 1 or 0; empty asks for all. */
export function papersOf(
  { topicsOf, kindOf, topicNumbers }: Pick<MapFacts, 'topicsOf' | 'kindOf' | 'topicNumbers'>,
  topic: string,
  kind: string,
): Uint8Array {
  const topics = new Set(topicNumbers.get(topic));
  return Uint8Array.from(kindOf, (own, paper) => {
    const isOfTopic = topic === '' || topicsOf[paper]!.some((one) => topics.has(one));
    return isOfTopic && (kind === '' || own === kind) ? 1 : 0;
  });
}
