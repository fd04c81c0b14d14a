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
import { readLabelledText } from './table/labelled-text.ts';
import { readAclAnthology } from './xml/acl-anthology.ts';
import { readArxivAtom } from './xml/arxiv-atom.ts';
import { readDblp } from './xml/dblp.ts';
import { readEndnoteXml } from './xml/endnote-xml.ts';
import { readEuropePmc } from './xml/europe-pmc.ts';
import { readMods } from './xml/mods.ts';
import { readOaiDublinCore } from './xml/oai-dublin-core.ts';
import { readPubmedXml } from './xml/pubmed-xml.ts';

/** A format whose text is parted into records. */
export type RecordFormat = Exclude<Format, 'plain' | 'xlsx'>;

/** The readers of the formats of records. */
export const formatReaders: Readonly<Record<RecordFormat, FormatReader>> = {
  ...jsonReaders,
  'acl-anthology': readAclAnthology,
  'arxiv-atom': readArxivAtom,
  'arxiv-mail': readArxivMail,
  bibtex: readBibtex,
  csv: readCsv,
  dblp: readDblp,
  'endnote-xml': readEndnoteXml,
  'europe-pmc': readEuropePmc,
  labelled: readLabelledText,
  mods: readMods,
  nbib: readNbib,
  'oai-dc': readOaiDublinCore,
  'pubmed-xml': readPubmedXml,
  refer: readRefer,
  ris: readRis,
  wos: readWos,
};
