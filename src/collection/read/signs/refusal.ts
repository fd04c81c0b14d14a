/** A kind of file that holds no papers in a form that can be read, and what the curator can do instead. */
export interface Refusal {
  /** What the file is, with its article: "a PDF". */
  readonly refused: string;
  /** The way out, as a whole sentence. */
  readonly advice: string;
}

const REFERENCE_EXPORT = 'Export the papers as BibTeX, RIS or CSV';
const TITLES_AND_ABSTRACTS = 'save their titles and abstracts as plain text';

const UNPACK = 'Unpack it, and put the files that it holds here.';
const OTHER_XML = `${REFERENCE_EXPORT} instead; the XML that can be read is that of arXiv, PubMed, Europe PMC, EndNote, MODS, dblp and the ACL Anthology, and Dublin Core over OAI-PMH.`;

/** Every kind of file that is refused by its name. */
export const refusals = {
  archive: { refused: 'an archive of files', advice: UNPACK },
  compressed: { refused: 'a compressed file', advice: 'Unpack it first; only gzip is unpacked here.' },
  gzip: { refused: 'a file compressed with gzip', advice: 'Unpack it first.' },
  pdf: {
    refused: 'a PDF',
    advice:
      'Add your PDFs to a reference manager that finds their titles and abstracts, such as Zotero, and export them from there.',
  },
  postscript: { refused: 'a PostScript file', advice: `${REFERENCE_EXPORT}, or ${TITLES_AND_ABSTRACTS}.` },
  oldWorkbook: {
    refused: 'a workbook or document of an old Office (.xls, .doc)',
    advice: 'Save it as .xlsx or CSV.',
  },
  workbook: {
    refused: 'an Excel workbook that could not be opened',
    advice: 'Save its sheet as CSV (UTF-8).',
  },
  openDocument: {
    refused: 'an OpenDocument file (.ods, .odt)',
    advice: 'Save it as .xlsx or CSV, or as plain text.',
  },
  word: { refused: 'a Word document', advice: 'Save it as plain text (UTF-8).' },
  richText: { refused: 'a rich-text document (RTF)', advice: 'Save it as plain text (UTF-8).' },
  slides: { refused: 'a presentation', advice: `${REFERENCE_EXPORT}, or ${TITLES_AND_ABSTRACTS}.` },
  database: {
    refused: 'a database of SQLite, such as the library of Zotero or Calibre',
    advice: 'Export the library from that program instead, as BibTeX, RIS or CSL JSON.',
  },
  image: { refused: 'an image', advice: `${REFERENCE_EXPORT}, or ${TITLES_AND_ABSTRACTS}.` },
  html: {
    refused: 'a web page (HTML)',
    advice: `Use an export of that site (BibTeX, RIS or CSV), or ${TITLES_AND_ABSTRACTS}.`,
  },
  markdown: { refused: 'a list in Markdown', advice: `${REFERENCE_EXPORT}, or ${TITLES_AND_ABSTRACTS}.` },
  feed: {
    refused: 'a feed (RSS, or Atom that is not of the API of arXiv)',
    advice: `${REFERENCE_EXPORT} instead; from arXiv, save the answer of its API (export.arxiv.org/api/query).`,
  },
  pubmedText: {
    refused: 'a list of papers as PubMed prints them (Abstract or Summary)',
    advice: 'Save the search again in the format PubMed.',
  },
  databaseText: {
    refused: 'a list of papers as Ovid, Cochrane or ProQuest print them',
    advice: 'Export the search again in the format RIS.',
  },
  unnamedColumns: {
    refused: 'a table without a row that names its columns',
    advice:
      'Add one above the others, such as title,abstract,authors with the sign that stands between the cells.',
  },
  arxivPage: {
    refused: 'a list copied from a page of arXiv',
    advice: 'Save the answer of its API (export.arxiv.org/api/query), or the listing mail, as plain text.',
  },
  scholarPage: {
    refused: 'a list copied from Google Scholar, which has no whole abstracts',
    advice: `${REFERENCE_EXPORT} from a database that has their abstracts, or import them into a reference manager that finds these.`,
  },
  openreviewPage: {
    refused: 'a list copied from a page of OpenReview',
    advice: 'Save the answer of its API (api2.openreview.net/notes) as a file instead.',
  },
  mail: {
    refused: 'a mail',
    advice: 'Save the text or the file that it brings, without the lines above (From, To, Subject).',
  },
  identifiers: {
    refused: 'a list of addresses or identifiers, of which none is looked up',
    advice:
      'Add them to a reference manager that finds the papers, such as Zotero (“Add Item(s) by Identifier”), and export these from there.',
  },
  references: {
    refused: 'a list of references without abstracts',
    advice: `${REFERENCE_EXPORT}, best with abstracts.`,
  },
  otherOai: {
    refused: 'an answer over OAI-PMH without records in Dublin Core',
    advice: 'Ask the repository again with verb=ListRecords and metadataPrefix=oai_dc.',
  },
  bylines: {
    refused: 'a list with a line of authors between each title and its abstract',
    advice: 'Begin these lines with "Title:", "Authors:" and "Abstract:", or remove the lines of authors.',
  },
  xml: { refused: 'XML of an unknown kind', advice: OTHER_XML },
  json: {
    refused: 'JSON without titles of papers',
    advice:
      'Give its objects a "title" and, best, an "abstract", or name the keys that hold them under "columns" in collection.yaml.',
  },
} as const satisfies Record<string, Refusal>;
