import type { Format } from './format.ts';
import { jsonReaders } from './json/json-reader.ts';
import { readArxivMail } from './lines/arxiv-mail.ts';
import { readBibtex } from './lines/bibtex/bibtex.ts';
import { readNbib } from './lines/tagged/nbib.ts';
import { readRefer } from './lines/tagged/refer.ts';
import { readRis } from './lines/tagged/ris.ts';
import { readWos } from './lines/tagged/wos.ts';
import type { FormatReader } from './record.ts';
import { readCsv } from './table/csv.ts';
import { readArxivAtom } from './xml/arxiv-atom.ts';
import { readDblp } from './xml/dblp.ts';
import { readEndnoteXml } from './xml/endnote-xml.ts';
import { readMods } from './xml/mods.ts';
import { readPubmedXml } from './xml/pubmed-xml.ts';

/** The readers of formats whose text is parted into records. */
export const formatReaders: Partial<Record<Format, FormatReader>> = {
  bibtex: readBibtex,
  ris: readRis,
  nbib: readNbib,
  wos: readWos,
  refer: readRefer,
  'arxiv-mail': readArxivMail,
  'endnote-xml': readEndnoteXml,
  'pubmed-xml': readPubmedXml,
  mods: readMods,
  dblp: readDblp,
  'arxiv-atom': readArxivAtom,
  csv: readCsv,
  ...jsonReaders,
};
