/** Stands in for the files of the build, which a run of the tests makes once, whichever of them asks first. */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the run (`bundled-folder.ts`). */
    bundledFolder: string;
  }
}

async function makeFile(path: string, place: string): Promise<void> {
  // What it takes to make them is read where one is missing: most files of tests find all of them made.
  const { bundledFiles } = await import('../../../scripts/prepare-bundled-packs.ts');
  const file = bundledFiles().get(path)?.();
  if (!file) throw new Error(`The build makes no ${path}`);
  // Another process may look meanwhile, and finds it whole or not at all.
  const unfinished = `${place}.${randomUUID()}`;
  writeFileSync(unfinished, file);
  renameSync(unfinished, place);
}

export async function readBundledFile(path: string): Promise<Uint8Array> {
  const place = join(inject('bundledFolder'), encodeURIComponent(path));
  if (!existsSync(place)) await makeFile(path, place);
  return new Uint8Array(readFileSync(place));
}
