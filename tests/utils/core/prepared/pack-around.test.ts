import { expect, it } from 'vitest';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import { type RowReader, rememberingLately } from '../../../../utils/core/prepared/pack-around.ts';
import { packRowFile, RowFile } from '../../../../utils/core/prepared/row-file.ts';
import { frameOf, idOf, type RowList, rowsOf } from '../../../../utils/core/prepared/row-pages.ts';
import { smallPack } from '../pack/small-pack.ts';

it('reads no row twice, and asks for none again that is not there', async () => {
  const pack = parsePack(smallPack());
  const file = new RowFile(packRowFile(rowsOf(pack)));
  const asked: (readonly string[])[] = [];
  const reader: RowReader = {
    frame: frameOf(pack),
    read: async (list, ids) => {
      asked.push([...ids]);
      return file.read(list, ids);
    },
  };
  const lately = rememberingLately(reader);
  const idsOf = async (list: RowList, ids: readonly string[]) =>
    (await lately().read(list, new Set(ids))).map(({ row }) => idOf(row));
  const [first = '', second = ''] = [...file.pages('entities')].flat().map(idOf);
  expect(await idsOf('entities', [first, 'nobody'])).toEqual([first]);
  expect(await idsOf('entities', [second, first, 'nobody'])).toEqual([second, first]);
  expect(await idsOf('records', [first])).toEqual([]);
  expect(asked).toEqual([[first, 'nobody'], [second], [first]]);
});

it('reads a row once for two who ask at the same time, and again after a failure', async () => {
  const pack = parsePack(smallPack());
  const file = new RowFile(packRowFile(rowsOf(pack)));
  const asked: (readonly string[])[] = [];
  let fails = true;
  const lately = rememberingLately({
    frame: frameOf(pack),
    read: async (list, ids) => {
      asked.push([...ids]);
      await Promise.resolve();
      if (fails) throw new Error('The database is closed.');
      return file.read(list, ids);
    },
  });
  const reader = lately();
  const idsOf = async (ids: readonly string[]) =>
    (await reader.read('entities', new Set(ids))).map(({ row }) => idOf(row));
  const outcomes = await Promise.allSettled([idsOf(['north']), idsOf(['north'])]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  fails = false;
  expect(await Promise.all([idsOf(['north']), idsOf(['south', 'north'])])).toEqual([['north'], ['south', 'north']]);
  expect(asked).toEqual([['north'], ['north'], ['south']]);
});
