import type { PublicationType } from '../../paper.ts';

/** What sources call a type, without case and with only letters left. */
const NAMES: Readonly<Record<PublicationType, string>> = {
  'journal-article':
    'article, journal, journalarticle, articlejournal, electronicarticle, jour, ejour, jfull, mgzn, review, reviewarticle, systematicreview, letter, editorial, shortsurvey, articleinpress, magazinearticle, academicjournal, earlyaccess',
  'conference-paper':
    'conferencepaper, conferenceproceedings, conferenceproceeding, proceedingspaper, proceedingsarticle, proceedings, inproceedings, conference, conf, cpaper, paperconference, workshoppaper',
  preprint: 'preprint, postedcontent, informal, workingpaper',
  book: 'book, mbook, wholebook, editedbook, edbook, monograph, ebook, mvbook, booklet, collection, referencebook',
  chapter:
    'chapter, bookchapter, booksection, chap, echap, inbook, incollection, bookpart, referenceentry, entry, entryencyclopedia',
  thesis: 'thesis, phdthesis, mastersthesis, thes, dissertation, doctoraldissertation, academicdissertation',
  report: 'report, techreport, technicalreport, rprt, governmentdocument',
};
const TYPES = new Map(
  Object.entries(NAMES).flatMap(([type, names]) =>
    names.split(', ').map((name) => [name, type as PublicationType] as const),
  ),
);

/**
 * The type of a publication by what a source calls it; undefined where the name is unknown.
 * @example parsePublicationType('Journal Article') // => 'journal-article'
 * @example parsePublicationType('inproceedings') // => 'conference-paper'
 */
export function parsePublicationType(name: string): PublicationType | undefined {
  return TYPES.get(name.toLowerCase().replace(/[^a-z]/g, ''));
}

/**
 * The type of what may be on arXiv: a preprint, unless it names another place where it was published, whatever a
 * source calls it.
 * @example typeOnArxiv('article', { arxivId: '2101.00001', venue: 'CoRR' }) // => 'preprint'
 * @example typeOnArxiv('article', { arxivId: '2101.00001', venue: 'Nature' }) // => 'journal-article'
 */
export function typeOnArxiv(
  name: string,
  { arxivId, venue }: { arxivId: string | undefined; venue: string },
): PublicationType | undefined {
  const isPreprint = arxivId !== undefined && (venue === '' || /^corr$|arxiv/i.test(venue));
  return isPreprint ? 'preprint' : parsePublicationType(name);
}
