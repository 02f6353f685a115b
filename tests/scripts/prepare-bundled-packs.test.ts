import { describe, expect, it } from 'vitest';
import { bundledDocuments } from '../../data/bundled-packs.ts';
import { bundledFiles } from '../../scripts/prepare-bundled-packs.ts';
import { compileLinkingData } from '../../utils/core/linking/compile-linking-data.ts';
import { openLinkingModel } from '../../utils/core/linking/linking-model.ts';
import { unifyIds } from '../../utils/core/pack/merge-packs.ts';
import { parsePack } from '../../utils/core/pack/parse.ts';
import { countsOf } from '../../utils/core/pack/summary.ts';
import { RowFile } from '../../utils/core/prepared/row-file.ts';
import { frameOf, packOfRows } from '../../utils/core/prepared/row-pages.ts';

const packs = unifyIds(bundledDocuments.map((document) => parsePack(document)));
const fileOf = (path: string): Uint8Array => bundledFiles().get(path)?.() ?? new Uint8Array();

it('tells the background which packs there are', () => {
  const headers: unknown = JSON.parse(new TextDecoder().decode(fileOf('packs/packs.json')));
  expect(headers).toEqual(packs.map((pack) => ({ frame: frameOf(pack), counts: countsOf(pack) })));
});

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (id, pack) => {
  it('has names that the extension opens as they are, and leaves none out', () => {
    const model = openLinkingModel([{ key: id, bytes: fileOf(`packs/${id}/linking.bin`) }]);
    for (const { name } of pack.institutions) expect(model.compiledNames.scan(`the ${name}`), name).not.toEqual([]);
    // The list of packs in the options says nothing of names that are left out.
    expect(compileLinkingData(pack).leftOut).toEqual([]);
  });

  it('has rows that are together the pack, with the ids that its entities have among all', () => {
    const file = new RowFile(fileOf(`packs/${id}/rows.bin`));
    const entities = [...file.pages('entities')].flat().map(({ entity }) => entity);
    const rows = { entities, records: [...file.pages('records')].flat(), sources: [...file.pages('sources')].flat() };
    expect(packOfRows(frameOf(pack), rows)).toEqual(pack);
  });
});
