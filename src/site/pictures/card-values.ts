import type { Paper } from '../../collection/paper.ts';
import { countOf, shorten } from '../shared/wording.ts';
import type { CardValues } from './card-layout.ts';

/** How many titles a card can choose from. */
const TITLES_TRIED = 12;

/** What a card is about: a topic, or the whole site. */
export interface CardSubject {
  readonly name: string;
  /** The collection's name where the subject is a topic of it. */
  readonly siteName: string;
  readonly papers: readonly Pick<Paper, 'title' | 'abstract'>[];
}

/** In characters: more than a card has room for, and little enough to be drawn in no time. */
const LONGEST_TITLE = 200;

const shownTitles = (papers: CardSubject['papers'], most: number) =>
  papers.slice(0, most).map(({ title }) => shorten(title, LONGEST_TITLE));

/** Every text of a subject that may be drawn. */
export function textsOf({ name, siteName, papers }: CardSubject): string[] {
  return [name, siteName, ...shownTitles(papers, TITLES_TRIED)];
}

/**
 * What the card of a subject says, given the letters that its fonts do not have. A name goes without such
 * letters as long as most of it is left, and else is not drawn at all; a title with one makes room for the
 * next. A box in place of a letter would be worse than either, and the alt text has all of it.
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
    lengths: papers.map(({ abstract }) => abstract.length),
  };
}

const letterCount = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** What a card shows, for those who hear it. */
export function cardAlt({ name, siteName, papers }: CardSubject): string {
  const titles = shownTitles(papers, 3).map((title) => `“${title}”`);
  const whole = `${name}${siteName ? `, a topic of ${siteName}` : ''}: ${countOf(papers.length, 'paper')}`;
  return titles.length === 0 ? `${whole}.` : `${whole}, among them ${titles.join(', ')}.`;
}
