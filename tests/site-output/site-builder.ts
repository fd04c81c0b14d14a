import { join } from 'node:path';
import { writeReport } from './build-report.ts';

// Builds sites one after the other in one process, for to load Astro takes longer than to build a small site. It is
// given a folder, and the arguments of `npm run build` by the name of each site. Each is built by the command itself,
// which is another module with another query.
const [home = '', contents = '{}'] = process.argv.slice(2);
const command = new URL('../../scripts/build.ts', import.meta.url);
let said = '';
for (const stream of [process.stdout, process.stderr]) {
  stream.write = (text: string | Uint8Array) => {
    said += text;
    return true;
  };
}
// Each build removes its folder when the process ends.
process.setMaxListeners(0);
for (const [name, args] of Object.entries<string[]>(JSON.parse(contents))) {
  said = '';
  process.exitCode = 0;
  process.argv = [process.execPath, command.pathname, ...args, '--out', join(home, name)];
  try {
    await import(`${command.href}?${encodeURIComponent(name)}`);
  } catch (error) {
    process.exitCode = 1;
    said += error instanceof Error ? error.stack : error;
  }
  writeReport(home, name, { code: process.exitCode, said });
}
process.exitCode = 0;
