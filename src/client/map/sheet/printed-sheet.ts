import { dotRadius } from '../../../map/dot-radius.ts';
import { buildDots, type Dots } from '../../../map/dots.ts';
import type { SheetPoint, SheetSize } from '../../../map/map-data.ts';
import type { SheetName, SheetPlaces } from '../map-paper.ts';
import { type PrintedName, readName } from './printed-names.ts';
import { numberIn } from './svg-element.ts';

/** A sheet of the map as it was printed, with what is changed of it while a reader moves it. */
export interface PrintedSheet {
  readonly svg: SVGSVGElement;
  readonly size: SheetSize;
  /** Ground and dots, which zooming enlarges. */
  readonly view: SVGGElement;
  readonly dots: Dots;
  /** The link of each paper; empty where there are too many dots for that. */
  readonly links: readonly SVGAElement[];
  /** Of a dot, in units of the sheet as it is first seen. */
  readonly radius: number;
}

/** The links of the dots of a sheet, which are printed in the order of the search numbers; none where there are too many. */
export const dotLinksIn = (sheet: Element): SVGAElement[] => [
  ...sheet.querySelectorAll<SVGAElement>('[data-map-dots] > a'),
];

/** Where the links of a sheet have their dots. */
const printedPlace = (link: Element): SheetPoint => {
  const circle = link.querySelector('circle')!;
  return { x: numberIn(circle, 'cx'), y: numberIn(circle, 'cy') };
};

/** Reads a printed sheet. `places` has where each paper lies; null where that is printed as links. */
export function readSheet(svg: SVGSVGElement, places: readonly SheetPlaces[] | null): PrintedSheet {
  const { width, height } = svg.viewBox.baseVal;
  const size = { width, height };
  const links = dotLinksIn(svg);
  const name = svg.dataset.mapSheet as SheetName;
  const dots = buildDots(places ? places.map((place) => place[name]) : links.map(printedPlace));
  return {
    svg,
    size,
    view: svg.querySelector<SVGGElement>('[data-map-view]')!,
    dots,
    links,
    radius: dotRadius(dots.x.length, size),
  };
}

/** The names of a sheet for the size that its text now has. */
export function namesOf({ svg }: PrintedSheet): PrintedName[] {
  const groups = [...svg.querySelectorAll<SVGGElement>('[data-map-names]')];
  const seen = groups.find((group) => getComputedStyle(group).display !== 'none');
  return [...(seen?.querySelectorAll('text') ?? [])].map(readName);
}
