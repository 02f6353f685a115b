import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browsers/types.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const OUTPUTS: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
const SOURCES = [
  'components',
  'data',
  'entrypoints',
  'scripts/prepare-bundled-packs.ts',
  'utils',
  'wxt.config.ts',
  'package-lock.json',
];

const modified = async (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

/** The time of the newest file in a folder, or of a file, in milliseconds; 0 where there is none. */
async function newest(path: string): Promise<number> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Math.max(await modified(path), ...(await Promise.all(files.map(modified))));
}

/** Builds the extension for a browser unless the last build is newer than every source. Gives its folder. */
export async function builtExtension(name: BrowserName, say: (line: string) => void): Promise<string> {
  const folder = join(root, '.output', OUTPUTS[name]);
  const built = await modified(join(folder, 'manifest.json'));
  const changed = Math.max(...(await Promise.all(SOURCES.map((source) => newest(join(root, source))))));
  if (built > changed) return folder;
  say(`Building the extension for ${name} …`);
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const child = spawn(process.execPath, [wxt, 'build', ...(name === 'firefox' ? ['-b', 'firefox'] : [])], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The extension could not be built:\n${Buffer.concat(output).toString()}`);
  return folder;
}
