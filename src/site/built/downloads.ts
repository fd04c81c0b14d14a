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
import { loadFileSizes } from './prepared-collection.ts';
import { absoluteUrl, addresses, collection, dataFolder, paperById } from './site-data.ts';
import type { SiteFile } from './site-file.ts';

/** A file for download, with the name of its format. */
export interface Download extends SiteFile {
  readonly name: string;
  readonly mediaType: string;
}

/** A format in which the site has files of papers. */
interface PapersFormat {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (papers: readonly Paper[], topic?: Topic) => Iterable<string>;
}

const json = 'application/json';

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

/** All papers, in every format. */
export const paperDownloads: readonly Download[] = papersFormats.map(
  ({ name, extension, mediaType, write }) => ({
    name,
    address: addresses.papersFile(extension),
    mediaType,
    text: () => write(collection.papers),
  }),
);

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

/** The papers of a topic, in every format; none for an empty topic. */
export function topicDownloads(topic: Topic): Download[] {
  if (topic.papers.length === 0) return [];
  const papers = topic.papers.map(paperById);
  return papersFormats.map(({ name, extension, mediaType, write }) => ({
    name,
    address: addresses.topicFile(topic.slug, extension),
    mediaType,
    text: () => write(papers, topic),
  }));
}

let sizes: ReadonlyMap<string, number> | undefined;

/** The size of a download in bytes. Pages are rendered when all downloads have been written. */
export function sizeOf({ address }: Download): number {
  sizes ??= loadFileSizes(dataFolder);
  return sizes.get(address)!;
}
