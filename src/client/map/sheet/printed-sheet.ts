import { buildDots, type Dots } from '../../../map/dots.ts';
import type { SheetPoint, SheetSize } from '../../../map/map-data.ts';
import { strokePlaces } from '../../../map/stroke-places.ts';
import { type PrintedName, readName } from './name-sprites.ts';

/** A sheet of the map as it was printed, with what is changed of it while a reader moves it. */
export interface PrintedSheet {
  readonly svg: SVGSVGElement;
  readonly size: SheetSize;
  /** Ground and dots, which zooming enlarges. */
  readonly view: SVGGElement;
  readonly dots: Dots;
  /** The link of each paper; empty where the dots of a topic are one path. */
  readonly links: readonly SVGAElement[];
  /** Of a dot, in units of the sheet as it is first seen. */
  readonly radius: number;
}

const numberOf = (element: Element, attribute: string) => Number(element.getAttribute(attribute));

/** The links of the dots of a sheet, which are printed in the order of the search numbers; none where there are too many. */
export const dotLinksIn = (sheet: Element): SVGAElement[] => [
  ...sheet.querySelectorAll<SVGAElement>('[data-map-dots] > a'),
];

/** The dots of a sheet without links: the strokes of a topic are its papers, in their order. */
function placesInPaths(sheet: Element, topicOf: ArrayLike<number>): SheetPoint[] {
  const paths = [...sheet.querySelectorAll<SVGPathElement>('[data-map-dots] > path')];
  const waiting = new Map(
    paths.map((path) => [numberOf(path, 'data-topic'), strokePlaces(path.getAttribute('d') ?? '').values()]),
  );
  return Array.from(topicOf, (topic) => waiting.get(topic)?.next().value ?? { x: 0, y: 0 });
}

/** Reads a printed sheet. `topicOf` has the number of the topic of each paper, -1 without one. */
export function readSheet(svg: SVGSVGElement, topicOf: ArrayLike<number>): PrintedSheet {
  const { width, height } = svg.viewBox.baseVal;
  const links = dotLinksIn(svg);
  const circles = links.map((link) => link.querySelector('circle')!);
  const places =
    links.length > 0
      ? circles.map((circle) => ({ x: numberOf(circle, 'cx'), y: numberOf(circle, 'cy') }))
      : placesInPaths(svg, topicOf);
  const path = svg.querySelector('[data-map-dots] > path');
  return {
    svg,
    size: { width, height },
    view: svg.querySelector<SVGGElement>('[data-map-view]')!,
    dots: buildDots(places),
    links,
    radius: circles[0]
      ? numberOf(circles[0], 'r')
      : Number.parseFloat(getComputedStyle(path!).strokeWidth) / 2,
  };
}

/** The names of a sheet for the size that its text now has. */
export function namesOf({ svg }: PrintedSheet): PrintedName[] {
  const groups = [...svg.querySelectorAll<SVGGElement>('[data-map-names]')];
  const seen = groups.find((group) => getComputedStyle(group).display !== 'none');
  return [...(seen?.querySelectorAll('text') ?? [])].map(readName);
}
