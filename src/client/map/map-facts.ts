import type { MapData } from '../../map/map-data.ts';
import { fetchText } from '../index-files/patient-fetch.ts';

/** What the map knows of its papers from the start; all lists are parallel to the papers. */
export interface MapFacts {
  /** The number of the topic of each paper, -1 without one. */
  readonly topicOf: ArrayLike<number>;
  readonly kindOf: readonly string[];
  /** The numbers of the topics by their slugs, with those of the topics in an area for the area. */
  readonly topicNumbers: ReadonlyMap<string, readonly number[]>;
}

/** The topics that the list beside the map has, by their slugs, and the areas that hold them. */
function topicNumbersIn(page: ParentNode): ReadonlyMap<string, readonly number[]> {
  const parents: Record<string, string> = JSON.parse(
    page.querySelector<HTMLElement>('[data-export]')?.dataset.parents ?? '{}',
  );
  const numbers = new Map<string, number[]>();
  for (const item of page.querySelectorAll<HTMLElement>('[data-map-list] > [data-topic]')) {
    const link = item.querySelector<HTMLAnchorElement>('a.topic-name');
    const slug = link?.pathname.split('/').at(-2);
    for (const name of [slug, slug && parents[slug]]) {
      if (name) numbers.set(name, [...(numbers.get(name) ?? []), Number(item.dataset.topic)]);
    }
  }
  return numbers;
}

/** Reads the facts from the links of the dots, or where there are none, from the data of the map. May reject. */
export async function loadMapFacts(
  page: ParentNode,
  figure: HTMLElement,
  fetch = fetchText,
): Promise<MapFacts> {
  const topicNumbers = topicNumbersIn(page);
  if (figure.dataset.mode === 'canvas') {
    const { topic, kind, kinds } = JSON.parse(await fetch(figure.dataset.source!, 'default')) as MapData;
    return { topicOf: topic, kindOf: kind.map((number) => kinds[number] ?? ''), topicNumbers };
  }
  const [sheet] = figure.querySelectorAll('[data-map-sheet]');
  const links = [...(sheet?.querySelectorAll<SVGAElement>('[data-map-dots] > a') ?? [])].sort(
    (one, other) => Number(one.dataset.paper) - Number(other.dataset.paper),
  );
  return {
    topicOf: links.map(({ dataset }) => Number(dataset.topic)),
    kindOf: links.map(({ dataset }) => dataset.kind ?? ''),
    topicNumbers,
  };
}

/** Which papers are of a topic, or of an area, and of a kind, as 1 or 0; empty asks for all. */
export function papersOf(
  { topicOf, kindOf, topicNumbers }: MapFacts,
  topic: string,
  kind: string,
): Uint8Array {
  const topics = new Set(topicNumbers.get(topic));
  return Uint8Array.from(kindOf, (own, paper) => {
    const isOfTopic = topic === '' || topics.has(topicOf[paper]!);
    return isOfTopic && (kind === '' || own === kind) ? 1 : 0;
  });
}
