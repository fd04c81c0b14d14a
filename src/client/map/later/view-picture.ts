import type { SheetPoint } from '../../../map/map-data.ts';
import { partAbout } from '../../../map/sheet-part.ts';
import { toPlace } from '../../../map/view.ts';
import { textActions } from '../../page/text-actions.ts';
import type { MapStage } from '../sheet/map-stage.ts';
import { drawName } from '../sheet/name-picture.ts';
import { isNamedAt, type PrintedName, readName } from '../sheet/printed-names.ts';
import { namesOf } from '../sheet/printed-sheet.ts';

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
  drawSheet(context, stage);
  context.setTransform(SCALE, 0, 0, SCALE, 0, 0);
  context.font = font;
  context.fillStyle = color;
  for (const [place, line] of lines.entries()) {
    context.fillText(line, MARGIN, height + MARGIN + LETTERS + place * LINE);
  }
  return canvas;
}

/** Draws ground, dots, names and the titles that stand beside dots. */
function drawSheet(context: CanvasRenderingContext2D, { painter, sheet, view, lit }: MapStage): void {
  const { width, height } = sheet.size;
  context.save();
  context.beginPath();
  context.rect(0, 0, width * SCALE, height * SCALE);
  context.clip();
  painter.paint(context, SCALE, partAbout(view, sheet.size), lit, false);
  context.setTransform(1, 0, 0, 1, 0, 0);
  const draw = (name: PrintedName, { x, y }: SheetPoint) => {
    const { picture, left, top } = drawName(name, SCALE);
    context.drawImage(picture, Math.round((x + left) * SCALE), Math.round((y + top) * SCALE));
  };
  for (const name of namesOf(sheet)) if (isNamedAt(name, view.zoom)) draw(name, toPlace(view, name.at));
  const titles = view.zoom > 1 ? sheet.svg.querySelectorAll<SVGTextElement>('.map-titles text') : [];
  for (const title of titles) {
    const name = readName(title);
    draw(name, name.at);
  }
  context.restore();
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
