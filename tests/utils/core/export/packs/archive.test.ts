import { expect, it } from 'vitest';
import { fromBuffer } from 'yauzl';
import { archiveOf } from '../../../../../utils/core/export/packs/archive.ts';
import { toNotes } from '../../../../../utils/core/export/packs/notes.ts';
import { english } from '../sample-export.ts';
import { bundledData } from './sample-data.ts';

/** The names in an archive and the days on which they were changed, as yauzl reads them. */
const entriesOf = (bytes: Uint8Array): Promise<readonly { readonly name: string; readonly changed: number }[]> =>
  new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: false }, (error, archive) => {
      if (error) return reject(error);
      const entries: { name: string; changed: number }[] = [];
      archive.on('entry', (entry) =>
        entries.push({ name: entry.fileName, changed: entry.getLastModDate().getFullYear() }),
      );
      archive.on('end', () => resolve(entries));
      archive.on('error', reject);
    });
  });

it('has every file, sorted, with letters of any script in names', async () => {
  const files = [
    { path: 'b/国.md', text: '国' },
    { path: 'a.md', text: 'a' },
  ];
  expect(await entriesOf(archiveOf(files))).toEqual([
    { name: 'a.md', changed: 1980 },
    { name: 'b/国.md', changed: 1980 },
  ]);
});

it('is the same for the same files in any order', () => {
  const files = toNotes(bundledData, english);
  expect(Buffer.compare(archiveOf(files), archiveOf(files.toReversed()))).toBe(0);
});
