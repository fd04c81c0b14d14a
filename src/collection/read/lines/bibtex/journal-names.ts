/** Journals that NASA ADS names by the commands of the styles of astronomical journals. */
const JOURNALS: ReadonlyMap<string, string> = new Map([
  ['aap', 'Astronomy & Astrophysics'],
  ['aj', 'Astronomical Journal'],
  ['apj', 'Astrophysical Journal'],
  ['apjl', 'Astrophysical Journal Letters'],
  ['apjs', 'Astrophysical Journal Supplement Series'],
  ['araa', 'Annual Review of Astronomy and Astrophysics'],
  ['icarus', 'Icarus'],
  ['jcap', 'Journal of Cosmology and Astroparticle Physics'],
  ['mnras', 'Monthly Notices of the Royal Astronomical Society'],
  ['nat', 'Nature'],
  ['pasj', 'Publications of the Astronomical Society of Japan'],
  ['pasp', 'Publications of the Astronomical Society of the Pacific'],
  ['physrep', 'Physics Reports'],
  ['planss', 'Planetary and Space Science'],
  ['prd', 'Physical Review D'],
  ['prl', 'Physical Review Letters'],
  ['solphys', 'Solar Physics'],
  ['ssr', 'Space Science Reviews'],
]);

/**
 * The name of a journal that a text gives as a command alone, which only some styles define: of one that is not known
 * the name of the command; other texts stay.
 * @example journalName('\\apj') // => 'Astrophysical Journal'
 * @example journalName('Journal of Shelves') // => 'Journal of Shelves'
 */
export function journalName(text: string): string {
  const command = /^\\([a-z]+)$/i.exec(text)?.[1];
  return command === undefined ? text : (JOURNALS.get(command.toLowerCase()) ?? command);
}
