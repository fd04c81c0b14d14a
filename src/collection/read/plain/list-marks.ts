const BULLET = /^(?:#{1,6}|[-*+•‣▪◦])\s+(?=\S)/u;
/** `1. `, `1) `, `(1) ` and `[1] `; a year with a full stop is part of a title. */
const NUMBER = /^(?:\[\d{1,4}\]|\(?(?!(?:1[89]|20)\d\d[.)])\d{1,4}[.)])\s+(?=\S)/;
/** In Markdown. */
const BOLD = /^\*\*(.+)\*\*$/u;

/**
 * The title of an entry of a list without what the list adds: a bullet, its number, bold letters. Another listing has
 * the same paper under another number. The other titles have no say, as a paper's id is made of this.
 * @example withoutListMark('1. Owls') // => 'Owls'
 * @example withoutListMark('- **[12] Bats**') // => 'Bats'
 * @example withoutListMark('1984. A Novel') // => '1984. A Novel'
 */
export function withoutListMark(title: string): string {
  const unmarked = unnumbered(title.replace(BULLET, ''));
  const [, bold] = BOLD.exec(unmarked) ?? [];
  return bold === undefined ? unmarked : unnumbered(bold);
}

const unnumbered = (title: string) => title.replace(NUMBER, '');
