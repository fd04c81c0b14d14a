import type { PaperReading } from '../corpus.ts';

/** Stems of verbs by which authors say that they made something. */
const MAKE = '(?:propos|introduc|present|releas|develop|construct|build|creat|design|contribut|curat|unveil)';
const MAKES = `${MAKE}(?:e|es|s|ing)?`;
const CALLED = '(?:called|named|dubbed|termed|coined)';
const AUTHORS_MAKE = String.raw`\b(?:[Ww]e|[Pp]aper|[Ww]ork) (?:\p{L}+ly )?${MAKES}`;
/** Words between the verb and the name; a preposition would begin another phrase. */
const MODIFIERS = String.raw`(?: (?!(?:on|for|with|of|to|in|from|and|by|over|that|against)\b)[\p{L}\p{N}-]+,?){0,6}?`;
const NAMING = String.raw`\b(?:${CALLED}|denoted|abbreviated as|referred to as|namely|system,|benchmark,|dataset,)`;
/** The text before the name of something new: "we propose", "called". */
const ANNOUNCES = new RegExp(`(?:${NAMING}|${AUTHORS_MAKE}${MODIFIERS}) (?:the )?["“]?$`, 'u');
/** The text before the acronym of something new: "we propose a long name (". */
const SPELLS_OUT = new RegExp(String.raw`${AUTHORS_MAKE}\b[^.]*\($`, 'u');
const CHARACTERS_BEFORE = 160;

/** What names are looked for in: a text, and the acronyms that it introduces. */
export type NamedText = Pick<PaperReading, 'title' | 'abstract' | 'introduced'>;

/**
 * Whether the paper itself introduces the thing with this name: the name is in its title before a colon,
 * follows "we propose", "called" or the like, or is the acronym of something that the paper proposes.
 */
export type OwnNameReader = (name: string) => boolean;

/** The reader for a paper; its answers are cached by name. */
export function buildOwnNameReader(paper: NamedText): OwnNameReader {
  const acronyms = new Set(paper.introduced.map(({ short }) => short));
  const answers = new Map<string, boolean>();
  return (name) => {
    const isOwn = answers.get(name) ?? isOwnName(paper, name, acronyms);
    answers.set(name, isOwn);
    return isOwn;
  };
}

function isOwnName({ title, abstract }: NamedText, name: string, acronyms: ReadonlySet<string>): boolean {
  const opening = title.replace(/^(?:the|introducing) /iu, '');
  if (opening.toLowerCase().startsWith(name.toLowerCase())) {
    if (/^(?:\s?[:–—]|\s-\s)/u.test(opening.slice(name.length))) return true;
  }
  for (let at = abstract.indexOf(name); at >= 0; at = abstract.indexOf(name, at + 1)) {
    if (/^[\p{L}\p{N}]/u.test(abstract.slice(at + name.length, at + name.length + 2))) continue;
    const before = abstract.slice(Math.max(0, at - CHARACTERS_BEFORE), at);
    if (ANNOUNCES.test(before)) return true;
    if (acronyms.has(name) && SPELLS_OUT.test(before)) return true;
  }
  return false;
}

/** A sentence that may introduce a name: a quick test before the slower search for the name. */
const INTRODUCES = new RegExp(String.raw`\b(?:${MAKE}(?:e|es|s|d|ed|ing)?|calls?|${CALLED})\b`, 'u');
/** The bounds keep the search linear in runs of letters. */
const INTRODUCED =
  /\((\p{Lu}[\w-]{0,60}\p{Lu}[\w-]{0,60}?)s?\)|\b(?:propose|introduce|present|develop|call|called|named|termed|dubbed) (?:the |our )?["“`']*([\p{L}\p{N}-]{0,60}(?:\p{L}\p{Lu}|\p{Lu}\p{L}{0,60}\d|\p{Lu}\p{Ll}{1,60}-\p{Lu})[\p{L}\p{N}-]*)/gu;

/**
 * The names that a paper introduces: before the colon of its title ("DataSift: Choosing examples"), in
 * brackets at its end, and in sentences ("we propose DataSift", "called DS-2").
 */
export function introducedNames(title: string, sentences: readonly string[]): string[] {
  const names = new Set<string>();
  const head = /^([^:]{2,30}):/u.exec(title)?.[1];
  if (head && head.split(' ').length <= 3 && /\p{Lu}.*\p{Lu}|\d/u.test(head)) names.add(head);
  const short = /\(([\p{L}\p{N}-]{0,60}\p{Lu}[\p{L}\p{N}-]{0,60})\)\s*$/u.exec(title)?.[1];
  if (short) names.add(short);
  for (const sentence of sentences) {
    if (!INTRODUCES.test(sentence)) continue;
    for (const [, inBrackets, plain] of sentence.matchAll(INTRODUCED)) names.add((inBrackets ?? plain)!);
  }
  return [...names];
}
