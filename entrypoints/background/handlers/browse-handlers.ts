import type { Handlers } from '../../../utils/browser/messages/handle-messages.ts';
import { browserLanguage } from '../../../utils/browser/platform/browser-language.ts';
import { PackPartMissing, readFiles, storedPacks } from '../../../utils/browser/storage/pack-store.ts';
import { indexPack } from '../../../utils/core/pack/index-pack.ts';
import type { RecordId } from '../../../utils/core/pack/types.ts';
import { browseList, rowsAt } from '../../../utils/core/search/browse-list.ts';
import { compileSearch } from '../../../utils/core/search/compile-search.ts';
import { SearchFile } from '../../../utils/core/search/search-file.ts';
import { NO_LINES } from '../../../utils/core/search/search-text.ts';
import { isEntity, type SearchResult } from '../../../utils/core/search/types.ts';
import { inSlices } from '../in-slices.ts';
import { bundledPacks, type ReadablePack } from '../packs/bundled-packs.ts';
import { rowsOf, wholePack } from '../packs/whole-pack.ts';
import { orUnavailable } from './or-unavailable.ts';

interface OpenedPack {
  readonly key: string;
  readonly file: Promise<SearchFile>;
  /** Lists that were asked for, by list and filters. */
  readonly lists: Map<string, Uint32Array>;
}

let opened: OpenedPack | null = null;

/** A pack, switched on or not. Throws PackPartMissing where there is none. */
async function packOf(id: string): Promise<ReadablePack> {
  const isIt = (pack: ReadablePack): boolean => pack.id === id;
  const pack = (await bundledPacks()).find(isIt) ?? (await storedPacks()).find(isIt);
  if (!pack) throw new PackPartMissing(`There is no pack ${id}`);
  return pack;
}

/** Those of a bundled pack are compiled in the reader's language. */
async function searchFileOf(pack: ReadablePack): Promise<SearchFile> {
  if (pack.generation === null) {
    const index = indexPack(await wholePack(pack), browserLanguage().locale);
    return new SearchFile(await inSlices(compileSearch(index)));
  }
  const [[bytes], [names], [about]] = await Promise.all([
    readFiles([pack], 'search'),
    readFiles([pack], 'searchNames'),
    readFiles([pack], 'searchAbout'),
  ]);
  return new SearchFile({ bytes: bytes ?? new Uint8Array(), names: names ?? NO_LINES, about: about ?? NO_LINES });
}

/** The search of one pack; the last one is kept. */
async function openPack(id: string): Promise<OpenedPack> {
  const pack = await packOf(id);
  const key = `${id}@${pack.frame.version}#${pack.generation}`;
  if (opened?.key === key) return opened;
  const own: OpenedPack = { key, file: searchFileOf(pack), lists: new Map() };
  opened = own;
  own.file.catch(() => {
    // The next question tries again.
    if (opened === own) opened = null;
  });
  return own;
}

/** A record by the id that it has among all packs. */
const withPackId = (pack: string, row: SearchResult): SearchResult =>
  isEntity(row) ? row : { ...row, id: `${pack}/${row.id}` as RecordId };

const MAX_SOURCES = 1000;

/** Answers the page that shows the data of each pack. */
export const browseHandlers: Handlers = {
  browse: ({ pack, list, filters, from, count }) =>
    orUnavailable(async () => {
      const { file: opening, lists } = await openPack(pack);
      const file = await opening;
      const key = JSON.stringify([list, filters]);
      const ordinals = lists.get(key) ?? browseList(file, list, filters);
      lists.set(key, ordinals);
      const [first] = await bundledPacks();
      const found = rowsAt(file, ordinals, from, count);
      const rows = pack === first.id ? found : found.map((row) => withPackId(pack, row));
      return { total: ordinals.length, from, rows, facets: file.facets };
    }),
  'pack-sources': ({ pack }) =>
    orUnavailable(async () => {
      const sources = await rowsOf(await packOf(pack), 'sources');
      return { total: sources.length, sources: sources.slice(0, MAX_SOURCES) };
    }),
};
