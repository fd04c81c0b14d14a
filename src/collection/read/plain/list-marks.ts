/** `## `, `- ` and `• `; a title in bold letters of Markdown. */
const MARKS: ReadonlyArray<readonly [mark: RegExp, title: string]> = [
  [/^(?:#{1,6}|[-*+•‣▪◦])\s+(?=\S)/u, ''],
  [/^\*\*(.+)\*\*$/u, '$1'],
];
/** `1. `, `1) `, `(1) ` and `[1] `. */
const NUMBER = /^(?:\[(\d{1,4})\]|\(?(\d{1,4})[.)])\s+(?=\S)/;
const LEAST_NUMBERED = 3;
const LEAST_MARKED = 2;
/** The share of the titles that have a mark, where it is one of the list and no part of titles. */
const LEAST_SHARE = 0.8;

/**
 * The titles of a dump without the marks of its list: bullets and headings that most of them begin with, and numbers
 * that go up. Another listing has the same paper under another number.
 * @example withoutListMarks(['1. Owls', '2. Bats', '3. 3. Bees']) // => ['Owls', 'Bats', '3. Bees']
 */
export function withoutListMarks(titles: readonly string[]): string[] {
  const unmarked = MARKS.reduce<readonly string[]>(withoutMark, titles);
  const numbers = unmarked.map(numberOf);
  const rising = numbers.filter((number, at) => at > 0 && number > numbers[at - 1]!).length;
  const areNumbered = titles.length >= LEAST_NUMBERED && rising >= (titles.length - 1) * LEAST_SHARE;
  return unmarked.map((title) => (areNumbered ? title.replace(NUMBER, '') : title));
}

function withoutMark(titles: readonly string[], [mark, title]: (typeof MARKS)[number]): readonly string[] {
  const marked = titles.filter((one) => mark.test(one)).length;
  const isOfList = marked >= LEAST_MARKED && marked >= titles.length * LEAST_SHARE;
  return isOfList ? titles.map((one) => one.replace(mark, title)) : titles;
}

/** The number that a title begins with; NaN without one. */
function numberOf(title: string): number {
  const [, bracketed, plain] = NUMBER.exec(title) ?? [];
  return Number(bracketed ?? plain ?? Number.NaN);
}
