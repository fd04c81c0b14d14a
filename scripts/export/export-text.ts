import { join } from 'node:path';
import { countOf, formatBytes } from '../../src/site/shared/wording.ts';
import { forTerminal, quoted } from '../command.ts';
import { type ExportList, listFile } from './export-folder.ts';
import type { EngineId } from './export-options.ts';

/** An export that was just written. `to` is its folder, as it was given. */
export interface WrittenExport {
  readonly id: EngineId;
  readonly list: ExportList;
  readonly to: string;
  readonly extension: string;
}

/** What was written, and the commands that hand it to the engine. */
export function exportText({ id, list, to, extension }: WrittenExport): string {
  const [schema, ...documents] = list.files;
  const bytes = documents.reduce((sum, file) => sum + file.bytes, 0);
  const path = (name: string) => quoted(join(to, name));
  const nextCommands = { typesense: typesenseCommands, opensearch: openSearchCommands }[id];
  return [
    `${countOf(list.papers, 'paper')} for ${list.engine} in "${to}":`,
    `  ${schema!.name}: the fields`,
    `  papers-*.${extension}: ${countOf(documents.length, 'file')}, ${formatBytes(bytes)}`,
    `  ${listFile}: the list of these files`,
    '',
    'What to do next, in a shell:',
    ...nextCommands(path(schema!.name), `${quoted(to.replace(/(?<=.)[\\/]+$/, ''))}/papers-*.${extension}`),
    'How to ask the engine, and how to renew what it has: docs/growing.md',
  ]
    .map(forTerminal)
    .join('\n');
}

/** `schema` is the path of the schema, `documents` matches those of the documents; both as a shell takes them. */
type Commands = (schema: string, documents: string) => string[];

const typesenseCommands: Commands = (schema, documents) => {
  const key = '-H "X-TYPESENSE-API-KEY: $TYPESENSE_API_KEY"';
  return [
    '  TYPESENSE_URL=http://localhost:8108 TYPESENSE_API_KEY=...',
    `  curl "$TYPESENSE_URL/collections" ${key} -H "Content-Type: application/json" --data-binary @${schema}`,
    '    makes the collection "papers"',
    `  for file in ${documents}; do curl "$TYPESENSE_URL/collections/papers/documents/import?action=upsert" ${key} -H "Content-Type: text/plain" --data-binary "@$file"; echo; done | grep -vx -e '{"success":true}' -e ''`,
    '    imports the papers, and prints those that Typesense refuses, with the reason',
  ];
};

const openSearchCommands: Commands = (schema, documents) => [
  '  OPENSEARCH_URL=http://localhost:9200',
  `  curl -X PUT "$OPENSEARCH_URL/papers" -H "Content-Type: application/json" --data-binary @${schema}`,
  '    makes the index "papers"',
  `  for file in ${documents}; do curl "$OPENSEARCH_URL/papers/_bulk?filter_path=errors,items.*.error" -H "Content-Type: application/x-ndjson" --data-binary "@$file"; echo; done`,
  '    indexes the papers: {"errors":false} for each file, or the papers that OpenSearch refuses, with the reason',
];
