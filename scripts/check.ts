import { parseArgs } from 'node:util';
import { checkFiles, checkFolder } from './check-dumps.ts';
import { runCommand, withUsage } from './command.ts';
import { reportText } from './report-text.ts';

const usage = 'usage: npm run -s check -- [FILE...] [--content DIR] [--json]';

const parseCheckArguments = (args: string[]) =>
  withUsage(usage, () => {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, content: { type: 'string', default: 'content' } },
    });
  });

await runCommand(async () => {
  const { values, positionals } = parseCheckArguments(process.argv.slice(2));
  const { report, topics } =
    positionals.length > 0 ? { report: checkFiles(positionals), topics: null } : checkFolder(values.content);
  const lines = values.json
    ? [JSON.stringify(report)]
    : [reportText(report), ...(topics === null ? [] : [topics()])];
  process.stdout.write(`${lines.join('\n')}\n`);
  return report.errors.length > 0 ? 1 : 0;
});
