import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { openPromise } from 'yauzl';

export interface ArchiveFile {
  /** With the folders in the archive; the path itself where it is no archive. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * The files of a zip or tar archive (plain or gzip) whose names `isWanted` takes, one after another, or the file itself
 * where it is no archive. Each has to be read before the next one comes.
 */
export async function* archiveFiles(path: string, isWanted: (name: string) => boolean): AsyncGenerator<ArchiveFile> {
  if (/\.(tar|tar\.gz|tgz)$/i.test(path)) yield* fromTar(path, isWanted);
  else if (await isZip(path)) yield* fromZip(path, isWanted);
  else yield { name: path, bytes: createReadStream(path) };
}

async function isZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(4), length: 4, position: 0 });
    return bytesRead === 4 && buffer.readUInt32LE() === 0x04034b50;
  } finally {
    await file.close();
  }
}

async function* fromTar(path: string, isWanted: (name: string) => boolean): AsyncGenerator<ArchiveFile> {
  const archive = extract();
  // An error of the file ends the archive, whose reader is then told.
  const done = () => undefined;
  if (/z$/i.test(path)) pipeline(createReadStream(path), createGunzip(), archive, done);
  else pipeline(createReadStream(path), archive, done);
  for await (const entry of archive) {
    if (entry.header.type === 'file' && isWanted(entry.header.name))
      yield { name: entry.header.name, bytes: entry as AsyncIterable<Uint8Array> };
    entry.resume();
  }
}

async function* fromZip(path: string, isWanted: (name: string) => boolean): AsyncGenerator<ArchiveFile> {
  const archive = await openPromise(path, { lazyEntries: true, autoClose: false });
  try {
    for await (const entry of archive.eachEntry())
      if (isWanted(entry.fileName)) yield { name: entry.fileName, bytes: await archive.openReadStreamPromise(entry) };
  } finally {
    archive.close();
  }
}
