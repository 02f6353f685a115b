import { expectValue } from '../../utils/browser/messages/result.ts';
import { send } from '../../utils/browser/messages/send.ts';
import type { PackFormat } from '../../utils/core/export/packs/types.ts';
import type { ExportWords } from '../../utils/core/export/types.ts';
import { isEntity, type SearchQuery } from '../../utils/core/search/types.ts';
import { savePackExport } from './save-pack-export.ts';

/** More than a list shows, and still one message; a larger part of the data is exported from the options. */
const MAX_EXPORTED = 2000;

/** Saves what the packs know of everything that a search finds; null where it finds nothing. */
export async function saveSearch(
  query: Omit<SearchQuery, 'limit'>,
  format: PackFormat,
  words: ExportWords,
): Promise<string | null> {
  const found = expectValue(await send({ type: 'search', query: { ...query, limit: MAX_EXPORTED } }));
  if (found.results.length === 0) return null;
  const entities = found.results.flatMap((result) => (isEntity(result) ? [result.id] : []));
  const records = found.results.flatMap((result) => (isEntity(result) ? [] : [result.id]));
  const pack = expectValue(await send({ type: 'pack-part', entities, records }));
  return savePackExport(format, { pack, title: query.text }, words);
}
