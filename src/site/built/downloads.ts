import type { Paper } from '../../collection/paper.ts';
import type { Topic } from '../../collection/topic.ts';
import {
  buildJsonSchema,
  buildPapersJson,
  buildTopicPapersJson,
  buildTopicsJson,
  papersJsonSchema,
  topicsJsonSchema,
} from '../../export/collection-json.ts';
import { exportFormats } from '../../export/formats.ts';
import { citablePaper, exportContext } from './citable.ts';
import { absoluteUrl, addresses, collection, paperById } from './site-data.ts';
import type { SiteFile } from './site-file.ts';

/** A file for download, with the name of its format. */
export interface Download extends SiteFile {
  readonly name: string;
}

const json = 'application/json';
const inFiles = new Set(['bibtex', 'ris', 'csv', 'csl']);

/** Papers in each export format; `addressOf` maps a file extension to an address. */
function formattedDownloads(papers: readonly Paper[], addressOf: (extension: string) => string): Download[] {
  return exportFormats
    .filter(({ id }) => inFiles.has(id))
    .map(({ name, extension, mediaType, format }) => ({
      name,
      address: addressOf(extension),
      mediaType,
      text: () => format(papers.map(citablePaper), exportContext),
    }));
}

/** All papers, in every format. */
export const paperDownloads: readonly Download[] = [
  {
    name: 'JSON',
    address: addresses.papersJson,
    mediaType: json,
    text: () => JSON.stringify(buildPapersJson(collection, addresses.paper)),
  },
  ...formattedDownloads(collection.papers, addresses.papersFile),
];

/** All topics with the ids of their papers. */
export const topicsDownload: Download = {
  name: 'JSON',
  address: addresses.topicsJson,
  mediaType: json,
  text: () => JSON.stringify(buildTopicsJson(collection, addresses.topic)),
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

/** The papers of a topic, in every format; none for an empty topic. */
export function topicDownloads(topic: Topic): Download[] {
  if (topic.papers.length === 0) return [];
  const papers = topic.papers.map(paperById);
  const addressOf = (extension: string) => addresses.topicFile(topic.slug, extension);
  const text = () => JSON.stringify(buildTopicPapersJson(collection, topic, papers, addresses));
  return [
    { name: 'JSON', address: addressOf('json'), mediaType: json, text },
    ...formattedDownloads(papers, addressOf),
  ];
}

const sizes = new Map<string, number>();

/** The size of a file in bytes; cached. */
export function sizeOf({ address, text }: SiteFile): number {
  const size = sizes.get(address) ?? Buffer.byteLength(text());
  sizes.set(address, size);
  return size;
}
