import { countOf, shorten } from '../shared/wording.ts';
import { drawSpines } from './book-spines.ts';
import type { ThemeColours } from './style-colours.ts';

/** In pixels: the size that social networks show uncropped. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The contents of a card. */
export interface CardValues {
  /** The topic or collection; empty where its letters cannot be drawn. */
  readonly name: string;
  /** The collection's name above a topic's name; empty on the collection's card. */
  readonly siteName: string;
  readonly papers: number;
  /** The papers' titles, in the order of their page; the first three are shown. */
  readonly titles: readonly string[];
  /** The lengths of the papers' abstracts, in characters. */
  readonly lengths: readonly number[];
  readonly theme: ThemeColours;
  /** The topic's colour as #rrggbb; the accent on the collection's card. */
  readonly hue: string;
}

/** A node of the tree that satori draws: a subset of HTML with inline flexbox styles. */
export interface CardElement {
  readonly type: string;
  readonly props: {
    readonly style?: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly CardElement[];
    readonly [attribute: string]: unknown;
  };
}

const TITLES_SHOWN = 3;
const MARGIN = 64;
const WIDTH = CARD_SIZE.width - 2 * MARGIN;
const BOARD = 14;
const SPINES = 70;
const TEXT_HEIGHT = CARD_SIZE.height - BOARD - SPINES - 14;
/** Font sizes of the name, each with the number of lines that fit. */
const NAME_SIZES = [
  { size: 116, lines: 1 },
  { size: 92, lines: 2 },
  { size: 72, lines: 3 },
  { size: 54, lines: 4 },
] as const;
/** The mean width of a letter of the bold serif, in em. */
const LETTER_WIDTH = 0.53;
const LONGEST_SITE_NAME = 60;

/** The largest font size at which a name fits, lines broken between words; at the smallest size it is cut. */
export function fitName(name: string): { text: string; size: number; lines: number } {
  for (const { size, lines } of NAME_SIZES) {
    if (countLines(name, lettersPerLine(size)) <= lines) return { text: name, size, lines };
  }
  const { size, lines } = NAME_SIZES.at(-1)!;
  return { text: shorten(name, Math.floor(lettersPerLine(size) * (lines - 0.5))), size, lines };
}

const lettersPerLine = (size: number) => Math.floor(WIDTH / (size * LETTER_WIDTH));

function countLines(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= letters) used = needed;
    else {
      lines += used === 0 ? 0 : 1;
      lines += Math.ceil(word.length / letters) - 1;
      used = word.length % letters;
    }
  }
  return lines;
}

type Style = Record<string, string | number>;

const box = (style: Style, children: readonly CardElement[]): CardElement => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

const line = (text: string, style: Style): CardElement => ({
  type: 'div',
  props: { style: { display: 'block', ...style }, children: text },
});

function nameLine(name: string, colour: string): CardElement {
  const { text, size, lines } = fitName(name);
  return line(text, {
    color: colour,
    fontFamily: 'Source Serif 4',
    fontSize: size,
    fontWeight: 600,
    lineHeight: 1.08,
    letterSpacing: '-0.012em',
    lineClamp: lines,
    width: WIDTH,
    overflowWrap: 'anywhere',
  });
}

function titleLine(title: string, colour: string): CardElement {
  return line(title, {
    color: colour,
    fontFamily: 'Source Serif 4',
    fontSize: 36,
    lineHeight: 1.35,
    lineClamp: 1,
    width: WIDTH,
  });
}

/** The spines of the papers at the lower edge of the card. */
function spineRow({ lengths, hue }: CardValues): CardElement {
  const { outline, width, height } = drawSpines(lengths);
  const scale = Math.min(SPINES / height, WIDTH / width);
  const path: CardElement = { type: 'path', props: { d: outline, fill: hue } };
  const spines: CardElement = {
    type: 'svg',
    props: {
      width: Math.round(width * scale),
      height: Math.round(height * scale),
      viewBox: `0 0 ${width} ${height}`,
      children: [path],
    },
  };
  return box({ position: 'absolute', left: 0, right: 0, bottom: 0, flexDirection: 'column' }, [
    box({ paddingLeft: MARGIN }, [spines]),
    box({ width: '100%', height: BOARD, backgroundColor: hue }, []),
  ]);
}

/** Lays a card out as a tree for satori. A card without a name has its number of papers as heading. */
export function layOutCard(values: CardValues): CardElement {
  const { name, siteName, papers, titles, theme, hue } = values;
  const count = countOf(papers, 'paper');
  const sans = { fontFamily: 'Source Sans 3', lineHeight: 1.2 };
  const text = [
    box({ width: 96, height: 12, backgroundColor: hue, marginBottom: 22 }, []),
    ...(siteName
      ? [line(shorten(siteName, LONGEST_SITE_NAME), { ...sans, color: theme.inkSoft, fontSize: 34 })]
      : []),
    nameLine(name || count, theme.ink),
    ...(name
      ? [line(count, { ...sans, color: theme.inkSoft, fontSize: 44, marginTop: 14, marginBottom: 12 })]
      : []),
    box(
      { flexDirection: 'column', marginTop: 'auto' },
      titles.slice(0, TITLES_SHOWN).map((title) => titleLine(title, theme.inkSoft)),
    ),
  ];
  return box(
    {
      position: 'relative',
      width: CARD_SIZE.width,
      height: CARD_SIZE.height,
      backgroundColor: theme.paper,
      flexDirection: 'column',
      paddingLeft: MARGIN,
      paddingRight: MARGIN,
    },
    [box({ flexDirection: 'column', width: WIDTH, height: TEXT_HEIGHT }, text), spineRow(values)],
  );
}
