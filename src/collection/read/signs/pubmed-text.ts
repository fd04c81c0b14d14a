const NUMBERED = /^\d{1,5}[.:] {1,3}\S/;
const PMID = /\bPMID: \d{1,9}\b/;

/**
 * Whether the lines of a text are papers as PubMed prints them ("Abstract" or "Summary"): numbered, each with its
 * PMID. Its fields cannot be told apart, and PubMed offers the same papers in formats in which they can.
 */
export function isPubmedText(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '');
  const first = written[0];
  if (first === undefined || !/^1[.:] /.test(first)) return false;
  const numbered = written.filter((line) => NUMBERED.test(line)).length;
  return 2 * written.filter((line) => PMID.test(line)).length >= numbered;
}
