import type { SheetSize } from '../../../map/map-data.ts';
import type { MapName, NameGroup, TextSize } from './map-names.ts';
import type { MapTopic, SheetDot } from './mapped-collection.ts';
import { breakText, type MeasureText, shortName } from './name-lines.ts';
import type { Ground } from './territories.ts';

/** The zooms at which names join those that are shown. */
const ZOOMS = [1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32];

/** How names are set on a sheet; lengths in its units. */
interface NameStyle {
  readonly for: TextSize;
  /** Of the letters. */
  readonly size: number;
  readonly lineHeight: number;
  /** Longer names are broken into lines. */
  readonly mostWidth: number;
  readonly isShort: boolean;
}

/** For a map that is 900 px wide or more, from 560 px on, and on a phone. */
const STYLES = {
  wide: { for: 'wide', size: 14, lineHeight: 16, mostWidth: 120, isShort: false },
  tablet: { for: 'tablet', size: 18, lineHeight: 20, mostWidth: 130, isShort: true },
  phone: { for: 'phone', size: 12, lineHeight: 13, mostWidth: 84, isShort: true },
} as const satisfies Record<TextSize, NameStyle>;

/** What names are placed by. */
export interface NamedSheet {
  readonly dots: readonly SheetDot[];
  readonly topics: readonly MapTopic[];
  readonly ground: Ground;
  readonly size: SheetSize;
  readonly measure: MeasureText;
}

/** Places the names of all topics that have papers, for each width that the sheet is for. */
export function placeNames(sheet: NamedSheet): NameGroup[] {
  const styles = sheet.size.width < sheet.size.height ? [STYLES.phone] : [STYLES.wide, STYLES.tablet];
  return styles.map((style) => ({ for: style.for, size: style.size, names: placeGroup(sheet, style) }));
}

function placeGroup({ topics, ground, size, measure }: NamedSheet, style: NameStyle): MapName[] {
  const placed: (MapName & { width: number; height: number })[] = [];
  const left = topics
    .map((_, topic) => topic)
    .filter((topic) => ground.peaks[topic])
    .sort(
      (a, b) =>
        Number(topics[b]!.isArea) - Number(topics[a]!.isArea) ||
        topics[b]!.papers.length - topics[a]!.papers.length ||
        a - b,
    );
  for (const from of ZOOMS) {
    for (const topic of left.filter((one) => !placed.some((name) => name.topic === one))) {
      const { name, isArea } = topics[topic]!;
      const { lines, width: ems } = breakText(
        style.isShort ? shortName(name) : name,
        measure,
        style.mostWidth / style.size,
      );
      const width = ems * style.size;
      const height = lines.length * style.lineHeight;
      const peak = ground.peaks[topic]!;
      const x = Math.round(Math.min(size.width - width / 2, Math.max(width / 2, peak.x)));
      const y = Math.round(Math.min(size.height - height / 2, Math.max(height / 2, peak.y)));
      const isFree = placed.every(
        (other) =>
          Math.abs(other.x - x) * from >= (other.width + width) / 2 + 4 ||
          Math.abs(other.y - y) * from >= (other.height + height) / 2 + 4,
      );
      if (!isFree) continue;
      placed.push({
        topic,
        level: isArea ? 'area' : 'topic',
        x,
        y,
        width,
        height,
        lines: lines.map((text, at) => ({
          text,
          x,
          y: Math.round(y - height / 2 + (at + 0.76) * style.lineHeight),
        })),
        from,
        to: null,
      });
    }
  }
  return placed.map(({ width, height, ...name }) => name);
}
