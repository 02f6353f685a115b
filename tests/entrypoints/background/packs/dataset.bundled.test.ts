import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { bundledDocuments } from '../../../../data/bundled-packs.ts';
import { cardRecord } from '../../../../utils/core/facts/cards/card-record.ts';
import { entityCard } from '../../../../utils/core/facts/cards/entity-card.ts';
import { overviewOf } from '../../../../utils/core/facts/cards/overview.ts';
import { entitiesIn } from '../../../../utils/core/pack/entity-types.ts';
import { indexPack } from '../../../../utils/core/pack/index-pack.ts';
import { mergePacks } from '../../../../utils/core/pack/merge-packs.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';

vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  extension: { runtime: { getManifest: () => ({ version: '1.0' }) } },
}));
vi.mock('../../../../utils/browser/platform/browser-language.ts', () => ({
  browserLanguage: () => ({ locale: 'en' }),
}));
vi.mock('../../../../utils/browser/platform/notify-pages.ts', () => ({ notifyPages: async () => undefined }));
vi.mock('../../../../entrypoints/background/packs/home-entity.ts', () => ({ homeEntity: async () => null }));
vi.mock('../../../../utils/browser/storage/packs-off.ts', () => ({ packsOff: async () => new Set() }));
vi.mock('../../../../utils/browser/storage/bundled-files.ts', () => import('../../harness/bundled-files.ts'));

const { dataset } = await import('../../../../entrypoints/background/packs/dataset.ts');
const { queryHandlers } = await import('../../../../entrypoints/background/handlers/query-handlers.ts');

const pack = mergePacks(bundledDocuments.map((document) => parsePack(document)));
const whole = indexPack(pack, 'en');
const page = { tab: null, frame: null, url: '', frameUrl: '', isPrerendered: false };

it('gives of each entity what the documents of all packs together say of it', async () => {
  const { indexAround } = await dataset();
  for (const { id } of entitiesIn(pack)) {
    const around = await indexAround({ entities: [id], withRecords: true });
    expect(entityCard(around, id), id).toEqual(entityCard(whole, id));
    expect(overviewOf(await indexAround({ entities: [id] }), id, null), id).toEqual(overviewOf(whole, id, null));
  }
});

it('gives each record by the id that it has among all packs', async () => {
  for (const record of whole.records) {
    const given = await queryHandlers.record?.({ type: 'record', record: record.id }, page);
    expect(given, record.id).toEqual(cardRecord(whole, record));
  }
});
