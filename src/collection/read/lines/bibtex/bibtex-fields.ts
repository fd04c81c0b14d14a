import { distinctAuthors, partedName, splitAuthors } from '../../fields/authors.ts';
import { unlessAbsent } from '../../fields/field-text.ts';
import { findArxivId, parseArxivId, parseWebAddress, statedDoi } from '../../fields/identifiers.ts';
import { splitKeywords } from '../../fields/keywords.ts';
import { findOwnNote, isOwnPage } from '../../fields/own-note.ts';
import { typeOnArxiv } from '../../fields/publication-type.ts';
import { statedFields } from '../../fields/record-fields.ts';
import { parseYear } from '../../fields/year.ts';
import type { RecordFields } from '../../record.ts';
import type { BibtexEntry } from './bibtex-entry.ts';
import { splitAtAnd, texToAddress, texToText } from './tex-field.ts';

/** The TeX, or the text of it, of the first of these fields that an entry fills, else ''. */
export type FieldLookup = (...names: string[]) => string;

/** Fields for addresses besides the page of the publication. */
const LINKS = ['pdf', 'code', 'software', 'github', 'project', 'website', 'link'];
/** What `howpublished` says of most web pages, and which is no place of publication. */
const NO_VENUE = /https?:|www\.|\bonline\b|\baccess|\bavailable\b|^e-?print$/i;
/** dblp numbers the people who share a name. */
const NUMBERED_NAME = /\s0\d{3}$/;

/** What an entry says of its paper; undefined where it has no title. */
export function bibtexFields(type: BibtexEntry['type'], field: FieldLookup): RecordFields | undefined {
  const own = findOwnNote([field('annote')]);
  const text = (...names: string[]) => texToText(field(...names), own ? 'plain' : 'markup');
  const title = text('title');
  if (title === '') return undefined;
  const subtitle = text('subtitle');
  const venue = venueOf(type, text);
  const arxivId = arxivIdOf(field, venue);
  const addresses = [field('url', 'ee'), field('howpublished')].flatMap(
    (tex) => parseWebAddress(texToAddress(tex)) ?? [],
  );
  return statedFields({
    title: subtitle ? `${title}: ${subtitle}` : title,
    abstract: unlessAbsent(text('abstract')),
    authors: parseBibtexAuthors(field('author')),
    year: parseYear(field('year')) ?? parseYear(field('date')),
    venue,
    keywords: own?.hasDerivedKeywords
      ? undefined
      : splitKeywords(text('author_keywords', 'keywords', 'keyword')),
    doi: statedDoi([field('doi'), field('url', 'ee')].map(texToAddress)),
    arxivId,
    sourceUrl: addresses.find((address) => !own || !isOwnPage(address)),
    links: LINKS.flatMap((name) => parseWebAddress(texToAddress(field(name))) ?? []),
    publicationType: typeOnArxiv(type, { arxivId, venue }),
  });
}

/**
 * The people of an `author` field: names as `Family, Given` where the field parts them. Undefined for nobody.
 * @example parseBibtexAuthors('Doe, Jane and {Ministry of Time and Space} and others') // => ['Doe, Jane', 'Ministry of Time and Space']
 */
export function parseBibtexAuthors(tex: string): string[] | undefined {
  const names = splitAtAnd(tex);
  if (names.length === 1 && /;/.test(tex)) return splitAuthors(texToText(tex));
  return distinctAuthors(names.map(parseName));
}

function parseName(tex: string): string {
  const labelled = labelledName(tex);
  if (labelled) return labelled;
  const name = texToText(tex.replace(/(?<!\\)~/g, ' ')).replace(NUMBERED_NAME, '');
  const [family = '', suffix = '', given] = name.split(/\s*,\s*/);
  return given === undefined ? name : partedName(family, `${given} ${suffix}`);
}

/** BibLaTeX's names with labels: `family=Doe, given=Jane, prefix=van`. */
function labelledName(tex: string): string | undefined {
  if (!/^\s*"?(?:family|given|prefix|suffix)(?:-i)?\s*=/.test(tex)) return undefined;
  const parts = new Map<string, string>();
  for (const part of tex.split(',')) {
    const [label = '', ...value] = part.split('=');
    parts.set(label.replace(/["\s]/g, ''), texToText(value.join('=').replaceAll('"', '')));
  }
  const some = (...labels: string[]) => labels.map((label) => parts.get(label) ?? '').join(' ');
  return partedName(some('prefix', 'family'), some('given', 'suffix'));
}

/** Types of which the place of publication is who published them, not what they are part of. */
const PUBLISHED_BY = /thesis$|report$|^book$/;

function venueOf(type: string, text: FieldLookup): string {
  const venue = text('journal', 'journaltitle', 'booktitle');
  if (venue) return venue;
  if (PUBLISHED_BY.test(type)) return text('school', 'institution', 'publisher');
  const how = text('howpublished');
  return type === 'misc' && !NO_VENUE.test(how) ? how : '';
}

function arxivIdOf(field: FieldLookup, venue: string): string | undefined {
  const archive = field('archiveprefix', 'eprinttype');
  const eprint = texToAddress(field('eprint'));
  if (
    /arxiv/i.test(archive) ||
    (archive === '' && (field('primaryclass', 'eprintclass') || /arxiv/i.test(eprint)))
  ) {
    return parseArxivId(eprint);
  }
  // Exports keep it in the name of the journal ("arXiv preprint arXiv:…"), in a volume of CoRR, in the address.
  const volume = /^corr$/i.test(venue) ? `arXiv ${texToText(field('volume')).replace(/^abs\//, '')}` : '';
  const notes = ['number', 'note'].map((name) => texToText(field(name)));
  return findArxivId([
    volume,
    venue,
    texToAddress(field('doi')),
    texToAddress(field('url', 'ee')),
    // Others may tell of another paper.
    ...notes.filter((text) => /^arxiv:/i.test(text)),
  ]);
}
