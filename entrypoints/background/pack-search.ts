import { browserLanguage } from '../../utils/browser/platform/browser-language.ts';
import { readFiles, type StoredPack } from '../../utils/browser/storage/pack-store.ts';
import { indexPack } from '../../utils/core/pack/index-pack.ts';
import type { Pack } from '../../utils/core/pack/types.ts';
import { countryNames } from '../../utils/core/prepared/country-names.ts';
import { compileSearch } from '../../utils/core/search/compile-search.ts';
import { openSearch, type SearchInSteps } from '../../utils/core/search/search.ts';
import { SearchFile } from '../../utils/core/search/search-file.ts';
import { inSlices } from './in-slices.ts';

/** Opens the search over the bundled packs, as one, and those that the reader added. */
export async function openPackSearch(
  bundled: Pack,
  stored: readonly StoredPack[],
  packVersion: string,
): Promise<SearchInSteps> {
  const [own, bytes, names, about] = await Promise.all([
    inSlices(compileSearch(indexPack(bundled, browserLanguage().locale))),
    readFiles(stored, 'search'),
    readFiles(stored, 'searchNames'),
    readFiles(stored, 'searchAbout'),
  ]);
  const none = new Uint8Array();
  const files = stored.map((_, index) => ({
    bytes: bytes[index] ?? none,
    names: names[index] ?? '',
    about: about[index] ?? '',
  }));
  return openSearch(
    [own, ...files].map((file) => new SearchFile(file)),
    packVersion,
    countryNames(navigator.language),
  );
}
