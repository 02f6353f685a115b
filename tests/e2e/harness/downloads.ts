import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './until.ts';

export interface Download {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A folder for the downloads of one browser; it is removed with the process. */
export class Downloads {
  readonly folder = mkdtempSync(join(tmpdir(), 'partnership-lens-downloads-'));

  constructor() {
    process.once('exit', () => rmSync(this.folder, { recursive: true, force: true }));
  }

  /** The one file that was downloaded since the last call, once it is whole. */
  next(): Promise<Download> {
    return until('a file is downloaded', async () => {
      const names = await readdir(this.folder);
      const [name] = names;
      // During a download Chromium and Firefox add a file extension of their own.
      if (name === undefined || names.some((each) => /\.(crdownload|part)$/.test(each))) return null;
      if (names.length > 1) throw new Error(`More than one file was downloaded: ${names.join(', ')}`);
      const path = join(this.folder, name);
      const bytes = await readFile(path);
      if (bytes.length === 0) return null;
      await rm(path);
      return { name, bytes };
    });
  }
}
