import { parseArgs } from 'node:util';
import type { EngineFormat } from '../../src/export/engines/engine-format.ts';
import { openSearch } from '../../src/export/engines/opensearch.ts';
import { typesense } from '../../src/export/engines/typesense.ts';
import { refuseOddPlace } from '../build-options.ts';
import { withUsage } from '../command.ts';

/** How an export is called. */
export const usage =
  'usage: npm run -s export -- --for typesense|opensearch --to DIR [--content DIR] [--site URL] [--base /path/]';

/** The engines by the name that the command line has for them. */
const engines = { typesense, opensearch: openSearch } as const;
export type EngineId = keyof typeof engines;

const isEngine = (id: string | undefined): id is EngineId => id !== undefined && Object.hasOwn(engines, id);

/** What an export is asked for; folders are as they were given. */
export interface ExportOptions {
  readonly id: EngineId;
  readonly engine: EngineFormat;
  readonly content: string;
  readonly to: string;
  readonly site: string | undefined;
  readonly base: string | undefined;
}

/** The options of an export. Throws a CommandError with the usage where one is missing, unknown or cannot be used. */
export const parseExportArguments = (args: string[]): ExportOptions =>
  withUsage(usage, () => {
    const { values } = parseArgs({
      args,
      options: {
        for: { type: 'string' },
        to: { type: 'string' },
        content: { type: 'string', default: 'content' },
        site: { type: 'string' },
        base: { type: 'string' },
      },
    });
    const { for: id, to, content, site, base } = values;
    if (!isEngine(id)) {
      const found = id === undefined ? 'and there is none' : `not "${id}"`;
      throw new Error(`--for expects the engine that the files are for, typesense or opensearch, ${found}`);
    }
    if (to === undefined || to === '')
      throw new Error('--to expects the folder for the files, such as engine');
    refuseOddPlace(site, base);
    return { id, engine: engines[id], content, to, site, base };
  });
