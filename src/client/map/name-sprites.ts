import type { SheetPoint } from '../../map/map-data.ts';
import type { NameLevel } from '../../map/name-levels.ts';

/** A name of the map as a small picture: names keep their size, and to write them anew in each frame takes too long. */
export interface NameSprite {
  readonly picture: HTMLCanvasElement;
  readonly level: NameLevel;
  /** The number of the topic. */
  readonly topic: number;
  /** On the sheet. */
  readonly middle: SheetPoint;
  /** In units of the sheet as it is first seen. */
  readonly width: number;
  readonly height: number;
}

/** The point of the sheet about which a name is moved. */
export function middleOfName(text: SVGTextElement): SheetPoint {
  const { x, y, width, height } = text.getBBox();
  return { x: x + width / 2, y: y + height / 2 };
}

export const levelOf = (text: SVGElement): NameLevel => (text.dataset.level as NameLevel) ?? 'topic';

const linesOf = (text: SVGTextElement): Element[] =>
  text.children.length > 0 ? [...text.children] : [text];

const anchors: Record<string, CanvasTextAlign> = { middle: 'center', end: 'right' };

/** Draws a printed name, with its halo, `scale` device pixels for a unit of the sheet. */
export function drawName(text: SVGTextElement, scale: number): NameSprite {
  const style = getComputedStyle(text);
  const halo = style.stroke === 'none' ? 0 : Number.parseFloat(style.strokeWidth);
  const box = text.getBBox();
  const [left, top] = [box.x - halo, box.y - halo];
  const [width, height] = [box.width + 2 * halo, box.height + 2 * halo];
  const picture = document.createElement('canvas');
  picture.width = Math.max(1, Math.ceil(width * scale));
  picture.height = Math.max(1, Math.ceil(height * scale));
  const context = picture.getContext('2d')!;
  context.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.textAlign = anchors[style.textAnchor] ?? 'left';
  context.lineJoin = 'round';
  context.lineWidth = halo;
  context.strokeStyle = style.stroke;
  context.fillStyle = style.fill;
  const write = (how: 'strokeText' | 'fillText') => {
    for (const line of linesOf(text)) {
      context[how](line.textContent, Number(line.getAttribute('x')), Number(line.getAttribute('y')));
    }
  };
  if (halo > 0) write('strokeText');
  write('fillText');
  return {
    picture,
    level: levelOf(text),
    topic: Number(text.dataset.topic),
    middle: { x: left + width / 2, y: top + height / 2 },
    width,
    height,
  };
}
