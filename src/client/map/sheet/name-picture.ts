import type { PrintedName } from './printed-names.ts';
import { numberIn } from './svg-element.ts';

/** A name as a small picture. */
export interface NamePicture {
  readonly picture: HTMLCanvasElement;
  /** From the point that the name keeps to the left upper corner of the picture, in units of the sheet at first. */
  readonly left: number;
  readonly top: number;
}

const anchors: Record<string, CanvasTextAlign> = { middle: 'center', end: 'right' };

/** Draws a printed name with its halo, `scale` pixels for a unit of the sheet. */
export function drawName(name: PrintedName, scale: number): NamePicture {
  const style = getComputedStyle(name.text);
  const size = Number.parseFloat(style.fontSize);
  const halo = style.stroke === 'none' ? 0 : Number.parseFloat(style.strokeWidth);
  const context = document.createElement('canvas').getContext('2d')!;
  const setFont = () => {
    context.font = `${style.fontStyle} ${style.fontWeight} ${size}px ${style.fontFamily}`;
    context.textAlign = anchors[style.textAnchor] ?? 'left';
  };
  setFont();
  const lines = [...name.text.children].map((line) => {
    const text = line.textContent;
    const x = numberIn(line, 'x') - name.at.x;
    const y = numberIn(line, 'y') - name.at.y;
    const { actualBoundingBoxLeft: before, actualBoundingBoxRight: after } = context.measureText(text);
    return { text, x, y, left: x - before, right: x + after };
  });
  const left = Math.min(...lines.map((line) => line.left)) - halo;
  const right = Math.max(...lines.map((line) => line.right)) + halo;
  const top = Math.min(...lines.map(({ y }) => y)) - size - halo;
  const bottom = Math.max(...lines.map(({ y }) => y)) + size / 2 + halo;
  const picture = context.canvas;
  picture.width = Math.max(1, Math.ceil((right - left) * scale));
  picture.height = Math.max(1, Math.ceil((bottom - top) * scale));
  context.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
  setFont();
  context.lineJoin = 'round';
  context.strokeStyle = style.stroke;
  context.fillStyle = style.fill;
  if (halo > 0) {
    context.lineWidth = halo;
    for (const { text, x, y } of lines) context.strokeText(text, x, y);
  }
  for (const { text, x, y } of lines) context.fillText(text, x, y);
  return { picture, left, top };
}
