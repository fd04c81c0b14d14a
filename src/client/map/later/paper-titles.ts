import { boxAbout } from '../../../map/box.ts';
import { dotGrowth } from '../../../map/dot-radius.ts';
import { breakText } from '../../../map/text-lines.ts';
import { placeTitles } from '../../../map/title-places.ts';
import { toPlace } from '../../../map/view.ts';
import type { MapPapers } from '../map-papers.ts';
import type { MapStage } from '../sheet/map-stage.ts';
import { isNamedAt } from '../sheet/printed-names.ts';
import { namesOf } from '../sheet/printed-sheet.ts';
import { svgElement } from '../sheet/svg-element.ts';

/** With more papers in sight titles would cover the map, and few of them. */
const MOST_IN_SIGHT = 40;
/** Titles that are looked at for a place, and those of them that are fetched where the page has none. */
const MOST = { known: 24, fetched: 8 };
/** In CSS pixels. */
const LETTERS = 12.5;
/** In sizes of letters: of a line, and how far its baseline is below its top. */
const LINE = { width: 13, height: 1.2, baseline: 0.9 };
/** The widest title, of three lines that do not break evenly. */
const LONGEST = 2.6 * LINE.width;

/** The titles of the papers in the middle of the view, beside their dots: the third level of names, after topics. */
export class PaperTitles {
  readonly #stage: MapStage;
  readonly #papers: MapPapers;
  readonly #group = svgElement('g', 'map-titles');
  #asked = 0;
  readonly #context = document.createElement('canvas').getContext('2d')!;

  constructor(stage: MapStage, papers: MapPapers) {
    this.#stage = stage;
    this.#papers = papers;
    // They stand for dots, which say their titles themselves.
    this.#group.ariaHidden = 'true';
  }

  /** Writes the titles of the view at rest, as far as papers are asked for; none of many papers. */
  async show(): Promise<void> {
    this.#group.replaceChildren();
    this.#asked += 1;
    const asked = this.#asked;
    const papers = this.#papersInSight();
    if (papers.length > MOST_IN_SIGHT) return;
    const titles = await this.#titlesOf(papers);
    // Meanwhile another view may have been asked for.
    if (asked === this.#asked) this.#write(papers, titles);
  }

  /** The papers in sight that are asked for, those in the middle of the view first. */
  #papersInSight(): number[] {
    const { sheet, lit } = this.#stage;
    const { width, height } = sheet.size;
    const far = (paper: number) => {
      const { x, y } = this.#stage.placeOf(paper);
      return Math.hypot(x - width / 2, y - height / 2);
    };
    return [...sheet.dots.x.keys()]
      .filter((paper) => {
        const { x, y } = this.#stage.placeOf(paper);
        return x >= 0 && y >= 0 && x <= width && y <= height && (!lit || lit[paper] === 1);
      })
      .sort((a, b) => far(a) - far(b));
  }

  /** The titles of the first papers. */
  async #titlesOf(papers: readonly number[]): Promise<string[]> {
    const known = papers.slice(0, MOST.known).map((paper) => this.#papers.known(paper).title);
    if (known.every((title) => title !== undefined)) return known;
    const loaded = await this.#papers.load(papers.slice(0, MOST.fetched));
    return loaded.map(({ title }) => title);
  }

  #write(papers: readonly number[], titles: readonly string[]): void {
    const { sheet, view, unitsPerPixel } = this.#stage;
    const size = LETTERS * unitsPerPixel;
    sheet.svg.append(this.#group);
    this.#context.font = `${LETTERS}px ${getComputedStyle(this.#group).fontFamily}`;
    const measure = (text: string) => this.#context.measureText(text).width / LETTERS;
    const dots = papers.map((paper) => this.#stage.placeOf(paper));
    const blocks = titles.map((title, at) => {
      const { lines, width } = breakText(cutToWidth(title, measure, LONGEST), measure, LINE.width);
      return { lines, dot: dots[at]!, width: width * size, height: lines.length * LINE.height * size };
    });
    const names = namesOf(sheet)
      .filter((name) => isNamedAt(name, view.zoom))
      .map(({ text, at }) => {
        const { x, y, width, height } = text.getBBox();
        const seen = toPlace(view, at);
        return boxAbout(
          { x: x + width / 2 + seen.x - at.x, y: y + height / 2 + seen.y - at.y },
          width,
          height,
        );
      });
    const radius = sheet.radius * dotGrowth(view.zoom);
    const places = placeTitles(blocks, { size: sheet.size, radius, dots, names });
    for (const [at, { lines, dot, width, height }] of blocks.entries()) {
      const place = places[at];
      if (!place) continue;
      const text = svgElement('text');
      // Beside its dot, each line begins there, or ends.
      const side = Math.sign(place.x - dot.x);
      if (side !== 0) text.dataset.anchor = side > 0 ? 'start' : 'end';
      const x = place.x - (side * width) / 2;
      setNumbers(text, { x, y: place.y, 'font-size': size });
      const lineElements = lines.map((line, number) => {
        const element = svgElement('tspan');
        const y = place.y - height / 2 + (number * LINE.height + LINE.baseline) * size;
        setNumbers(element, { x, y });
        element.textContent = line;
        return element;
      });
      text.append(...lineElements);
      this.#group.append(text);
    }
  }
}

function setNumbers(element: Element, numbers: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(numbers)) element.setAttribute(name, value.toFixed(1));
}

/** As many words of a text as fit into a width. */
function cutToWidth(text: string, measure: (text: string) => number, most: number): string {
  if (measure(text) <= most) return text;
  const words = text.slice(0, 200).split(' ');
  while (words.length > 1 && measure(`${words.join(' ')}…`) > most) words.pop();
  return `${words.join(' ')}…`;
}
