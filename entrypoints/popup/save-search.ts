import type { SavedSearch } from '../../components/popup/types.ts';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { ask } from '../../utils/browser/messages/send.ts';
import { saveFile } from '../../utils/browser/platform/save-file.ts';
import { fileName } from '../../utils/core/export/file-name.ts';
import type { PackFormat } from '../../utils/core/export/packs/types.ts';
import type { ExportFormat, ExportWords } from '../../utils/core/export/types.ts';
import { cardRecord } from '../../utils/core/facts/cards/card-record.ts';
import { localIsoDay } from '../../utils/core/facts/dates/read-date.ts';
import { indexPack } from '../../utils/core/pack/index-pack.ts';
import type { Pack, RecordId } from '../../utils/core/pack/types.ts';
import { isEntity, type SearchQuery } from '../../utils/core/search/types.ts';
import { savePackExport } from './save-pack-export.ts';

/** More than a list shows, and still one message; a larger part of the data is exported from the options. */
const MAX_EXPORTED = 2000;

/**
 * Saves what the packs know of everything that a search finds, or the agreements, visits and events among it; null
 * where it finds none of these.
 */
export async function saveSearch(
  query: Omit<SearchQuery, 'limit'>,
  format: PackFormat | ExportFormat,
  words: ExportWords,
): Promise<SavedSearch | null> {
  const found = expectValue(await ask({ type: 'search', query: { ...query, limit: MAX_EXPORTED } }));
  const entities = found.results.flatMap((result) => (isEntity(result) ? [result.id] : []));
  const records = found.results.flatMap((result) => (isEntity(result) ? [] : [result.id]));
  const isOfPacks = 'shape' in format;
  if (isOfPacks ? found.results.length === 0 : records.length === 0) return null;
  const pack = expectValue(await ask({ type: 'pack-part', entities, records }));
  const name = isOfPacks
    ? await savePackExport(format, { pack, title: query.text }, words)
    : saveRecords(format, { pack, records, title: query.text }, words);
  return { name, cutAt: found.more ? found.results.length : null };
}

/** `records`: in the order in which they are written. */
function saveRecords(
  format: ExportFormat,
  { pack, records, title }: { readonly pack: Pack; readonly records: readonly RecordId[]; readonly title: string },
  words: ExportWords,
): string {
  const index = indexPack(pack, words.locale);
  const now = new Date();
  const content = format.write(
    {
      exportedAt: `${now.toISOString().slice(0, 19)}Z`,
      pages: [],
      entities: new Map(),
      records: records.flatMap((id) => {
        const record = index.record(id);
        return record ? [cardRecord(index, record)] : [];
      }),
    },
    words,
  );
  const name = fileName({ pages: [{ title }] }, format, localIsoDay(now));
  saveFile({ name, type: format.mediaType, content });
  return name;
}
