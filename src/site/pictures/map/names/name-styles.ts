import type { SheetSize } from '../../../../map/map-data.ts';
import { breakText, type MeasureText } from '../../../../map/text-lines.ts';
import type { TextSize } from '../map-names.ts';

/** How names are set on a sheet; lengths in units of the sheet at zoom 1. */
export interface NameStyle {
  readonly for: TextSize;
  /** Of the letters. */
  readonly size: number;
  readonly lineHeight: number;
  /** Longer names are broken into lines. */
  readonly mostWidth: number;
  /** Whether only the beginnings of names are shown. */
  readonly isShort: boolean;
  /** How far from the densest place of its papers a name may stand without much regret. */
  readonly reach: number;
}

/** For a map that is 900 px wide or more, from 560 px on, and on a phone. */
const STYLES = {
  wide: { for: 'wide', size: 14, lineHeight: 16, mostWidth: 120, isShort: false, reach: 130 },
  tablet: { for: 'tablet', size: 18, lineHeight: 20, mostWidth: 130, isShort: true, reach: 110 },
  phone: { for: 'phone', size: 12, lineHeight: 13, mostWidth: 84, isShort: true, reach: 60 },
} as const satisfies Record<TextSize, NameStyle>;

/** How names are set on a sheet: for each width of the map that it is for, the widest first. */
export function nameStyles({ width, height }: SheetSize): NameStyle[] {
  return width < height ? [STYLES.phone] : [STYLES.wide, STYLES.tablet];
}

/** A name in lines, as large as it is seen. */
export interface NameBlock {
  readonly lines: readonly string[];
  /** Of the letters. */
  readonly size: number;
  readonly lineHeight: number;
  readonly width: number;
  readonly height: number;
  /** What it costs to show this and not the whole name. */
  readonly fee: number;
}

/** The cost of the beginning of a name where the whole of it is to be shown, and of that of an area. */
const SHORT_FEE = 7;
const SHORT_AREA_FEE = 20;

/** How much larger the names of areas are. */
const AREA_SIZE = 1.25;

/** A name, and how it begins. */
export interface NameForms {
  readonly name: string;
  readonly short: string;
  readonly isArea: boolean;
}

/** The ways to show a name, the best first. */
export function nameBlocks(
  { name, short, isArea }: NameForms,
  style: NameStyle,
  measure: MeasureText,
): NameBlock[] {
  const larger = isArea ? AREA_SIZE : 1;
  const size = style.size * larger;
  const lineHeight = style.lineHeight * larger;
  const blockOf = (text: string, fee: number): NameBlock => {
    const { lines, width } = breakText(text, measure, style.mostWidth / style.size);
    return { lines, size, lineHeight, width: width * size, height: lines.length * lineHeight, fee };
  };
  if (style.isShort || short === name) return [blockOf(style.isShort ? short : name, 0)];
  return [blockOf(name, 0), blockOf(short, isArea ? SHORT_AREA_FEE : SHORT_FEE)];
}
