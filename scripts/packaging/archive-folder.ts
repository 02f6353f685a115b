import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Zip stores local times without a zone, from 1980 on: the same for everybody, on any day. */
const FIXED_TIME = '1980-01-01T00:00:00';

/** What is made on a machine, and no part of the project. */
const MADE = new Set(['node_modules', '.git', '.output', '.wxt', 'coverage']);

/** The files below a folder, relative to `root`, with `/` between folders, sorted by their code units. */
export async function filesBelow(root: string, folder = ''): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((step) => MADE.has(step)))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

/**
 * Files as a zip archive that is the same byte for byte wherever and whenever it is made: entries in order, one time
 * for all, no owner and no rights. `paths` are relative to `root`.
 */
export async function archiveFiles(root: string, paths: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const entries: Zippable = {};
  for (const path of paths.toSorted((a, b) => (a < b ? -1 : 1)))
    entries[path] = [new Uint8Array(await readFile(join(root, path))), { mtime: FIXED_TIME, level: 9, os: 0 }];
  return zipSync(entries);
}
