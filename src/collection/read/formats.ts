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

/** A format whose text is parted into records. */
export type RecordFormat = Exclude<Format, 'plain' | 'xlsx'>;

/** The readers of the formats of records. */
export const formatReaders: Readonly<Record<RecordFormat, FormatReader>> = {
  ...jsonReaders,
  'arxiv-atom': readArxivAtom,
  'arxiv-mail': readArxivMail,
  bibtex: readBibtex,
  csv: readCsv,
  dblp: readDblp,
  'endnote-xml': readEndnoteXml,
  mods: readMods,
  nbib: readNbib,
  'pubmed-xml': readPubmedXml,
  refer: readRefer,
  ris: readRis,
  wos: readWos,
};
