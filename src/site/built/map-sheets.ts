import { PHONE_SHEET, type SheetPoint, type SheetSize, WIDE_SHEET } from '../../map/map-data.ts';
import { collection, topicBySlug } from './site-data.ts';

export type TextSize = 'wide' | 'tablet' | 'phone';

/** The name of a topic on a sheet. */
export interface MapName {
  /** The topic's place in the collection. */
  readonly topic: number;
  readonly lines: readonly (SheetPoint & { readonly text: string })[];
  readonly leader?: string;
  readonly level: 'area' | 'topic';
}

export interface MapSheet {
  readonly size: SheetSize;
  readonly dots: readonly (SheetPoint & { readonly topic: number; readonly paper: number })[];
  readonly territories: readonly { readonly topic: number; readonly path: string }[];
  readonly names: readonly { readonly textSize: TextSize; readonly names: readonly MapName[] }[];
}

const { papers, topics } = collection;
const topicNumbers = new Map(topics.map(({ slug }, index) => [slug, index]));

function standIn(size: SheetSize, textSizes: readonly TextSize[]): MapSheet {
  const centre = (topic: number) => ({
    x: Math.round(size.width * (0.15 + (0.7 * (topic % 5)) / 4)),
    y: Math.round(
      size.height * (0.12 + (0.76 * Math.floor(topic / 5)) / Math.max(1, Math.ceil(topics.length / 5) - 1)),
    ),
  });
  const unit = size.width / 1000;
  const seen = new Map<number, number>();
  const dots = papers.map(({ topics: [main] }, paper) => {
    const topic = topicNumbers.get(main!) ?? -1;
    const place = seen.get(topic) ?? 0;
    seen.set(topic, place + 1);
    const { x, y } = centre(topic);
    const radius = 17 * unit * Math.sqrt(place);
    return {
      x: Math.round(x + radius * Math.cos(place * 2.4)),
      y: Math.round(y + radius * Math.sin(place * 2.4)),
      topic,
      paper,
    };
  });
  const shown = [...seen.keys()];
  const territories = shown.map((topic) => {
    const { x, y } = centre(topic);
    const radius = Math.round(17 * unit * Math.sqrt(seen.get(topic)!) + 10 * unit);
    return {
      topic,
      path: `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
    };
  });
  const names = textSizes.map((textSize) => ({
    textSize,
    names: shown.map(
      (topic): MapName => ({
        topic,
        lines: [{ text: topics[topic]!.name, ...centre(topic) }],
        level: 'topic',
      }),
    ),
  }));
  return { size, dots, territories, names };
}

/** The map as pages draw it; null where there are too few papers for one. */
export const map =
  papers.length < 4
    ? null
    : {
        wide: standIn(WIDE_SHEET, ['wide', 'tablet']),
        phone: standIn(PHONE_SHEET, ['phone']),
        neighboursKept: 0.6,
      };

/** Up to this number each paper of the map is a link; of more papers a page would be too large. */
const MOST_LINKS = 1000;

export const isDrawnAsLinks = papers.length <= MOST_LINKS;

/** The class name of the hue of the topic with this number; undefined for papers without a topic. */
export function hueOfTopic(topic: number): string | undefined {
  return topics[topic] && topicBySlug(topics[topic].slug).hue;
}
