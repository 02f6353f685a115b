import { strToU8, type Zippable, zipSync } from 'fflate';
import type { ExportFile } from './types.ts';

/** Zip stores local times without a zone, from 1980 on: the same files always give the same bytes. */
const FIXED_TIME = '1980-01-01T00:00:00';

/** The files of an export as one zip archive. */
export function archiveOf(files: readonly ExportFile[]): Uint8Array<ArrayBuffer> {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    sorted.map(({ path, text }) => [path, [strToU8(text), { mtime: FIXED_TIME }] as const]),
  );
  return zipSync(entries);
}
