/**
 * `node scripts/bootstrap.mjs [SCRIPT [ARGUMENT…]]`: every command of the project starts with it. Runs on Node 20
 * without any package: installs what the lock file names where it is missing, then hands over to the Node of the
 * package `node`, which runs TypeScript. Without a script it only installs, before a tool of a package. Prints to
 * stderr only.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const say = (line) => process.stderr.write(`${line}\n`);

function packagesAreInstalled() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const installed = JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(
      ([path, { version, optional, devOptional, peer }]) =>
        path === '' || installed[path]?.version === version || (!installed[path] && (optional || devOptional || peer)),
    );
  } catch {
    return false;
  }
}

/** Runs a program to its end; gives its exit code. */
function run(program, parameters, options) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { cwd: root, ...options });
    // A terminal sends its signals to both processes; signals to this process alone are passed on.
    for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => child.kill(signal));
    process.once('SIGINT', () => undefined);
    child.once('error', (error) => {
      say(`${program}: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

async function installPackages() {
  say('Installing the packages that package-lock.json names …');
  const npm = process.env.npm_execpath;
  const parameters = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // stdout holds data only, so the output of npm goes to stderr.
  const options = { stdio: ['ignore', 2, 2] };
  const code = npm
    ? await run(process.execPath, [npm, ...parameters], options)
    : await run('npm', parameters, { ...options, shell: windows });
  if (code !== 0) {
    say('The packages could not be installed; see above, then try `npm ci`.');
    process.exit(1);
  }
}

function nodeProgram() {
  const supplied = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');
  if (existsSync(supplied)) return supplied;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  say('The package `node` brought no program for this machine: install Node 24 or later.');
  process.exit(1);
}

const [script, ...parameters] = process.argv.slice(2);
if (!packagesAreInstalled()) await installPackages();
if (script !== undefined) {
  process.exitCode = await run(nodeProgram(), [join(root, script), ...parameters], { stdio: 'inherit' });
}
