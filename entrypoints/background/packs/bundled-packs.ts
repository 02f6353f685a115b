import { readBundledFile } from '../../../utils/browser/storage/bundled-files.ts';
import { PackPartMissing, type StoredPack } from '../../../utils/browser/storage/pack-store.ts';
import type { PackCounts } from '../../../utils/core/pack/summary.ts';
import type { PackFrame } from '../../../utils/core/prepared/row-pages.ts';
import { keepSuccess } from '../keep-success.ts';

/** A pack that comes with the extension; its files stand in the extension's folder. */
export interface BundledPack {
  readonly id: string;
  readonly frame: PackFrame;
  readonly counts: PackCounts;
  /** It changes only with the extension. */
  readonly generation: null;
}

/** A pack of which files and rows can be read. */
export type ReadablePack = BundledPack | StoredPack;

/** The packs that come with the extension, the first one first. Throws PackPartMissing. */
export const bundledPacks = keepSuccess(async (): Promise<readonly [BundledPack, ...BundledPack[]]> => {
  const text = new TextDecoder().decode(await readBundledFile('packs/packs.json'));
  const [first, ...others] = (JSON.parse(text) as readonly Pick<BundledPack, 'frame' | 'counts'>[]).map(
    ({ frame, counts }): BundledPack => ({ id: frame.id, frame, counts, generation: null }),
  );
  if (!first) throw new PackPartMissing('packs/packs.json names no pack');
  return [first, ...others];
});

/** The linking data or the rows of a bundled pack. Throws PackPartMissing. */
export const bundledFile = ({ id }: BundledPack, file: 'linking' | 'rows'): Promise<Uint8Array> =>
  readBundledFile(`packs/${id}/${file}.bin`);
