import type { Paper } from '../../collection/paper.ts';
import { plainFormulas } from '../../collection/read/text/formulas.ts';
import { countOf, shorten } from '../shared/wording.ts';
import type { CardValues } from './card-layout.ts';

/** The number of titles to choose from. */
const TITLES_TRIED = 12;

/** The subject of a card: a topic, or the whole site. */
export interface CardSubject {
  readonly name: string;
  /** The collection's name on the card of a topic. */
  readonly siteName: string;
  readonly papers: readonly Pick<Paper, 'title' | 'abstract'>[];
}

/** In characters: more than a card has room for, but fast to draw. */
const LONGEST_TITLE = 200;

const shownTitles = (papers: CardSubject['papers'], most: number) =>
  papers.slice(0, most).map(({ title }) => shorten(plainFormulas(title), LONGEST_TITLE));

/** All texts of a subject that may be drawn. */
export function textsOf({ name, siteName, papers }: CardSubject): string[] {
  return [name, siteName, ...shownTitles(papers, TITLES_TRIED)];
}

/**
 * The contents of a subject's card, given the letters that its fonts lack. Such letters are dropped from a
 * name, or the whole name if little remains; a title with one is replaced by the next. Nothing is shown as a
 * box, and the alt text contains everything.
 */
export function cardValues(
  { name, siteName, papers }: CardSubject,
  undrawable: ReadonlySet<string>,
): Pick<CardValues, 'name' | 'siteName' | 'papers' | 'titles' | 'lengths'> {
  const missing = [...undrawable];
  const drawable = (text: string) => {
    const left = missing.reduce((rest, letter) => rest.replaceAll(letter, ''), text);
    const isMost = letterCount(left) > 0 && letterCount(left) * 2 >= letterCount(text);
    return isMost ? left.replaceAll(/\s+/g, ' ').trim() : '';
  };
  return {
    name: drawable(name),
    siteName: drawable(siteName),
    papers: papers.length,
    titles: shownTitles(papers, TITLES_TRIED).filter(
      (title) => !missing.some((letter) => title.includes(letter)),
    ),
    lengths: papers.map(({ abstract }) => abstract?.length ?? 0),
  };
}

const letterCount = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** The alt text of a card. */
export function cardAlt({ name, siteName, papers }: CardSubject): string {
  const titles = shownTitles(papers, 3).map((title) => `“${title}”`);
  const whole = `${name}${siteName ? `, a topic of ${siteName}` : ''}: ${countOf(papers.length, 'paper')}`;
  return titles.length === 0 ? `${whole}.` : `${whole}, among them ${titles.join(', ')}.`;
}
