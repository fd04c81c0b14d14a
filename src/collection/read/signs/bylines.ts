/** In characters: what is longer is an abstract, or a list of more people than are needed as a sign. */
const LONGEST_BYLINE = 1000;
const LEAST_ABSTRACT = 200;
const LEAST_BYLINES = 2;
/** After one to three words. */
const ET_AL = /^[*_]{0,2}\p{Lu}\S{0,40}(?: \S{1,40}){0,2},? et al\b/u;
const SEPARATOR = /[,;&·•|]|\band\b/;
/** Two to five words in capitals, initials and the small words of names among them, with the signs of footnotes. */
const NAME =
  /^\p{Lu}[\p{L}.'’-]{0,30}(?: (?:\p{Lu}[\p{L}.'’-]{0,30}|al|bin|d[aeiou]|de[lnr]|dos|el|la|le|van|von|y|zu)){1,4}[\d*†‡§¶∗ ]{0,8}$/u;

/**
 * Whether the lines of a text are titles, authors and abstracts in turn: half of the abstracts or more, at least two,
 * have a line of at least two people above them and a title above that.
 */
export function hasBylines(lines: readonly string[]): boolean {
  const written = lines.map((line) => line.trim()).filter(Boolean);
  const abstracts = written.filter(({ length }) => length >= LEAST_ABSTRACT).length;
  const bylines = written.filter((line, at) => {
    const [title, abstract] = [written[at - 1] ?? '.', written[at + 1] ?? ''];
    return !isAbstract(title) && abstract.length >= LEAST_ABSTRACT && isByline(line);
  });
  return bylines.length >= LEAST_BYLINES && 2 * bylines.length >= abstracts;
}

const isAbstract = (line: string) => line.length >= LEAST_ABSTRACT || line.endsWith('.');

/** Whether a line names at least two people and nothing else, or somebody "et al.", as in "Doe et al., Proc. ABC 2020". */
function isByline(line: string): boolean {
  if (line.length > LONGEST_BYLINE) return false;
  if (line.length < LEAST_ABSTRACT && ET_AL.test(line)) return true;
  const parts = line
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 1 && parts.every((part) => NAME.test(part));
}
