import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { askHost } from './host-checks.ts';

const published = join(import.meta.dirname, '..', '..', '..', 'docs', 'publishing');

/** A web server that serves a folder with one of the shipped files. */
export interface HostProgram {
  readonly name: string;
  readonly command: string;
  /**
   * Writes the settings into `home` and returns the arguments. The settings are the shipped file with only
   * the documented changes: folder, port and error page.
   */
  configure(home: string, root: string, port: number, base: string): string[];
}

/** Throws when the shipped file lacks the text to change. */
function change(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`the shipped file has no ${from}`);
    return changed.replace(from, () => to);
  }, text);
}

const nginxFrame = (home: string, site: string) => `daemon off;
pid ${home}/nginx.pid;
error_log stderr warn;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${home};
  proxy_temp_path ${home};
  fastcgi_temp_path ${home};
  uwsgi_temp_path ${home};
  scgi_temp_path ${home};
  include ${site};
}
`;

const nginx: HostProgram = {
  name: 'nginx',
  command: 'nginx',
  configure(home, root, port, base) {
    const site = join(home, 'site.conf');
    const frame = join(home, 'nginx.conf');
    const shipped = readFileSync(join(published, 'nginx.conf'), 'utf8');
    writeFileSync(
      site,
      change(shipped, [
        ['listen 80;', `listen 127.0.0.1:${port};`],
        ['listen [::]:80;', ''],
        ['include /srv/papershelf/redirects.ma[p];', `include ${root}${base}redirects.ma[p];`],
        ['root /srv/papershelf;', `root ${root};`],
        ['=404 /404.html;', `=404 ${base}404.html;`],
      ]),
    );
    writeFileSync(frame, nginxFrame(home, site));
    return ['-c', frame, '-p', home];
  },
};

const caddy: HostProgram = {
  name: 'Caddy',
  command: 'caddy',
  configure(home, root, port, base) {
    const file = join(home, 'Caddyfile');
    const shipped = readFileSync(join(published, 'Caddyfile'), 'utf8');
    const site = change(shipped, [
      ['\npapers.example.org {', `\nhttp://localhost:${port} {\n\tbind 127.0.0.1`],
      ['root * /srv/papershelf', `root * ${root}`],
      ['rewrite * /404.html', `rewrite * ${base}404.html`],
    ]);
    writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
    return ['run', '--adapter', 'caddyfile', '--config', file];
  },
};

export const hostPrograms: readonly HostProgram[] = [nginx, caddy];

export const isInstalled = ({ command }: HostProgram) =>
  spawnSync(command, [command === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' }).status === 0;

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs a server on a loopback port during `use`. Throws with its output when it does not start. */
export async function withHost(
  program: HostProgram,
  place: { home: string; root: string; base: string },
  use: (port: number) => Promise<void>,
): Promise<void> {
  const port = await freePort();
  const args = program.configure(place.home, place.root, port, place.base);
  const host = spawn(program.command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: place.home,
    env: { ...process.env, XDG_CONFIG_HOME: place.home, XDG_DATA_HOME: place.home },
  });
  let said = '';
  host.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = once(host, 'exit');
  try {
    await untilItAnswers(host, port, () => said);
    await use(port);
  } finally {
    host.kill('SIGTERM');
    await ended;
  }
}

async function untilItAnswers(host: ChildProcess, port: number, said: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (host.exitCode !== null) throw new Error(`it ended at once:\n${said()}`);
    const answer = await askHost(port, '/').catch(() => null);
    if (answer) return;
    await delay(100);
  }
  throw new Error(`it did not answer within ten seconds:\n${said()}`);
}
