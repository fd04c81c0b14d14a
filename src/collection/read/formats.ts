import { z } from 'zod';
import { jsonReaders } from './json/json-reader.ts';
import type { FormatReader } from './record.ts';
import { readArxivAtom } from './xml/arxiv-atom.ts';
import { readDblp } from './xml/dblp.ts';
import { readEndnoteXml } from './xml/endnote-xml.ts';
import { readMods } from './xml/mods.ts';
import { readPubmedXml } from './xml/pubmed-xml.ts';

/** The formats of input files, by the names that reports use. */
export const formatSchema = z.enum([
  'plain',
  'bibtex',
  'ris',
  'nbib',
  'wos',
  'refer',
  'endnote-xml',
  'pubmed-xml',
  'mods',
  'dblp',
  'arxiv-atom',
  'arxiv-mail',
  'arxiv-json',
  'openalex',
  'crossref',
  'semantic-scholar',
  'openreview',
  'hf-daily',
  'paperlists',
  'csl-json',
  'papershelf',
  'json',
  'csv',
  'xlsx',
]);
export type Format = z.infer<typeof formatSchema>;

/** The readers of formats whose text is parted into records. */
export const formatReaders: Partial<Record<Format, FormatReader>> = {
  'endnote-xml': readEndnoteXml,
  'pubmed-xml': readPubmedXml,
  mods: readMods,
  dblp: readDblp,
  'arxiv-atom': readArxivAtom,
  ...jsonReaders,
};
