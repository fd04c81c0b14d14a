import type { Format } from './format.ts';
import type { FormatReader } from './record.ts';
import { readCsv } from './table/csv.ts';
import { readArxivAtom } from './xml/arxiv-atom.ts';
import { readDblp } from './xml/dblp.ts';
import { readEndnoteXml } from './xml/endnote-xml.ts';
import { readMods } from './xml/mods.ts';
import { readPubmedXml } from './xml/pubmed-xml.ts';

/** The readers of formats whose text is parted into records. */
export const formatReaders: Partial<Record<Format, FormatReader>> = {
  'endnote-xml': readEndnoteXml,
  'pubmed-xml': readPubmedXml,
  mods: readMods,
  dblp: readDblp,
  'arxiv-atom': readArxivAtom,
  csv: readCsv,
};
