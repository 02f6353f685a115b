import { describe, expect, it } from 'vitest';
import { bundledDocuments } from '../../../../data/bundled-packs.ts';
import { BytesError } from '../../../../utils/core/bytes/sections.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import { packRowFile, RowFile } from '../../../../utils/core/prepared/row-file.ts';
import { frameOf, idOf, packOfRows, rowsOf } from '../../../../utils/core/prepared/row-pages.ts';
import { smallPack } from '../pack/small-pack.ts';

const packs = [...bundledDocuments, smallPack()].map((document) => parsePack(document));

describe.each(packs.map((pack) => [pack.id, pack] as const))('the rows of %s', (_, pack) => {
  const bytes = packRowFile(rowsOf(pack));
  const file = new RowFile(bytes);

  it('are together the pack', () => {
    const entities = [...file.pages('entities')].flat().map(({ entity }) => entity);
    const rows = { entities, records: [...file.pages('records')].flat(), sources: [...file.pages('sources')].flat() };
    expect(packOfRows(frameOf(pack), rows)).toEqual(pack);
  });

  it('are read by their ids, in the order of the pack, and none for an id that is not there', () => {
    for (const list of ['entities', 'records', 'sources'] as const) {
      const all = [...file.pages(list)].flat();
      const some = all.filter((_row, number) => number % 3 === 0);
      const ids = new Set(['not-there', ...some.map(idOf).toReversed()]);
      expect(file.read(list, ids)).toEqual(some.map((row) => ({ place: all.indexOf(row), row })));
    }
  });

  it('are refused where the file ends too early', () => {
    expect(() => new RowFile(bytes.slice(0, bytes.length / 2))).toThrow(BytesError);
  });
});

it('gives the rows of a long list in pages, each spelt out when it is asked for', () => {
  const { institutions, ...rest } = smallPack();
  const more = Array.from({ length: 67 }, (_, number) => ({ ...institutions[2], id: `more-${number}` }));
  const pack = parsePack({ ...rest, institutions: [...institutions, ...more] });
  const pages = new RowFile(packRowFile(rowsOf(pack))).pages('entities');
  expect(pages.next().value).toHaveLength(32);
  expect([...pages].map(({ length }) => length)).toEqual([32, 8]);
});
