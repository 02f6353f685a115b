import { expect, it, vi } from 'vitest';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import { packRowFile } from '../../../../utils/core/prepared/row-file.ts';
import { frameOf, rowsOf } from '../../../../utils/core/prepared/row-pages.ts';
import { smallPack } from '../../../utils/core/pack/small-pack.ts';

const read = vi.hoisted(() => vi.fn());
vi.mock('../../../../utils/browser/storage/bundled-files.ts', () => ({ readBundledFile: read }));
const { wholePack } = await import('../../../../entrypoints/background/packs/whole-pack.ts');

it('gives a bundled pack as its file has it, and reads its rows once', async () => {
  const pack = parsePack(smallPack());
  read.mockResolvedValue(packRowFile(rowsOf(pack)));
  const counts = { institutions: 0, officials: 0, agreements: 0, visits: 0, events: 0 };
  const bundled = { id: 'small', frame: frameOf(pack), counts, generation: null };
  expect(await wholePack(bundled as never)).toEqual(pack);
  expect(read.mock.calls).toEqual([['packs/small/rows.bin']]);
});
