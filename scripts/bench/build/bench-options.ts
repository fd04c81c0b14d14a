import { parseArgs } from 'node:util';
import { parseWholeNumber, withUsage } from '../../command.ts';
import { paperOptions } from '../paper-options.ts';
import { type PeerName, peerNames } from './figures.ts';

const usage = `usage: npm run bench -- build [--content DIR | --records FILE.jsonl[.gz] [--papers N,N,...] [--seed S] [--plain]]
  [--peers ${peerNames.join(',')}] [--rounds N] [--json]`;

/** Which papers are built, and beside whom. */
export interface BuildBenchOptions {
  readonly content: string;
  /** The file that papers are drawn from; without it the content folder is built as it is. */
  readonly records: string | undefined;
  /** How many papers are drawn, a build each, in ascending order. */
  readonly sizes: readonly number[];
  readonly seed: number;
  /** Whether of each drawn record only title and abstract are built. */
  readonly plain: boolean;
  readonly peers: readonly PeerName[];
  /** How often each builder is run, from 1 on. */
  readonly rounds: number;
  readonly json: boolean;
}

/** Throws a CommandError with the usage where an option is unknown or cannot be used. */
export const parseBuildBenchOptions = (args: string[]): BuildBenchOptions =>
  withUsage(usage, () => {
    const { values } = parseArgs({
      args,
      options: {
        ...paperOptions,
        plain: { type: 'boolean', default: false },
        peers: { type: 'string', default: peerNames.join(',') },
        rounds: { type: 'string', default: '3' },
      },
    });
    const { content, records, papers = '1000,10000,20000', plain, json } = values;
    if ((plain || values.papers !== undefined) && records === undefined) {
      throw new Error('--papers and --plain are for the file of --records: a folder is built as it is');
    }
    const wanted = values.peers === '' ? [] : values.peers.split(',');
    const unknown = wanted.find((name) => !(peerNames as readonly string[]).includes(name));
    if (unknown !== undefined) throw new Error(`there is no builder "${unknown}" to measure`);
    const sizes = papers.split(',').map((size) => parseWholeNumber('papers', size));
    const rounds = parseWholeNumber('rounds', values.rounds);
    if (rounds === 0) throw new Error('--rounds expects a whole number from 1 on');
    if (sizes.includes(0)) throw new Error('--papers expects whole numbers from 1 on');
    return {
      content,
      records,
      sizes: sizes.toSorted((a, b) => a - b),
      plain,
      seed: parseWholeNumber('seed', values.seed),
      peers: peerNames.filter((name) => wanted.includes(name)),
      rounds,
      json,
    };
  });
