import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { RecipeError } from './types.ts';

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);
const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * The content of a file, unpacked as it is read: of a gzip file, or of the one file in a zip archive that `choose`
 * takes by its name (the highest number wins; 0 is not taken). Throws RecipeError where there is no such file.
 */
export async function unpacked(path: string, choose: (name: string) => number): Promise<Readable> {
  const first = await firstBytes(path);
  if (startsWith(first, GZIP)) return withErrors(createReadStream(path), createGunzip());
  return startsWith(first, ZIP) ? fromZip(path, choose) : createReadStream(path);
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer } = await file.read({ buffer: new Uint8Array(4), length: 4, position: 0 });
    return buffer;
  } finally {
    await file.close();
  }
}

/** `pipe` does not pass on errors. */
function withErrors(from: Readable, to: NodeJS.ReadWriteStream & Readable): Readable {
  from.once('error', (error) => to.destroy(error));
  from.pipe(to);
  return to;
}

async function fromZip(path: string, choose: (name: string) => number): Promise<Readable> {
  const archive = await openPromise(path, { lazyEntries: true, autoClose: false });
  const names: string[] = [];
  let [best, chosen]: [number, Entry | null] = [0, null];
  for await (const entry of archive.eachEntry()) {
    names.push(entry.fileName);
    const rank = choose(entry.fileName);
    if (rank > best) [best, chosen] = [rank, entry];
  }
  if (chosen === null) throw new RecipeError(`${path}: none of the files in the archive fits: ${names.join(', ')}`);
  return entryStream(archive, chosen);
}

async function entryStream(archive: ZipFile, entry: Entry): Promise<Readable> {
  const stream = await archive.openReadStreamPromise(entry);
  stream.once('close', () => archive.close());
  return stream;
}
