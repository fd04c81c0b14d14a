import type { Paper } from '../../collection/paper.ts';
import type { Topic } from '../../collection/topic.ts';
import {
  buildJsonSchema,
  buildTopicsJson,
  papersJsonPieces,
  papersJsonSchema,
  topicsJsonSchema,
} from '../../export/collection-json.ts';
import { exportFormats } from '../../export/formats.ts';
import { citablePaper, exportContext } from './citable.ts';
import type { SiteFile } from './files/site-file.ts';
import { loadFileSizes } from './prepared/prepared-collection.ts';
import { absoluteUrl, addresses, collection, dataFolder, paperById } from './site-data.ts';

/** What a page says of a file for download: the name of its format, and where it is. */
export interface OfferedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly address: string;
}

/** A file for download, with the name of its format. */
export interface Download extends OfferedFile, SiteFile {}

/** A format in which the site has files of papers. */
interface PapersFormat {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (papers: readonly Paper[], topic?: Topic) => Iterable<string>;
}

const json = 'application/json';

/** From this size on a download of all papers is there in parts as well: some hosts take no file above 25 MiB. */
const LARGE_BYTES = 20_000_000;

export const PAPERS_PER_PART = 5_000;

const papersFormats: readonly PapersFormat[] = [
  {
    name: 'JSON',
    extension: 'json',
    mediaType: json,
    write: (papers, topic) => papersJsonPieces(collection, papers, addresses, topic),
  },
  ...exportFormats.flatMap(({ name, extension, mediaType, pieces }) =>
    pieces
      ? {
          name,
          extension,
          mediaType,
          write: (papers: readonly Paper[]) => pieces(papers.map(citablePaper), exportContext),
        }
      : [],
  ),
];

/** A download of all papers, and the same papers in several files, for hosts and programs that take no large one. */
export interface WholeDownload extends Download {
  readonly extension: string;
  readonly parts: readonly Download[];
}

/** A list in parts of as many papers as a file holds. */
const inParts = <T>(list: readonly T[]): readonly T[][] =>
  Array.from({ length: Math.ceil(list.length / PAPERS_PER_PART) }, (_, at) =>
    list.slice(at * PAPERS_PER_PART, (at + 1) * PAPERS_PER_PART),
  );

/** All papers, in every format. */
export const paperDownloads: readonly WholeDownload[] = papersFormats.map(
  ({ name, extension, mediaType, write }) => ({
    name,
    extension,
    address: addresses.papersFile(extension),
    mediaType,
    text: () => write(collection.papers),
    parts: inParts(collection.papers).map((papers, at) => ({
      name: `${at + 1}`,
      address: addresses.papersPart(at + 1, extension),
      mediaType,
      text: () => write(papers),
    })),
  }),
);

/** Whether a download of all papers has so many bytes that its parts are there as well. */
export const isInParts = ({ parts }: WholeDownload, bytes: number) => parts.length > 1 && bytes > LARGE_BYTES;

/** The list of all parts, with the sizes in bytes of files by address. */
export function partsFile(sizes: ReadonlyMap<string, number>): SiteFile {
  const files = paperDownloads.map(({ name, address, parts }) => ({
    format: name,
    url: address,
    bytes: sizes.get(address),
    parts: parts.flatMap((part) => {
      const bytes = sizes.get(part.address);
      return bytes === undefined ? [] : { url: part.address, bytes };
    }),
  }));
  const list = { version: 1, papers: collection.papers.length, papersPerPart: PAPERS_PER_PART };
  return { address: addresses.papersParts, text: () => `${JSON.stringify({ ...list, files }, null, 2)}\n` };
}

/** All topics with the ids of their papers. */
export const topicsDownload: Download = {
  name: 'JSON',
  address: addresses.topicsJson,
  mediaType: json,
  text: () => JSON.stringify(buildTopicsJson(collection, addresses)),
};

function schemaDownload(
  name: string,
  address: string,
  schema: typeof papersJsonSchema | typeof topicsJsonSchema,
) {
  const text = () => `${JSON.stringify(buildJsonSchema(schema, name, absoluteUrl(address)), null, 2)}\n`;
  return { name, address, mediaType: 'application/schema+json', text };
}

/** The JSON Schemas of the JSON files. */
export const schemaDownloads: readonly Download[] = [
  schemaDownload('Schema of papers.json', addresses.papersSchema, papersJsonSchema),
  schemaDownload('Schema of topics.json', addresses.topicsSchema, topicsJsonSchema),
];

const forTopics = new Set(['json', 'bib']);

/** Whether a topic lists all papers. */
const isEverything = (topic: Topic) => topic.papers.length === collection.papers.length;

/**
 * The files with the papers of a topic, in parts where it has more papers than one holds; none for an empty topic, and
 * for one of all papers, which have theirs.
 */
export function topicFiles(topic: Topic): Download[] {
  if (topic.papers.length === 0 || isEverything(topic)) return [];
  const parts = inParts(topic.papers);
  const isOne = parts.length === 1;
  return papersFormats
    .filter(({ extension }) => forTopics.has(extension))
    .flatMap(({ name, extension, mediaType, write }) =>
      parts.map((ids, at) => ({
        name: isOne ? name : `${name}, part ${at + 1} of ${parts.length}`,
        address: isOne
          ? addresses.topicFile(topic.slug, extension)
          : addresses.topicPart(topic.slug, at + 1, extension),
        mediaType,
        text: () => write(ids.map(paperById), topic),
      })),
    );
}

/**
 * What a topic's page offers of its papers, for readers without scripts; the menu of exports has further formats. None
 * for an empty topic.
 */
export function topicDownloads(topic: Topic): readonly Download[] {
  return isEverything(topic)
    ? paperDownloads.filter(({ extension }) => forTopics.has(extension))
    : topicFiles(topic);
}

let sizes: ReadonlyMap<string, number> | undefined;

/** The size of a download in bytes. Pages are rendered when all downloads have been written. */
export function sizeOf({ address }: OfferedFile): number {
  sizes ??= loadFileSizes(dataFolder);
  return sizes.get(address)!;
}
