import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archiveFiles, filesBelow } from './archive-folder.ts';

/** What the build reads, and what a reviewer of the source archive needs beside it. */
const SOURCES = [
  '.nvmrc',
  'LICENSE',
  'README.md',
  'cli',
  'components',
  'data',
  'entrypoints',
  'package-lock.json',
  'package.json',
  'scripts',
  'store/reviewers.md',
  'tsconfig.json',
  'utils',
  'wxt.config.ts',
];

const BROWSERS = [
  ['chrome', 'chrome-mv3'],
  ['firefox', 'firefox-mv3'],
] as const;

/** Runs a program to its end; gives what it printed. Throws with all of it where it failed. */
function run(command: string, parameters: readonly string[], cwd: string): Promise<string> {
  const child = spawn(command, parameters, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: Buffer[] = [];
  const all: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    printed.push(chunk);
    all.push(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => all.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0
        ? resolve(Buffer.concat(printed).toString())
        : reject(new Error(`${command} ${parameters.join(' ')} failed:\n${Buffer.concat(all).toString()}`)),
    );
  });
}

/** The paths of the source archive. */
async function sourcePaths(root: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const source of SOURCES) {
    const isFolder = (await stat(join(root, source))).isDirectory();
    found.push(...(isFolder ? await filesBelow(root, source) : [source]));
  }
  return found;
}

/** The packages that enter the extension, as CycloneDX, without what differs from one run to the next. */
async function softwareBill(root: string, name: string): Promise<string> {
  const npm = process.env.npm_execpath;
  const parameters = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  const text = npm ? await run(process.execPath, [npm, ...parameters], root) : await run('npm', parameters, root);
  const { serialNumber: _, ...bill } = JSON.parse(text) as Record<string, unknown> & { metadata: object };
  const { timestamp: __, tools: ___, ...metadata } = bill.metadata as Record<string, unknown> & { component: object };
  // npm calls the project by its folder.
  metadata.component = { ...metadata.component, name };
  return `${JSON.stringify({ ...bill, metadata }, null, 2)}\n`;
}

/** Builds the extension for both browsers. */
export async function buildAll(root: string): Promise<void> {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  for (const [browser] of BROWSERS) await run(process.execPath, [wxt, 'build', '-b', browser], root);
}

/**
 * Writes the archives of what was built, the source archive, the bill of software and the checksums of all into
 * `.output/packages`; gives the checksums, a line each.
 */
export async function writePackages(root: string): Promise<string> {
  const folder = join(root, '.output/packages');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Record<string, string>;
  const files = new Map<string, Uint8Array | string>();
  for (const [browser, output] of BROWSERS) {
    const built = join(root, '.output', output);
    // `filesBelow` leaves out what is made; here everything is.
    files.set(`${name}-${version}-${browser}.zip`, await archiveFiles(built, await filesBelow(built)));
  }
  files.set(`${name}-${version}-sources.zip`, await archiveFiles(root, await sourcePaths(root)));
  files.set(`${name}-${version}.cdx.json`, await softwareBill(root, name ?? ''));
  const sums = [...files].map(([file, content]) => `${createHash('sha256').update(content).digest('hex')}  ${file}\n`);
  files.set('SHA256SUMS', sums.join(''));
  for (const [file, content] of files) await writeFile(join(folder, file), content);
  return sums.join('');
}
