import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError, parsePort, runCommand, withUsage } from './command.ts';
import { serveFolder } from './folder-server.ts';
import { readMarker } from './output-folder.ts';

const usage = 'usage: npm run serve -- [--out DIR] [--port N]';

const parseServeArguments = (args: string[]) =>
  withUsage(usage, () => {
    const { values } = parseArgs({
      args,
      options: { out: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
    });
    return { out: resolve(values.out), port: parsePort(values.port) };
  });

await runCommand(async () => {
  const { out, port } = parseServeArguments(process.argv.slice(2));
  const marker = readMarker(out);
  if (!marker) throw new CommandError(`there is no built site in "${out}": run "npm run build"`);
  const server = await serveFolder({ folder: out, base: marker.base, port }).catch((error: Error) => {
    throw new CommandError(error.message);
  });
  if (server.port !== port) console.log(`Port ${port} is taken, so it is another one.`);
  console.log(`Papershelf is on ${server.url} (Ctrl+C stops it)`);
  const close = () => server.close().then(() => process.exit(0));
  process.on('SIGINT', close).on('SIGTERM', close);
  return 0;
});
