import type { Handlers } from '../../utils/browser/messages/handle-messages.ts';
import { CallError } from '../../utils/browser/messages/result.ts';
import { browserLanguage } from '../../utils/browser/platform/browser-language.ts';
import { readFiles, storedPacks } from '../../utils/browser/storage/pack-store.ts';
import { indexPack } from '../../utils/core/pack/index-pack.ts';
import type { RecordId, Source } from '../../utils/core/pack/types.ts';
import { browseList, rowsAt } from '../../utils/core/search/browse-list.ts';
import { compileSearch } from '../../utils/core/search/compile-search.ts';
import { SearchFile } from '../../utils/core/search/search-file.ts';
import { isEntity, type SearchResult } from '../../utils/core/search/types.ts';
import { bundledPacks } from './bundled-packs.ts';
import { inSlices } from './in-slices.ts';
import { rowsOf } from './whole-pack.ts';

interface OpenedPack {
  readonly key: string;
  readonly file: Promise<SearchFile>;
  /** Lists that were asked for, by list and filters. */
  readonly lists: Map<string, Uint32Array>;
}

let opened: OpenedPack | null = null;

/** The search of one pack, switched on or not; the last one is kept. Throws CallError `data-unavailable`. */
async function openPack(id: string): Promise<OpenedPack> {
  const bundled = bundledPacks().find((pack) => pack.id === id);
  const stored = bundled ? undefined : (await storedPacks()).find((pack) => pack.id === id);
  if (!bundled && !stored) throw new CallError('data-unavailable');
  const key = bundled ? `${id}@${bundled.version}` : `${id}#${stored?.generation}`;
  if (opened?.key === key) return opened;
  const open = async (): Promise<SearchFile> => {
    if (bundled) {
      const { locale } = browserLanguage();
      return new SearchFile(await inSlices(compileSearch(indexPack(bundled, locale))));
    }
    const packs = stored ? [stored] : [];
    const [[bytes], [names], [about]] = await Promise.all([
      readFiles(packs, 'search'),
      readFiles(packs, 'searchNames'),
      readFiles(packs, 'searchAbout'),
    ]);
    return new SearchFile({ bytes: bytes ?? new Uint8Array(), names: names ?? '', about: about ?? '' });
  };
  const own: OpenedPack = { key, file: open(), lists: new Map() };
  opened = own;
  own.file.catch(() => {
    // The next question tries again.
    if (opened === own) opened = null;
  });
  return own;
}

/** A record by the id that it has among all packs. */
const withPackId = (pack: string, row: SearchResult): SearchResult =>
  isEntity(row) || pack === bundledPacks()[0]?.id ? row : { ...row, id: `${pack}/${row.id}` as RecordId };

const MAX_SOURCES = 1000;

async function sourcesOf(id: string): Promise<readonly Source[]> {
  const bundled = bundledPacks().find((pack) => pack.id === id);
  if (bundled) return bundled.sources;
  const stored = (await storedPacks()).find((pack) => pack.id === id);
  if (!stored) throw new CallError('data-unavailable');
  return rowsOf(stored, 'sources');
}

/** Answers the page that shows the data of each pack. */
export const browseHandlers: Handlers = {
  browse: async ({ pack, list, filters, from, count }) => {
    const { file: opening, lists } = await openPack(pack);
    const file = await opening;
    const key = JSON.stringify([list, filters]);
    const ordinals = lists.get(key) ?? browseList(file, list, filters);
    lists.set(key, ordinals);
    const rows = rowsAt(file, ordinals, from, count).map((row) => withPackId(pack, row));
    return { total: ordinals.length, from, rows, facets: file.facets };
  },
  'pack-sources': async ({ pack }) => {
    const sources = await sourcesOf(pack);
    return { total: sources.length, sources: sources.slice(0, MAX_SOURCES) };
  },
};
