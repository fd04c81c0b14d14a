import { escapeXml } from '../../../export/web/xml.ts';
import type { Picture } from '../picture.ts';
import type { ThemeColours } from '../style-colours.ts';
import { type Drawing, type DrawnRect, type DrawnText, NAME_SIZE } from './drawing.ts';
import { widthOf, wrapText } from './text-width.ts';

/** The colours of a file, which no page styles. */
export interface FileColours {
  readonly theme: ThemeColours;
  /** The colour of the class of a hue, as #rrggbb. */
  readonly hue: (name: string) => string;
}

/** In pixels. */
const MARGIN = 32;
const TITLE = { size: 22, below: 22 };
const NOTE = { size: 14, line: 20, above: 16 };
const SMALL = 12.5;
const LEAST_WIDTH = 480;

/** A drawing that goes on without its page, and what has to go with it. */
export interface FramedDrawing {
  readonly title: string;
  /** What it shows and what it leaves out, in sentences. */
  readonly note: string;
  /** Whose it is, and the address of its page where it has one. */
  readonly source: string;
  readonly width: number;
  readonly height: number;
  /** The rules of the classes that its markup has. */
  readonly style: string;
  readonly markup: string;
}

/**
 * A picture as an SVG file that stands for itself: with its title above, its note and where it is from below, in the
 * light colours.
 */
export function formatPictureFile(
  { title, wide: { drawing, note } }: Pick<Picture, 'title' | 'wide'>,
  source: string,
  colours: FileColours,
): string {
  const { width, height, guides, groups } = drawing;
  const marks = groups.map(({ rects, texts }) =>
    [...rects.map(rectElement), ...texts.map(drawnText)].join(''),
  );
  const markup = [`<path class="guides" d="${guides}"/>`, ...marks].join('\n');
  const style = styleOf(drawing, colours);
  return formatFramedFile({ title, note, source, width, height, style, markup }, colours.theme);
}

/** The same of a drawing that is markup already, on the paper and in the ink of a theme. */
export function formatFramedFile(drawing: FramedDrawing, { paper, ink, inkSoft }: ThemeColours): string {
  const { title, note, source, markup } = drawing;
  const inner = Math.max(LEAST_WIDTH, drawing.width, Math.ceil(widthOf(title, TITLE.size)));
  const top = MARGIN + TITLE.size + TITLE.below;
  const notes = [note, source]
    .filter((text) => text !== '')
    .flatMap((text) => wrapText(text, NOTE.size, inner));
  const below = top + drawing.height + NOTE.above;
  const [width, height] = [inner + 2 * MARGIN, below + notes.length * NOTE.line + MARGIN];
  const lines = notes.map((text, line) => textElement(MARGIN, below + (line + 1) * NOTE.line, text, 'soft'));
  const style = [
    `text{font:${NAME_SIZE}px "Source Sans 3","Source Sans Pro",Arial,sans-serif;fill:${ink}}`,
    // Written out: the renderer of PNG files does not understand a weight in the short form.
    `.title{font-size:${TITLE.size}px;font-weight:600;font-family:"Source Sans 3 SemiBold","Source Sans 3",Arial,sans-serif}`,
    `.soft{font-size:${SMALL}px;fill:${inkSoft}}`,
    `.ground{fill:${paper}}`,
    drawing.style,
  ].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escapeXml(title)}</title>
<desc>${escapeXml(`${note} ${source}`.trim())}</desc>
<style>${style}</style>
<path class="ground" d="M0 0H${width}V${height}H0Z"/>
${textElement(MARGIN, MARGIN + TITLE.size - 4, title, 'title')}
<g transform="translate(${MARGIN} ${top})">
${markup}
</g>
${lines.join('\n')}
</svg>
`;
}

/** The rules of a drawing's looks. */
function styleOf({ groups }: Drawing, { theme, hue }: FileColours): string {
  const looks = groups.flatMap(({ rects }) => rects.flatMap(({ look }) => look.split(' ')));
  const hues = [...new Set(looks)].filter((look) => look.startsWith('hue-'));
  return [
    `.count{font-size:${SMALL}px}`,
    `.guides{stroke:${theme.hairline}}`,
    `.bar,.swatch,.shared{fill:${theme.accent}}`,
    ...hues.map((name) => `.${name}{fill:${hue(name)}}`),
  ].join('');
}

function rectElement({ x, y, width, height, look, opacity }: DrawnRect): string {
  const filled = opacity === undefined ? '' : ` fill-opacity="${opacity}"`;
  return `<rect class="${look}" x="${x}" y="${y}" width="${width}" height="${height}"${filled}/>`;
}

function drawnText({ x, y, text, aside, anchor, look }: DrawnText): string {
  return textElement(x, y, text, look, aside, anchor);
}

function textElement(
  x: number,
  y: number,
  text: string,
  look: string,
  aside?: string,
  anchor: DrawnText['anchor'] = 'start',
): string {
  const placed = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const further = aside === undefined ? '' : ` <tspan class="soft">${escapeXml(aside)}</tspan>`;
  return `<text class="${look}" x="${x}" y="${y}"${placed}>${escapeXml(text)}${further}</text>`;
}
