/** Where a mark leads, and what it says to who points at it or hears it. */
export interface DrawnLink {
  readonly url: string;
  readonly name: string;
}

/** A filled rectangle. `look` are class names, such as `bar hue-7`, which style sheets give their colour. */
export interface DrawnRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: string;
  /** Of its colour, 0 to 1; 1 where it is absent. */
  readonly opacity?: number;
}

/** A line of text; `y` is its base line. `look` is a class name. */
export interface DrawnText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** What follows the text, less strongly. */
  readonly aside?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly look: 'name' | 'count' | 'soft';
}

/** What belongs together, and leads somewhere together. */
export interface DrawnGroup {
  readonly link: DrawnLink | null;
  readonly rects: readonly DrawnRect[];
  readonly texts: readonly DrawnText[];
}

/** A picture before it is printed into a page or written into a file. All lengths are in pixels of a page. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Thin lines behind everything else, as the commands of an SVG path. */
  readonly guides: string;
  readonly groups: readonly DrawnGroup[];
}

/** How a bar looks that is of no topic: less heavily than a line of text in the same colour. */
export const BAR = { look: 'bar', opacity: 0.75 } as const;

/** The size of names in pixels; numbers and what is said aside are a little smaller. */
export const NAME_SIZE = 14;
