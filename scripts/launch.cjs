// Starts any command: `node scripts/launch.cjs <command> [arguments]`. Plain JavaScript for the oldest
// supported Node (20.3), and CommonJS, which starts in any folder; the command itself then runs on the Node
// among the packages.
const { spawn, spawnSync } = require('node:child_process');
const { existsSync, readdirSync, readFileSync, rmSync } = require('node:fs');
const { constants } = require('node:os');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const needsDevelopmentPackages = new Set(['test', 'bench']);
/** In files; the commands themselves have half as many. */
const MOST_COMPILED = 5000;

launch(process.argv.slice(2));

/** Runs the steps of a command up to the first that fails, and exits with its code. */
async function launch([command = '', ...args]) {
  refuseFolderWithoutModules();
  if (command !== 'start' && !existsSync(scriptOf(command))) {
    stop(`Papershelf has no command "${command}". Those it has are under "scripts" in package.json.`);
  }
  installPackages(needsDevelopmentPackages.has(command));
  const node = findNode();
  for (const step of stepsOf(command, args)) {
    const code = await run(node, step);
    if (code !== 0) process.exit(code);
  }
}

/** Node cannot load modules from a path with a backslash, or TypeScript from below node_modules. */
function refuseFolderWithoutModules() {
  const [name] = path.sep === '/' ? (/\\|(?<=\/)node_modules(?=\/|$)/.exec(root) ?? []) : [];
  if (name === undefined) return;
  stop(
    `Node cannot run a project in "${root}", because of "${name}" in that name. Rename the folder, or move it.`,
  );
}

/** The steps of a command; `start` is a build, which gets every option but --port, and a server. */
function stepsOf(command, args) {
  if (command !== 'start') return [[scriptOf(command), ...args]];
  const port = optionOf(args, '--port');
  const buildArgs = args.filter((arg) => !port.includes(arg));
  return [
    [scriptOf('build'), ...buildArgs],
    [scriptOf('serve'), ...optionOf(args, '--out'), ...port],
  ];
}

function scriptOf(command) {
  return path.join(root, 'scripts', `${command}.ts`);
}

/** The arguments for one option: `--name=value`, or `--name` and its value; none if absent. */
function optionOf(args, name) {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  return at < 0 ? [] : args.slice(at, at + (args[at] === name ? 2 : 1));
}

/** Runs npm unless all packages of the lock file are installed, according to npm's record in node_modules. */
function installPackages(development) {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const installed = readPackages(path.join(root, 'node_modules', '.package-lock.json'));
  const full = development || Object.values(installed).some((entry) => entry.dev);
  const missing = Object.entries(wanted).filter(
    ([place, entry]) =>
      place !== '' && !entry.optional && (full || !entry.dev) && installed[place]?.version !== entry.version,
  );
  if (missing.length === 0) return;

  console.error(`Installing ${missing.length} packages from the npm registry (only when they change) ...`);
  // Without --no-save npm would add this machine's packages to the lock file.
  const options = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = runNpm(full ? [...options, '--include=dev'] : [...options, '--omit=dev']);
  if (status !== 0) {
    stop(
      'npm could not install the packages; its message is above. Without a network, or behind a proxy, set one ' +
        'up ("npm config set registry URL", "npm config set proxy URL") and run the same command again.',
    );
  }
}

function readPackages(lockFile) {
  if (!existsSync(lockFile)) return {};
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
}

/** npm's output goes to standard error: standard output belongs to the command. */
function runNpm(args) {
  const cli = process.env.npm_execpath ?? '';
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  return /npm-cli\.c?js$/.test(cli)
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** The Node to run a command with: the one among the packages, else the current one if it is new enough. */
function findNode() {
  const folder = path.join(root, 'node_modules', `node-${platformName()}-${process.arch}`, 'bin');
  const packaged = path.join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(packaged)) return packaged;
  if (isAtLeast(22, 12)) return process.execPath;
  return stop(
    `Papershelf needs Node 22.12 or later on this platform (this is ${process.version}, and no newer one ` +
      'comes with the packages). Get one from https://nodejs.org and run the same command again.',
  );
}

function platformName() {
  return process.platform === 'win32' ? 'win' : process.platform;
}

function isAtLeast(major, minor) {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** Runs one script in the user's folder and resolves to its exit code, as a shell would report it. */
function run(node, args) {
  // Before 22.18 Node needs a flag to run TypeScript.
  const flags = ['--disable-warning=ExperimentalWarning'];
  if (node === process.execPath && !isAtLeast(22, 18)) flags.push('--experimental-strip-types');
  const child = spawn(node, [...flags, ...args], {
    cwd: callerFolder(),
    stdio: 'inherit',
    env: {
      ...process.env,
      [pathVariable()]: `${path.dirname(node)}${path.delimiter}${process.env[pathVariable()] ?? ''}`,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE || compiledFolder(),
    },
  });
  const forward = (signal) => child.kill(signal);
  process.on('SIGINT', forward).on('SIGTERM', forward);
  stopWithNpm(forward);
  return new Promise((resolve) => {
    child.on('error', (error) => stop(`${node} does not start: ${error.message}`));
    child.on('exit', (code, signal) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve(signal ? 128 + constants.signals[signal] : (code ?? 1));
    });
  });
}

/**
 * Where every thread of a command finds what Node compiled for earlier ones: compiling takes longer than most of what
 * commands are asked for. Each build leaves chunks of its pages there that no other loads, so it is emptied at times.
 */
function compiledFolder() {
  const folder = path.join(root, 'node_modules', '.cache', 'papershelf', 'compiled');
  try {
    const files = readdirSync(folder, { recursive: true });
    if (files.length > MOST_COMPILED) rmSync(folder, { recursive: true });
  } catch {
    // It is not there yet, or another command is emptying it.
  }
  return folder;
}

/**
 * A SIGTERM for npm only ends the shell between npm and this process, which is visible as a change of parent.
 */
function stopWithNpm(forward) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && forward('SIGTERM'), 500).unref();
}

/** npm changes to the package folder before it runs a script; the user's folder is in INIT_CWD. */
function callerFolder() {
  const initial = process.env.INIT_CWD;
  return initial && process.cwd() === root ? initial : process.cwd();
}

/** On Windows it may be "Path". */
function pathVariable() {
  return Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
