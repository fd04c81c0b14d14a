import { parseArgs } from 'node:util';
import { withUsage } from '../command.ts';

const usage = `usage: npm run -s topics -- suggest [--content DIR]
       npm run topics -- try FILE [--content DIR] [--json]
       npm run topics -- keep [--content DIR]`;

/** What `--help` says. */
export const help = `${usage}

suggest  prints a topics file to edit: the topics that are found in the papers, or, beside a topics.yaml, topics for
         the papers that fit none of those
try      shows what a topics file would do beside the present topics: which papers each topic would gain and lose,
         which would be placed with little certainty, which would fit none; with --json for programs
keep     writes kept-topics.yaml into the content folder, so that topics which are found keep their names and addresses

DIR is the content folder, "content" unless given.`;

/** What a part of the command prints, and what it says about that on standard error, line by line. */
export interface TopicsOutput {
  readonly text: string;
  readonly remarks: readonly string[];
}

/** How the command is called; null where it is asked for help. Folders and files are as they were given. */
export type TopicsOptions =
  | { readonly action: 'suggest' | 'keep'; readonly content: string }
  | { readonly action: 'try'; readonly content: string; readonly file: string; readonly json: boolean };

/** Reads the arguments. Throws a CommandError with the usage where they cannot be used. */
export const parseTopicsArguments = (args: string[]): TopicsOptions | null =>
  withUsage(usage, () => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        content: { type: 'string', default: 'content' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return null;
    const [action, ...files] = positionals;
    const { content, json } = values;
    if (action === 'try') {
      const [file, ...others] = files;
      if (file === undefined || others.length > 0) {
        throw new Error(`Expected one topics file to try, found ${files.length}`);
      }
      return { action, content, file, json };
    }
    if (action !== 'suggest' && action !== 'keep') {
      throw new Error(`Expected suggest, try or keep${action === undefined ? '' : `, not "${action}"`}`);
    }
    if (files.length > 0) throw new Error(`"${action}" takes no file, but was given "${files[0]}"`);
    if (json) throw new Error(`--json belongs to "try"; "${action}" prints or writes YAML`);
    return { action, content };
  });
