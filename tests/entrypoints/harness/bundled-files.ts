import { bundledFiles } from '../../../scripts/prepare-bundled-packs.ts';

const files = bundledFiles();
const made = new Map<string, Uint8Array>();

/** Stands in for the files of the build, each made once: a background of a test is started anew many times. */
export async function readBundledFile(path: string): Promise<Uint8Array> {
  const file = made.get(path) ?? files.get(path)?.();
  if (!file) throw new Error(`The build makes no ${path}`);
  made.set(path, file);
  return file;
}
