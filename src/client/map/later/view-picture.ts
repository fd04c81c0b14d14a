import { textActions } from '../../page/text-actions.ts';
import type { MapStage } from '../sheet/map-stage.ts';
import { drawName, readName } from '../sheet/name-sprites.ts';

/** Pixels for a unit of the sheet. */
const SCALE = 2;
/** In units of the sheet. */
const [MARGIN, LETTERS, LINE] = [16, 13, 19];

/** A text cut into lines no wider than `most`. */
function linesOf(context: CanvasRenderingContext2D, text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && context.measureText(longer).width > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** What is seen of the map as a picture, with texts below: its caption, and where it is from. */
function drawView(stage: MapStage, texts: readonly string[]): HTMLCanvasElement {
  const { width, height } = stage.sheet.size;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  const { fontFamily, color } = getComputedStyle(stage.sheet.svg);
  const font = `${LETTERS}px ${fontFamily}`;
  context.font = font;
  const lines = texts.flatMap((text) => linesOf(context, text, width - 2 * MARGIN));
  canvas.width = width * SCALE;
  canvas.height = (height + lines.length * LINE + 2 * MARGIN) * SCALE;
  context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  stage.painter.paintInto(context, SCALE, stage.view, stage.lit);
  if (stage.view.zoom > 1) drawTitles(context, stage);
  context.setTransform(SCALE, 0, 0, SCALE, 0, 0);
  context.font = font;
  context.fillStyle = color;
  for (const [place, line] of lines.entries()) {
    context.fillText(line, MARGIN, height + MARGIN + LETTERS + place * LINE);
  }
  return canvas;
}

/** Draws the titles that stand beside dots. */
function drawTitles(context: CanvasRenderingContext2D, { sheet }: MapStage): void {
  for (const text of sheet.svg.querySelectorAll<SVGTextElement>('.map-titles text')) {
    const { picture, left, top, at } = drawName(readName(text), SCALE);
    context.drawImage(picture, (at.x + left) * SCALE, (at.y + top) * SCALE);
  }
}

/**
 * Saves what is seen of the map as a PNG, with texts below it. It is drawn on a canvas: the policy of the site allows
 * no picture made of a drawing.
 */
export async function saveViewPicture(
  stage: MapStage,
  texts: readonly string[],
  actions = textActions,
): Promise<void> {
  const canvas = drawView(stage, texts);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) actions.save('map-view.png', blob, 'image/png');
}
